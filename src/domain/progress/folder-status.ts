import type { CalendarDate } from '../calendar/date.js';
import { inNameOrder } from '../unit/unit-name.js';
import type { Plan } from '../plan/plan.js';
import { sumTotals, type Totals } from './totals.js';
import { countIn, type UnitSummary } from './unit-summary.js';

/** Where all units stand, as of a day. */
export interface FolderStatus {
  readonly plan: Plan;
  readonly asOf: CalendarDate;
  /** Those with something to do first, then by name. */
  readonly rows: readonly UnitSummary[];
  readonly totals: Totals;
}

/** Puts the units side by side. */
export function folderStatus(plan: Plan, asOf: CalendarDate, units: readonly UnitSummary[]): FolderStatus {
  const sorted = inNameOrder(units, ({ unit }) => unit);
  return {
    plan,
    asOf,
    rows: [...sorted.filter(waits), ...sorted.filter((row) => !waits(row))],
    totals: sumTotals(units.map(({ totals }) => totals)),
  };
}

/** Whether a unit has cells that are due and not fulfilled, or blocked ones. */
function waits(unit: UnitSummary): boolean {
  return unit.totals.fulfilled < unit.totals.due || countIn(unit, 'blocked') > 0;
}
