import type { CalendarDate } from '../../domain/calendar/date.js';
import { ownCopy } from '../../domain/text/detach.js';
import { type ReadFile, readUnit } from '../../domain/department/ledger.js';
import type { Text } from '../../domain/text/text.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import { summaryOf, type UnitSummary } from '../../domain/progress/unit-summary.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { readUnitFile } from './read-unit-file.js';

/** Units of a year, and the day that their status is told for. */
export interface SummaryShare {
  readonly ids: readonly string[];
  readonly asOf: CalendarDate;
}

/** What is kept of a unit's file: plain data, so that it may come from another thread. */
export interface SummaryRead {
  readonly file: ReadFile<UnitSummary>;
  /** What is said of one that can't be used. */
  readonly broken: Text | null;
}

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
    const { file: read, broken } = await readUnitFile(workspace, id);
    const { file, unitPlan, plan } = read;
    const summary =
      unitPlan === null || plan === null ? null : readUnit(unitPlan, plan, summaryOf(unitStatus(plan, unitPlan, asOf)));
    reads.push({ file: { id, file, read: ownCopy(summary) }, broken });
    onProgress(1);
  }
  return reads;
}
