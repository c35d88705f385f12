import type { Cell, ItemProgress } from './progress.js';

/** Sums over cells that count. */
export interface Totals {
  /** Closed cells. */
  readonly due: number;
  /** Closed cells that are fulfilled. */
  readonly fulfilled: number;
  /** Whole percent, rounded down; `null` when nothing is due. */
  readonly percent: number | null;
  /** All cells of the year. */
  readonly year: number;
  /** All fulfilled cells, closed or not. */
  readonly fulfilledYear: number;
  /** Of the fulfilled due cells, those where nothing arose. */
  readonly none: number;
}

/** The totals of any set of items: computed from their cells, never from other totals' percentages. */
export function totalsOf(items: readonly ItemProgress[]): Totals {
  return totalsOfCells(items.flatMap((item) => item.cells));
}

/** The same over cells. */
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

/** The totals of several units together. */
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

/** Whole percent, rounded down; `null` of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 100) / whole);
}
