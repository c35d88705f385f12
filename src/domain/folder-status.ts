import type { CalendarDate } from './date.js';
import { fold } from './fold.js';
import type { Plan } from './plan.js';
import { sumTotals, type Totals } from './totals.js';
import type { CellState } from './progress.js';
import type { UnitStatus } from './unit-status.js';

/** One unit's line in the view over all units. */
export interface UnitRow {
  readonly status: UnitStatus;
  /** How many cells that count are in a state. */
  readonly count: (state: CellState) => number;
}

/** Where all units stand, as of a day. */
export interface FolderStatus {
  readonly plan: Plan;
  readonly asOf: CalendarDate;
  /** Those with something to do first, then by name. */
  readonly rows: readonly UnitRow[];
  readonly totals: Totals;
}

/** Puts the units' statuses side by side. */
export function folderStatus(plan: Plan, asOf: CalendarDate, statuses: readonly UnitStatus[]): FolderStatus {
  const sorted = statuses
    .map((status) => ({ status, waits: waits(status), name: fold(status.unit.name) }))
    .sort(
      (a, b) =>
        Number(b.waits) - Number(a.waits) || compare(a.name, b.name) || compare(a.status.unit.id, b.status.unit.id),
    );
  return {
    plan,
    asOf,
    rows: sorted.map(({ status }) => ({ status, count: (state) => countIn(status, state) })),
    totals: sumTotals(statuses.map(({ totals }) => totals)),
  };
}

/** Whether something of a unit is missed or stands still. */
function waits(status: UnitStatus): boolean {
  return status.totals.fulfilled < status.totals.due || countIn(status, 'blocked') > 0;
}

function countIn(status: UnitStatus, state: CellState): number {
  return status.items.reduce(
    (sum, { cells }) => sum + cells.filter((cell) => cell.counts && cell.state === state).length,
    0,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
