import { CELL_STATES, type Cell, type CellState } from '../../domain/progress/progress.js';

/** How many of the cells that count are in each state. */
export type StateCounts = Readonly<Record<CellState, number>>;

export function stateCounts(cells: readonly Cell[]): StateCounts {
  const counted = cells.filter((cell) => cell.counts);
  const entries = CELL_STATES.map((state) => [state, counted.filter((cell) => cell.state === state).length] as const);
  return Object.fromEntries(entries) as Record<CellState, number>;
}
