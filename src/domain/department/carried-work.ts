import type { Period } from '../calendar/period.js';
import type { PeriodicReport, ReportItem } from '../reporting/periodic-report.js';
import type { Department } from './department.js';
import type { LedgerUnit } from './ledger.js';

/** The part of a unit's work that the head office includes in its own report. */
export interface CarriedWork {
  readonly unit: Pick<LedgerUnit, 'id' | 'name' | 'rank'>;
  readonly report: PeriodicReport;
  /** The chosen items; `null` for all of them: then the unit is the office itself. */
  readonly picked: readonly string[] | null;
}

/** The items of each unit that the office chose for a period's report, by unit. */
export function carriedIn(
  { carried = {} }: Pick<Department, 'carried'>,
  period: Period,
): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(carried[period.id] ?? {}).map(([unit, items]) => [unit, Object.keys(items)]));
}

/** A unit's chosen items below some of the plan's nodes; own items count below their open place. */
export function carriedItems({ report, picked }: CarriedWork, nodes: readonly string[]): readonly ReportItem[] {
  return report.items.filter(
    ({ item }) => !item.open && nodes.includes(item.node.id) && (picked === null || picked.includes(item.id)),
  );
}
