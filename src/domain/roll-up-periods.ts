import { cellPeriods, parsePeriod, type Period } from './period.js';
import type { Plan } from './plan.js';
import type { Cell, ItemProgress } from './progress.js';
import { sumTotals, type Totals, totalsOfCells } from './totals.js';
import type { LedgerUnit } from './roll-up-ledger.js';

/** A unit's totals by period. */
export interface UnitPeriods {
  readonly unit: LedgerUnit;
  /** One a column; `null` for a unit of which nothing is known. */
  readonly totals: readonly Totals[] | null;
}

/** Units × periods. */
export interface PeriodMatrix {
  readonly periods: readonly Period[];
  readonly units: readonly UnitPeriods[];
  /** Over all units of which something is known. */
  readonly totals: readonly Totals[];
}

/**
 * What each unit fulfilled of what was due, by the periods that an ongoing item has. Each cell stands in one column, that
 * in which it ends: a month's in its quarter, the year's in the last one. The columns of a unit add up to its totals.
 */
export function rollUpPeriods(
  plan: Plan,
  units: readonly { readonly unit: LedgerUnit; readonly items: readonly ItemProgress[] | null }[],
): PeriodMatrix {
  const periods = cellPeriods('ongoing', plan.year, plan.reporting);
  const rows = units.map(({ unit, items }) => ({ unit, totals: items === null ? null : byColumn(items, periods) }));
  const known = rows.flatMap(({ totals }) => (totals === null ? [] : [totals]));
  const totals = periods.map((_, at) => sumTotals(known.flatMap((row) => row[at] ?? [])));
  return { periods, units: rows, totals };
}

function byColumn(items: readonly ItemProgress[], periods: readonly Period[]): readonly Totals[] {
  const cells = items.flatMap((item) => item.cells);
  return periods.map((_, at) => totalsOfCells(cells.filter((cell) => columnOf(cell, periods) === at)));
}

function columnOf(cell: Cell, periods: readonly Period[]): number {
  const ends = parsePeriod(cell.period)?.to ?? cell.to;
  const found = periods.findIndex(({ to }) => ends <= to);
  return found < 0 ? periods.length - 1 : found;
}
