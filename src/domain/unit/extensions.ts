import type { CalendarDate } from '../calendar/date.js';
import type { Reporting } from '../calendar/cadence.js';
import { sendingDay } from '../calendar/deadline.js';
import { parsePeriod, type Period } from '../calendar/period.js';
import type { Extension, UnitPlan } from './unit-plan.js';

/** A year and how it is reported: as the plan says, or as it is for one unit. */
export interface YearCalendar {
  readonly year: number;
  readonly reporting: Reporting;
}

/**
 * The extension of a period's report that counts on a day: of several the one that reaches furthest, in whatever order
 * they stand after a merge. What was decided later is not seen; what ends no later than the plan's own day extends nothing.
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
 * The year as it is for one unit on a day: with the sending days that the head office put off for it. Its cells close,
 * and its entries without a date go to the period just ended, by these days.
 */
export function unitCalendar(
  { year, reporting }: YearCalendar,
  { extensions }: Pick<UnitPlan, 'extensions'>,
  asOf: CalendarDate,
): YearCalendar {
  if (extensions === undefined || extensions.length === 0) return { year, reporting };
  const known = calendars.get(extensions);
  if (known?.asOf === asOf && known.of === reporting) return known.calendar;
  const calendar = { year, reporting: { ...reporting, 'send-on': sendingDays(extensions, reporting, asOf) } };
  calendars.set(extensions, { asOf, of: reporting, calendar });
  return calendar;
}

interface KnownCalendar {
  readonly asOf: CalendarDate;
  readonly of: Reporting;
  readonly calendar: YearCalendar;
}

/** The last one asked for: every item of a unit uses the same. */
const calendars = new WeakMap<readonly Extension[], KnownCalendar>();

/** The days of the expected reports, each named: one that is put off does not move another with the same cut-off. */
function sendingDays(
  extensions: readonly Extension[],
  reporting: Reporting,
  asOf: CalendarDate,
): NonNullable<Reporting['send-on']> {
  const days = reporting.reports.flatMap((id): (readonly [string, CalendarDate])[] => {
    const period = parsePeriod(id);
    if (period === null) return [];
    const extension = extensionOf(extensions, period, reporting, asOf);
    return [[id, extension?.until ?? sendingDay(period, reporting)]];
  });
  return { ...reporting['send-on'], ...Object.fromEntries(days) };
}
