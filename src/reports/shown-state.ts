import type { Cell, CellState } from '../domain/progress.js';

/** The state a cell is shown with: what is not asked of the unit is not shown as missed. */
export function shownState(cell: Cell): CellState {
  const missed = cell.state === 'missing' || cell.state === 'overdue';
  return missed && !cell.counts ? 'not-applicable' : cell.state;
}
