import type { Period } from '../calendar/period.js';
import type { PeriodicReport, ReportItem } from '../reporting/periodic-report.js';
import type { Department } from './department.js';
import type { LedgerUnit } from './ledger.js';

/** What of a unit's work the head office puts into its own report. */
export interface CarriedWork {
  readonly unit: Pick<LedgerUnit, 'id' | 'name' | 'rank'>;
  readonly report: PeriodicReport;
  /** The items that were picked; `null` for all: the office's own unit. */
  readonly picked: readonly string[] | null;
}

/** The items that were picked of each unit for a period's report, by unit. */
export function carriedIn(
  { carried = {} }: Pick<Department, 'carried'>,
  period: Period,
): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(carried[period.id] ?? {}).map(([unit, items]) => [unit, Object.keys(items)]));
}

/** The carried items of a unit that stand under some of the plan's nodes; own items under their open place. */
export function carriedItems({ report, picked }: CarriedWork, nodes: readonly string[]): readonly ReportItem[] {
  return report.items.filter(
    ({ item }) => !item.open && nodes.includes(item.node.id) && (picked === null || picked.includes(item.id)),
  );
}
