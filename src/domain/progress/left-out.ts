import type { CalendarDate } from '../calendar/date.js';
import { isBeforePeriod, type Period } from '../calendar/period.js';
import type { StandingEntry } from '../unit/entries.js';
import type { Item } from '../unit/item.js';
import type { UnitPlan } from '../unit/unit-plan.js';

/** Why a cell is not counted. */
export type LeftOut =
  | 'marked-not-applicable'
  | 'before-since'
  | 'before-item-since'
  | 'open-place'
  | 'support-only'
  | 'monitor-only'
  | 'nobody-named'
  | 'conditional-without-entry';

/** Roles of which nothing is owed. */
const NOT_LED = { support: 'support-only', monitor: 'monitor-only', unnamed: 'nobody-named' } as const;

/** Whether something may still be recorded in an open cell that is left out. */
export function mayStillCome(left: LeftOut): boolean {
  return left === 'conditional-without-entry' || Object.values<LeftOut>(NOT_LED).includes(left);
}

/** Why a cell is not counted, or `null` where it is. */
export function leftOut(
  item: Item,
  period: Period,
  entries: readonly StandingEntry[],
  unitPlan: UnitPlan,
): LeftOut | null {
  const end = setDue(item) ?? period.to;
  const notApplicable = item.planned?.['not-applicable'];
  if (notApplicable !== undefined && !isBeforePeriod(end, notApplicable.from, period.calendar))
    return 'marked-not-applicable';
  if (isBeforePeriod(end, unitPlan.unit.since, period.calendar)) return 'before-since';
  if (isBeforePeriod(end, item.since, period.calendar)) return 'before-item-since';
  if (item.open) return 'open-place';
  if (item.role !== 'lead') return NOT_LED[item.role];
  if (item.conditional && entries.length === 0) return 'conditional-without-entry';
  return null;
}

/** The due date of what is done once, as it was set with the task; a time that the unit plans for moves nothing. */
function setDue({ own, due, node }: Item): CalendarDate | null {
  return own || due === null ? due : (node.track?.due ?? null);
}
