import type { CalendarDate } from '../../domain/calendar/date.js';
import { type Sending, sendingOf } from '../../domain/department/due-units.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { withFiguresOf } from '../../domain/progress/figure-asked.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import { summaryOf, type UnitSummary } from '../../domain/progress/unit-summary.js';
import type { ReportSource } from '../../domain/reporting/paper-content.js';
import { isWaiting, type ReviewRow, reviewRows } from '../../domain/reporting/submission-queue.js';
import { detached } from '../../domain/text/detach.js';
import type { Digest } from '../../domain/unit/derive.js';
import { type KeptRead, readKept } from './read-unit-file.js';

/** What a command over the whole year keeps of each unit's file: plain data, so that another thread can send it. */
export interface UnitParts {
  readonly summary: UnitSummary;
  /** The reports sent, and which of them have changed since. */
  readonly sending: Sending;
  /** The reports that wait for the head office. */
  readonly waiting: readonly ReviewRow[];
}

export type PartName = keyof UnitParts;

const PARTS: {
  readonly [Name in PartName]: (
    source: ReportSource,
    day: Pick<UnitShare, 'asOf' | 'today'>,
    sha256: Digest,
  ) => UnitParts[Name];
} = {
  summary: ({ plan, unitPlan }, { asOf, today }) =>
    summaryOf(unitStatus(plan, withFiguresOf(unitPlan, plan, asOf, today), asOf)),
  sending: (source, { asOf }, sha256) => sendingOf(source, asOf, sha256),
  waiting: (source, { asOf }, sha256) => reviewRows(source, asOf, sha256).filter(isWaiting),
};

/** Units of a year, the part to keep of each, and the day that it is for. */
export interface UnitShare<Name extends PartName = PartName> {
  readonly part: Name;
  readonly ids: readonly string[];
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
}

/** The parts of a share's units, with the files that cannot be used. */
export type PartReads<Name extends PartName = PartName> = readonly KeptRead<UnitParts[Name]>[];

/** Reads the units in any number of shares, in this thread or in others. */
export type ReadShares = <Name extends PartName>(share: UnitShare<Name>) => Promise<readonly PartReads<Name>[]>;

/**
 * Reads a share of a year's units and keeps one part of each.
 * @param onProgress called with the number of files done since the last call
 */
export async function readShare<Name extends PartName>(
  workspace: Workspace,
  { part, ids, asOf, today }: UnitShare<Name>,
  sha256: Digest,
  onProgress: (files: number) => void,
): Promise<PartReads<Name>> {
  const partOf = PARTS[part];
  const reads: KeptRead<UnitParts[Name]>[] = [];
  for (const id of ids) {
    reads.push(
      await readKept(workspace, id, (unitPlan, plan) => detached(partOf({ plan, unitPlan }, { asOf, today }, sha256))),
    );
    onProgress(1);
  }
  return reads;
}
