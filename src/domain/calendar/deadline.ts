import { addDays, type CalendarDate, isSunday } from './date.js';
import { compareText } from '../text/compare.js';
import { cellPeriods, parsePeriod, type Period, periodIndexOf, yearPeriod } from './period.js';
import type { Cadence, Reporting } from './cadence.js';
import { type IssuedCalendar, issueDay, type YearCalendar } from './calendar.js';

/**
 * The day by which a period's report must be sent: the day that the plan fixes, which never moves; else the day of an
 * expected report with the same cut-off; else the cut-off plus the days for sending, moved past Sundays and holidays.
 */
export function sendingDay(period: Period, reporting: Reporting): CalendarDate {
  return knownDay(sendingDays, period, reporting, () => namedDay(period, reporting) ?? usualDay(period, reporting));
}

/** Days by period. They are kept because every cell of every unit uses one of a few. */
type KnownDays = WeakMap<Reporting, Map<string, CalendarDate>>;
const sendingDays: KnownDays = new WeakMap();
const cutOffDays: KnownDays = new WeakMap();

function knownDay(
  days: KnownDays,
  period: Period,
  reporting: Reporting,
  compute: (period: Period, reporting: Reporting) => CalendarDate,
): CalendarDate {
  const known = days.get(reporting) ?? new Map<string, CalendarDate>();
  days.set(reporting, known);
  const day = known.get(period.id) ?? compute(period, reporting);
  known.set(period.id, day);
  return day;
}

function namedDay(period: Period, { reports, 'send-on': days = {} }: Reporting): CalendarDate | null {
  const own = days[period.id] ?? period.sendBy;
  if (own !== undefined) return own;
  const together = reports
    .filter((id) => parsePeriod(id, period.calendar)?.to === period.to)
    .flatMap((id) => days[id] ?? []);
  return together.sort().at(-1) ?? null;
}

function usualDay(period: Period, reporting: Reporting): CalendarDate {
  const holidays = new Set(reporting.holidays ?? []);
  let day = addDays(period.to, reporting['send-within-days']);
  while (isSunday(day) || holidays.has(day)) day = addDays(day, 1);
  return day;
}

/**
 * The last day of a period that its report covers: its own last day, unless the plan fixes an earlier day for sending.
 * Then it is as many days before that as the plan leaves for sending; work of the days after it still belongs to the period.
 */
export function cutOffDay(period: Period, reporting: Reporting): CalendarDate {
  return knownDay(cutOffDays, period, reporting, lastDayCovered);
}

function lastDayCovered(period: Period, reporting: Reporting): CalendarDate {
  const named = namedDay(period, reporting);
  if (named === null || named > period.to) return period.to;
  return addDays(named, -reporting['send-within-days']);
}

/**
 * The reports that a plan expects, by cut-off; of several with the same cut-off the shorter period first. A report whose
 * sending day had passed when the plan was issued was asked of nobody.
 */
export function expectedReports(of: IssuedCalendar): readonly Period[] {
  const issued = issueDay(of);
  return [...new Set(of.reporting.reports)]
    .flatMap((id) => parsePeriod(id, of) ?? [])
    .filter((period) => issued === null || sendingDay(period, of.reporting) >= issued)
    .sort((a, b) => compareText(a.to, b.to) || compareText(b.from, a.from));
}

/** The last report whose cut-off has passed; `null` before the first. Views of who has sent show this one. */
export function lastReport(of: IssuedCalendar, day: CalendarDate): Period | null {
  return (
    expectedReports(of)
      .filter((period) => cutOffDay(period, of.reporting) < day)
      .at(-1) ?? null
  );
}

/** The report that is due if none is named: the last one whose cut-off has passed, else the first one. */
export function defaultReportPeriod(of: IssuedCalendar, asOf: CalendarDate): Period {
  return lastReport(of, asOf) ?? expectedReports(of)[0] ?? yearPeriod(of);
}

/** The last day on which a cell of the period is open: the sending day, never before the period's own end. */
export function closingDay(period: Period, reporting: Reporting): CalendarDate {
  const day = sendingDay(period, reporting);
  return day < period.to ? period.to : day;
}

/**
 * Chooses the period of an entry that names neither a date nor a period: the period that has just ended until the end
 * of its closing day, whether or not it has entries; after that the current one.
 * @param takes whether a period accepts records at all
 * @returns its index in `periods`, or -1 for a day outside the plan's year of work
 */
export function recordingIndexOf(
  day: CalendarDate,
  periods: readonly Period[],
  reporting: Reporting,
  takes: (index: number) => boolean = () => true,
): number {
  const running = periodIndexOf(day, periods);
  const ended = periods[running - 1];
  return ended !== undefined && day <= closingDay(ended, reporting) && takes(running - 1) ? running - 1 : running;
}

/**
 * The first period that counts for an item or unit added on the day: the first that is still open; after the last
 * sending day the period that the work of the year's last days belongs to.
 * @returns `null` if that is the year's first period, or if the year is over: then all periods count
 */
export function firstOpenPeriod(cadence: Cadence, of: YearCalendar, day: CalendarDate): string | null {
  const periods = cellPeriods(cadence, of);
  const open = periods.findIndex((period) => day <= closingDay(period, of.reporting));
  const first = open < 0 ? periodIndexOf(day, periods) : open;
  return first <= 0 ? null : (periods[first]?.id ?? null);
}
