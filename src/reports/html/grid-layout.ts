import type { Period } from '../../domain/calendar/period.js';
import type { Cell } from '../../domain/progress/progress.js';

/** A place in a row of the grid: the cells in it and how many columns it takes. */
export interface GridPlace {
  readonly cells: readonly Cell[];
  readonly columns: number;
}

/**
 * Lays an item's cells out under the columns: one under each where they are of that kind; a wider one across the
 * columns it covers; narrower ones side by side. What lies under no column stands across all of them.
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

function overlaps(cell: Cell, column: Period): boolean {
  return cell.from <= column.to && column.from <= cell.to;
}
