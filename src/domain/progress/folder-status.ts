import type { CalendarDate } from '../calendar/date.js';
import { inNameOrder } from '../unit/unit-name.js';
import type { Plan } from '../plan/plan.js';
import { sumTotals, type Totals } from './totals.js';
import { countIn, type UnitSummary } from './unit-summary.js';

/** The status of all units as of a day. */
export interface FolderStatus {
  readonly plan: Plan;
  readonly asOf: CalendarDate;
  /** Units with something to do first, then by name. */
  readonly rows: readonly UnitSummary[];
  readonly totals: Totals;
}

/** Sorts the units' lines and adds up their totals. */
export function folderStatus(plan: Plan, asOf: CalendarDate, units: readonly UnitSummary[]): FolderStatus {
  const sorted = inNameOrder(units, ({ unit }) => unit);
  return {
    plan,
    asOf,
    rows: [...sorted.filter(waits), ...sorted.filter((row) => !waits(row))],
    totals: sumTotals(units.map(({ totals }) => totals)),
  };
}

/** Whether a unit has cells that are blocked, or due and not fulfilled. */
function waits(unit: UnitSummary): boolean {
  return unit.totals.fulfilled < unit.totals.due || countIn(unit, 'blocked') > 0;
}
