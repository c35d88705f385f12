import { type CellState, isSeenAs } from './progress.js';
import type { Totals } from './totals.js';
import { type TargetPart, targetParts } from './targets-so-far.js';
import type { Unit } from '../unit/unit-plan.js';
import { countSeen, unconfirmedIn, type UnitStatus } from './unit-status.js';

/** One unit's line in the view over all units: plain data, small enough to keep for ten thousand units. */
export interface UnitSummary {
  readonly unit: Unit;
  readonly isSample: boolean;
  readonly totals: Totals;
  /** The number of cells in each state that count or wait to be confirmed; a state without cells is omitted. */
  readonly states: Readonly<Partial<Record<CellState, number>>>;
  /** Items that wait to be confirmed for their new text. */
  readonly unconfirmed: number;
  /** Its part in each of the plan's targets. */
  readonly targets: readonly TargetPart[];
}

/** Summarises a unit's status. */
export function summaryOf({ unit, unitPlan, index, items, totals, asOf }: UnitStatus): UnitSummary {
  const states: Partial<Record<CellState, number>> = {};
  for (const { cells } of items) {
    for (const cell of cells) if (isSeenAs(cell, cell.state)) states[cell.state] = (states[cell.state] ?? 0) + 1;
  }
  if (states.blocked !== undefined) {
    const cells = items.map((item) => item.cells);
    states.blocked = countSeen(cells, 'blocked');
  }
  return {
    unit,
    isSample: unitPlan.sample === true,
    totals,
    states,
    unconfirmed: unconfirmedIn(items).length,
    targets: targetParts(index, unitPlan, asOf),
  };
}

/** The number of a unit's cells in a state. */
export function countIn({ states }: UnitSummary, state: CellState): number {
  return states[state] ?? 0;
}
