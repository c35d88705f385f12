import { overlaps, type Period } from '../../domain/calendar/period.js';
import type { Cell } from '../../domain/progress/progress.js';

/** A place in a row of the grid: its cells and the number of columns it spans. */
export interface GridPlace {
  readonly cells: readonly Cell[];
  readonly columns: number;
}

/**
 * Lays out an item's cells under the columns: one each if they are of the columns' kind; a longer period across the
 * columns it covers; shorter ones side by side. A cell outside all columns spans them all.
 */
export function layOutCells(cells: readonly Cell[], columns: readonly Period[]): readonly GridPlace[] {
  const placed = cells.map((cell) => ({
    cell,
    at: columns.flatMap((column, i) => (overlaps(cell, column) ? [i] : [])),
  }));
  const homeless = placed.filter(({ at }) => at.length === 0);
  if (homeless.length > 0 || cells.length === 0) return [{ cells, columns: columns.length }];
  const places: GridPlace[] = [];
  for (let i = 0; i < columns.length;) {
    const here = placed.filter(({ at }) => at[0] === i).map(({ cell }) => cell);
    const end = Math.max(i, ...placed.filter(({ at }) => at[0] === i).map(({ at }) => at.at(-1) ?? i));
    places.push({ cells: here, columns: end - i + 1 });
    i = end + 1;
  }
  return places;
}
