import { type CalendarDate, earlier, yearOf } from './date.js';
import type { Cadence } from './cadence.js';
import { type Calendar, calendarOf } from './calendar.js';
import { type CommonKind, makePeriod, type Period } from './make-period.js';
import { isOwn, ownPeriodOfId, ownPeriods } from './own-periods.js';

export { makePeriod, type Period, type PeriodKind } from './make-period.js';

/** The period of a calendar with the id that files use; `null` if there is no such period. */
export function parsePeriod(id: string, of: Calendar): Period | null {
  const { parsed } = knownOf(of);
  const known = parsed.get(id);
  if (known !== undefined) return known;
  const period = periodOfId(id, of);
  if (period !== null) parsed.set(id, period);
  return period;
}

/** The periods of a calendar that were asked for so far: every cell and every record of every unit names one of a few. */
interface KnownPeriods {
  readonly parsed: Map<string, Period>;
  readonly cells: Map<Cadence, readonly Period[]>;
}

function knownOf(of: Calendar): KnownPeriods {
  const calendar = calendarOf(of);
  const known = byCalendar.get(calendar);
  if (known !== undefined) return known;
  const none = { parsed: new Map(), cells: new Map() };
  byCalendar.set(calendar, none);
  return none;
}

const byCalendar = new WeakMap<Calendar, KnownPeriods>();

function periodOfId(id: string, of: Calendar): Period | null {
  if (isOwn(of)) return ownPeriodOfId(id, of);
  const match = /^(\d{4})(?:-(?:M(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/.exec(id);
  if (match === null) return null;
  const [, yearText, month, quarter, half, nine] = match;
  const year = Number(yearText);
  if (month !== undefined) return makePeriod('month', year, Number(month), of);
  if (quarter !== undefined) return makePeriod('quarter', year, Number(quarter), of);
  if (half !== undefined) return makePeriod('half-year', year, Number(half), of);
  return makePeriod(nine !== undefined ? 'nine-months' : 'year', year, 1, of);
}

/** Without periods of the plan's own there are none to track by: then by quarter, which `check` reports. */
const ONGOING_CELLS = {
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'half-yearly',
  year: 'yearly',
  period: 'quarterly',
} as const;

/** The periods in which an item of the cadence has a cell, in order. */
export function cellPeriods(cadence: Cadence, of: Calendar): readonly Period[] {
  const { cells } = knownOf(of);
  const known = cells.get(cadence);
  if (known !== undefined) return known;
  const made = cellsOf(cadence, of);
  cells.set(cadence, made);
  return made;
}

function cellsOf(cadence: Cadence, of: Calendar): readonly Period[] {
  if (isOwn(of) && cadence !== 'yearly' && cadence !== 'once') return ownPeriods(of);
  switch (cadence) {
    case 'ongoing':
      return cellPeriods(ONGOING_CELLS[of.reporting.cells], of);
    case 'monthly':
      return everyOf('month', 12, of);
    case 'quarterly':
      return everyOf('quarter', 4, of);
    case 'half-yearly':
      return everyOf('half-year', 2, of);
    case 'yearly':
    case 'once':
      return [yearPeriod(of)];
  }
}

function everyOf(kind: CommonKind, count: number, of: Calendar): readonly Period[] {
  return Array.from({ length: count }, (_, i) => makePeriod(kind, of.year, i + 1, of));
}

/** The plan's whole year as a period. */
export function yearPeriod(of: Calendar): Period {
  const known = parsePeriod(String(of.year), of);
  if (known === null) throw new Error('a plan has a year');
  return known;
}

/** The first and the last day on which work for the year's plan may be dated. */
export interface WorkSpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The days on which work for the year's plan may be dated. */
export function workSpan(of: Calendar): WorkSpan {
  const { workFrom, workTo } = yearPeriod(of);
  return { first: workFrom, last: workTo };
}

/**
 * Which of the periods a work date belongs to. Work after the last cut-off, up to 31 December, belongs to the last
 * period.
 * @returns its index in `periods`, or -1 for a date outside the plan's year of work
 */
export function periodIndexOf(date: CalendarDate, periods: readonly Period[]): number {
  return periods.findIndex((period) => belongsTo(date, period));
}

/**
 * Whether a work date belongs to the period. Work after the last cut-off of the year belongs to every period that ends
 * the year.
 */
export function belongsTo(date: CalendarDate, { workFrom, workTo }: Period): boolean {
  return workFrom <= date && date <= workTo;
}

/** Whether the whole of `inner` lies within `outer`; also for cells, which have the days of their periods. */
export function isWithin(inner: Pick<Period, 'from' | 'to'>, outer: Pick<Period, 'from' | 'to'>): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether the whole of the period with that id lies within `outer`; not if the id names no period. */
export function isIdWithin(id: string, outer: Period): boolean {
  const inner = parsePeriod(id, outer.calendar);
  return inner !== null && isWithin(inner, outer);
}

/** Whether two spans of days have a day in common. */
export function overlaps(a: Pick<Period, 'from' | 'to'>, b: Pick<Period, 'from' | 'to'>): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/**
 * Whether a day comes before the period that a `since` or a `from` names begins: the last day of what had ended before a
 * unit joined, an item came or a mark began. Not if it names no period: it then holds from the year's beginning.
 */
export function isBeforePeriod(day: CalendarDate, id: string | null | undefined, of: Calendar): boolean {
  const named = id == null ? null : parsePeriod(id, of);
  return named !== null && day < named.from;
}

/**
 * The last day whose work counts as of a day: that day, but never later than the plan's year. What happens after the
 * year's end (closing, sending, review, answers) is reported as of the day itself.
 */
export function lastWorkDay(asOf: CalendarDate, of: Calendar): CalendarDate {
  return earlier(asOf, workSpan(of).last);
}

/**
 * The year in the date line of a report: that of the day on which it is made, because no report is signed before its
 * period ends.
 */
export function reportYear({ to }: Period, asOf: CalendarDate): number {
  return Math.max(yearOf(to), yearOf(asOf));
}

/** Whether the plan's year is over on that day. */
export function isYearOver(day: CalendarDate, of: Calendar): boolean {
  return day > workSpan(of).last;
}
