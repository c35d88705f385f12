import type { CalendarDate } from '../../domain/calendar/date.js';
import { detached } from '../../domain/text/detach.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import { summaryOf, type UnitSummary } from '../../domain/progress/unit-summary.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { type KeptRead, readKept } from './read-unit-file.js';

/** Units of a year, and the day their status is for. */
export interface SummaryShare {
  readonly ids: readonly string[];
  readonly asOf: CalendarDate;
}

/** What is kept of a unit's file: plain data, so that another thread can send it. */
export type SummaryRead = KeptRead<UnitSummary>;

/** Summarizes the units in any number of shares, in this thread or in others. */
export type SummaryParts = (share: SummaryShare) => Promise<readonly (readonly SummaryRead[])[]>;

/**
 * Reads a share of a year's units and keeps only the totals of each.
 * @param onProgress called with the number of files done since the last call
 */
export async function readSummaries(
  workspace: Workspace,
  { ids, asOf }: SummaryShare,
  onProgress: (files: number) => void,
): Promise<readonly SummaryRead[]> {
  const reads: SummaryRead[] = [];
  for (const id of ids) {
    reads.push(
      await readKept(workspace, id, (unitPlan, plan) => detached(summaryOf(unitStatus(plan, unitPlan, asOf)))),
    );
    onProgress(1);
  }
  return reads;
}
