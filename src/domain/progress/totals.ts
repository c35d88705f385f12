import type { Cell, ItemProgress } from './progress.js';

/** Sums over the cells that count. */
export interface Totals {
  /** Closed cells. */
  readonly due: number;
  /** Closed cells that are fulfilled. */
  readonly fulfilled: number;
  /** Percent to one decimal; `null` when nothing is due. */
  readonly percent: number | null;
  /** All cells of the year. */
  readonly year: number;
  /** All fulfilled cells, closed or not. */
  readonly fulfilledYear: number;
  /** Of the fulfilled closed cells, those in which nothing arose. */
  readonly none: number;
}

/** The totals of a set of items, computed from their cells, never from percentages of other totals. */
export function totalsOf(items: readonly ItemProgress[]): Totals {
  return totalsOfCells(items.flatMap((item) => item.cells));
}

/** The totals of a set of cells. */
export function totalsOfCells(all: readonly Cell[]): Totals {
  const sums = { due: 0, fulfilled: 0, year: 0, fulfilledYear: 0, none: 0 };
  for (const { counts, closed, fulfilled, state } of all) {
    if (!counts) continue;
    sums.year += 1;
    if (fulfilled) sums.fulfilledYear += 1;
    if (closed) sums.due += 1;
    if (closed && fulfilled) sums.fulfilled += 1;
    if (closed && fulfilled && state === 'none') sums.none += 1;
  }
  return withPercent(sums);
}

/** The totals of several units, added up. */
export function sumTotals(parts: readonly Totals[]): Totals {
  const sum = (key: Exclude<keyof Totals, 'percent'>): number => parts.reduce((n, part) => n + part[key], 0);
  return withPercent({
    due: sum('due'),
    fulfilled: sum('fulfilled'),
    year: sum('year'),
    fulfilledYear: sum('fulfilledYear'),
    none: sum('none'),
  });
}

function withPercent(counts: Omit<Totals, 'percent'>): Totals {
  return { ...counts, percent: percentOf(counts.fulfilled, counts.due) };
}

/**
 * A share of whole numbers in percent, with one decimal, rounded half up; 100 only if all, 0 only if none; `null` if
 * the whole is zero. Every output computes its shares here.
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  if (part < whole && tenths >= 1000) return 99.9;
  return part > 0 && tenths === 0 ? 0.1 : tenths / 10;
}

/**
 * The totals of items instead of cells, as documents count: an item is due once one of its counted cells is closed, and
 * fulfilled if all of its closed cells are.
 */
export function totalsOfItems(items: readonly (readonly Cell[])[]): Totals {
  const sums = { due: 0, fulfilled: 0, year: 0, fulfilledYear: 0, none: 0 };
  for (const cells of items) {
    const counted = cells.filter(({ counts }) => counts);
    const closed = counted.filter((cell) => cell.closed);
    if (counted.length === 0) continue;
    sums.year += 1;
    if (counted.every(({ fulfilled }) => fulfilled)) sums.fulfilledYear += 1;
    if (closed.length === 0) continue;
    sums.due += 1;
    if (!closed.every(({ fulfilled }) => fulfilled)) continue;
    sums.fulfilled += 1;
    if (closed.every(({ state }) => state === 'none')) sums.none += 1;
  }
  return withPercent(sums);
}
