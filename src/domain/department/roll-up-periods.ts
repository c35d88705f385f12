import { compareText } from '../text/compare.js';
import { cellPeriods, isWithin, parsePeriod, type Period } from '../calendar/period.js';
import type { Plan } from '../plan/plan.js';
import type { Cell } from '../progress/progress.js';
import { sumTotals, type Totals, totalsOfCells } from '../progress/totals.js';
import type { LedgerUnit } from './ledger.js';
import type { ItemInYear } from './unit-in-year.js';

/** A column of cells: those of one period, or those of everything that is done once a year. */
export interface PeriodColumn {
  /** The period's id, or `once`. */
  readonly id: string;
  readonly period: Period | null;
}

/** A unit's totals by column. */
export interface UnitPeriods {
  readonly unit: LedgerUnit;
  /** One for each column; `null` if the unit has no usable file. */
  readonly totals: readonly Totals[] | null;
}

/** The totals of units by period. */
export interface PeriodMatrix {
  readonly columns: readonly PeriodColumn[];
  readonly units: readonly UnitPeriods[];
  /** Over all units that have a usable file. */
  readonly totals: readonly Totals[];
}

/** How much of what was due each unit fulfilled, by column. A unit's columns add up to its totals. */
export function rollUpPeriods(
  plan: Plan,
  units: readonly { readonly unit: LedgerUnit; readonly items: readonly ItemInYear[] | null }[],
): PeriodMatrix {
  const columns = periodColumns(
    plan,
    units.flatMap(({ items }) => items ?? []),
  );
  const rows = units.map(({ unit, items }) => ({
    unit,
    totals: items === null ? null : columns.map((column) => totalsOfCells(cellsInColumn(items, column, columns))),
  }));
  const known = rows.flatMap(({ totals }) => (totals === null ? [] : [totals]));
  const totals = columns.map((_, at) => sumTotals(known.flatMap((row) => row[at] ?? [])));
  return { columns, units: rows, totals };
}

/**
 * The periods of ongoing items; then each wider cell that counts, such as a half-year; last what is done once a year. A
 * wider cell has a column of its own, because it belongs to no single quarter.
 */
export function periodColumns(plan: Plan, items: readonly ItemInYear[]): readonly PeriodColumn[] {
  const usual = cellPeriods('ongoing', plan).map((period) => ({ id: period.id, period }));
  const counted = items.map(({ item, cells }) => ({ item, cells: cells.filter(({ counts }) => counts) }));
  const wider = new Map<string, Period>();
  for (const { item, cells } of counted) {
    for (const cell of cells) {
      const period = item.cadence === 'once' ? null : parsePeriod(cell.period, plan);
      if (period !== null && !usual.some((column) => isWithin(period, column.period))) wider.set(period.id, period);
    }
  }
  const byEnd = [...wider.values()].sort((a, b) => compareText(a.to, b.to) || compareText(b.from, a.from));
  const hasOnce = counted.some(({ item, cells }) => item.cadence === 'once' && cells.length > 0);
  return [
    ...usual,
    ...byEnd.map((period) => ({ id: period.id, period })),
    ...(hasOnce ? [{ id: 'once', period: null }] : []),
  ];
}

/** The cells of a column; monthly cells are in the column of their quarter. */
export function cellsInColumn(
  items: readonly ItemInYear[],
  column: PeriodColumn,
  columns: readonly PeriodColumn[],
): readonly Cell[] {
  return items.flatMap(({ item, cells }) =>
    item.cadence === 'once'
      ? column.period === null
        ? cells
        : []
      : cells.filter((cell) => columnOf(cell, columns) === column.id),
  );
}

function columnOf(cell: Cell, columns: readonly PeriodColumn[]): string | null {
  const found =
    columns.find(({ id }) => id === cell.period) ??
    columns.find(({ period }) => period !== null && isWithin(cell, period));
  return found?.id ?? null;
}
