import type { CalendarDate } from '../../domain/calendar/date.js';
import { ownCopy } from '../../domain/text/detach.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import { summaryOf, type UnitSummary } from '../../domain/progress/unit-summary.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { type KeptRead, readKept } from './read-unit-file.js';

/** Units of a year, and the day that their status is told for. */
export interface SummaryShare {
  readonly ids: readonly string[];
  readonly asOf: CalendarDate;
}

/** What is kept of a unit's file: plain data, so that it may come from another thread. */
export type SummaryRead = KeptRead<UnitSummary>;

/** Sums the units up in as many shares as it sees fit, here or in other threads. */
export type SummaryParts = (share: SummaryShare) => Promise<readonly (readonly SummaryRead[])[]>;

/**
 * Reads a share of a year's units, with no more kept of each than its sums.
 * @param onProgress told how many more files are done
 */
export async function readSummaries(
  workspace: Workspace,
  { ids, asOf }: SummaryShare,
  onProgress: (files: number) => void,
): Promise<readonly SummaryRead[]> {
  const reads: SummaryRead[] = [];
  for (const id of ids) {
    const { file, broken } = await readKept(workspace, id, (unitPlan, plan) =>
      summaryOf(unitStatus(plan, unitPlan, asOf)),
    );
    reads.push({ file: { ...file, read: ownCopy(file.read) }, broken });
    onProgress(1);
  }
  return reads;
}
