import type { CalendarDate } from '../calendar/date.js';
import type { Plan } from '../plan/plan.js';
import { cellPeriods, isBeforePeriod, lastWorkDay, type Period } from '../calendar/period.js';
import { cellIndexOf, type StandingEntry, standingEntries } from '../unit/entries.js';
import { entriesOf, type Item } from '../unit/item.js';
import type { NotApplicable, UnitPlan } from '../unit/unit-plan.js';

/** Why a cell is not counted. */
export type LeftOut =
  | 'marked-not-applicable'
  | 'before-since'
  | 'before-item-since'
  | 'before-item-begins'
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
  if (isMarked(item, period, item.planned?.['not-applicable'])) return 'marked-not-applicable';
  return leftOutUnmarked(item, period, entries, unitPlan);
}

/** Whether a mark takes a cell out of what counts. */
function isMarked(item: Item, period: Period, mark: NotApplicable | undefined): boolean {
  return mark !== undefined && !isBeforePeriod(setDue(item) ?? period.to, mark.from, period.calendar);
}

function leftOutUnmarked(
  item: Item,
  period: Period,
  entries: readonly StandingEntry[],
  unitPlan: UnitPlan,
): LeftOut | null {
  const end = setDue(item) ?? period.to;
  if (isBeforePeriod(end, unitPlan.unit.since, period.calendar)) return 'before-since';
  if (isBeforePeriod(end, item.since, period.calendar)) return 'before-item-since';
  // What a unit did and recorded earlier than it had to is its work all the same.
  if (entries.length === 0 && item.begins !== null && period.to < item.begins) return 'before-item-begins';
  if (item.open) return 'open-place';
  if (item.role !== 'lead') return NOT_LED[item.role];
  if (item.conditional && entries.length === 0) return 'conditional-without-entry';
  return null;
}

/** How many entries of an item a mark takes out of what counts. */
export function entriesLeftOut(
  item: Item,
  mark: NotApplicable,
  { plan, unitPlan, asOf }: { readonly plan: Plan; readonly unitPlan: UnitPlan; readonly asOf: CalendarDate },
): number {
  const periods = cellPeriods(item.cadence, plan);
  return standingEntries(entriesOf(item), lastWorkDay(asOf, plan)).filter((one) => {
    if (one.entry.action !== undefined && item.cadence !== 'once') return false;
    const period = periods[cellIndexOf(one.entry, periods)];
    return (
      period !== undefined && isMarked(item, period, mark) && leftOutUnmarked(item, period, [one], unitPlan) === null
    );
  }).length;
}

/** The due date of what is done once, as it was set with the task; a time that the unit plans for moves nothing. */
function setDue({ own, due, node }: Item): CalendarDate | null {
  return own || due === null ? due : (node.track?.due ?? null);
}
