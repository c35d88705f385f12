import { type CellState, isSeenAs } from './progress.js';
import type { Totals } from './totals.js';
import type { Unit } from '../unit/unit-plan.js';
import { unconfirmedIn, type UnitStatus } from './unit-status.js';

/** One unit's line in the view over all units: plain data, small enough to keep for ten thousand units. */
export interface UnitSummary {
  readonly unit: Unit;
  readonly isSample: boolean;
  readonly totals: Totals;
  /** How many cells that count, or wait to be confirmed, are in a state; a state without one is left out. */
  readonly states: Readonly<Partial<Record<CellState, number>>>;
  /** Items that wait to be confirmed for their new text. */
  readonly unconfirmed: number;
}

/** Sums a unit's status up. */
export function summaryOf({ unit, unitPlan, items, totals }: UnitStatus): UnitSummary {
  const states: Partial<Record<CellState, number>> = {};
  for (const { cells } of items) {
    for (const cell of cells) if (isSeenAs(cell, cell.state)) states[cell.state] = (states[cell.state] ?? 0) + 1;
  }
  return { unit, isSample: unitPlan.sample === true, totals, states, unconfirmed: unconfirmedIn(items).length };
}

/** How many of a unit's cells that count are in a state. */
export function countIn({ states }: UnitSummary, state: CellState): number {
  return states[state] ?? 0;
}
