import type { CalendarDate } from '../calendar/date.js';
import type { Reporting } from '../calendar/cadence.js';
import type { YearCalendar } from '../calendar/calendar.js';
import { sendingDay } from '../calendar/deadline.js';
import { parsePeriod, type Period } from '../calendar/period.js';
import type { Extension, UnitPlan } from './unit-plan.js';

/**
 * The extension of a period's report that applies on a day: the one with the latest sending day, in whatever order a
 * merge left them. Extensions that were decided later, or end no later than the plan's day, are ignored.
 */
export function extensionOf<Given extends Extension>(
  extensions: readonly Given[],
  period: Period,
  reporting: Reporting,
  asOf: CalendarDate,
): Given | null {
  const sendBy = sendingDay(period, reporting);
  return extensions
    .filter((one) => one.period === period.id && one.date <= asOf && one.until > sendBy)
    .reduce<Given | null>((last, one) => (last === null || one.until > last.until ? one : last), null);
}

/**
 * One unit's calendar as of a day: the plan's year with the unit's extended sending days. They decide when its cells
 * close, and the period of its entries without a date.
 */
export function unitCalendar(
  { year, reporting }: YearCalendar,
  { extensions }: Pick<UnitPlan, 'extensions'>,
  asOf: CalendarDate,
): YearCalendar {
  if (extensions === undefined || extensions.length === 0) return { year, reporting };
  const known = calendars.get(extensions);
  if (known?.asOf === asOf && known.of === reporting) return known.calendar;
  const calendar = { year, reporting: { ...reporting, 'send-on': sendingDays(extensions, { year, reporting }, asOf) } };
  calendars.set(extensions, { asOf, of: reporting, calendar });
  return calendar;
}

interface KnownCalendar {
  readonly asOf: CalendarDate;
  readonly of: Reporting;
  readonly calendar: YearCalendar;
}

/** The last calendar, kept because every item of a unit uses the same one. */
const calendars = new WeakMap<readonly Extension[], KnownCalendar>();

/**
 * The sending days of the expected reports by period, so that an extension moves no other report with the same cut-off.
 */
function sendingDays(
  extensions: readonly Extension[],
  of: YearCalendar,
  asOf: CalendarDate,
): NonNullable<Reporting['send-on']> {
  const { reporting } = of;
  const days = reporting.reports.flatMap((id): (readonly [string, CalendarDate])[] => {
    const period = parsePeriod(id, of);
    if (period === null) return [];
    const extension = extensionOf(extensions, period, reporting, asOf);
    return [[id, extension?.until ?? sendingDay(period, reporting)]];
  });
  return { ...reporting['send-on'], ...Object.fromEntries(days) };
}
