import { type CalendarDate, earlier, yearOf } from './date.js';
import type { Cadence, Reporting } from './cadence.js';

export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

/** A reporting period; `from` and `to` are inclusive. */
export interface Period {
  /** `2024-M05`, `2024-Q2`, `2024-H1`, `2024-9M`, `2024` */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** Its number among the year's periods of the same kind, from 1. */
  readonly index: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The number of months in a period of each kind. */
const MONTHS: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
};

/**
 * A period of a year, with its cut-offs: from the 15th of the month before it begins to the 14th of its last month.
 * Source: Nghị định 09/2019/NĐ-CP, Điều 12; nine months by the habit of provinces.
 */
export function makePeriod(kind: PeriodKind, year: number, index: number): Period {
  const lastMonth = kind === 'nine-months' ? 9 : MONTHS[kind] * index;
  const monthBefore = lastMonth - MONTHS[kind];
  const from = monthBefore === 0 ? `${year - 1}-12-15` : `${year}-${pad(monthBefore)}-15`;
  return { id: periodId(kind, year, index), kind, year, index, from, to: `${year}-${pad(lastMonth)}-14` };
}

function periodId(kind: PeriodKind, year: number, index: number): string {
  switch (kind) {
    case 'month':
      return `${year}-M${pad(index)}`;
    case 'quarter':
      return `${year}-Q${index}`;
    case 'half-year':
      return `${year}-H${index}`;
    case 'nine-months':
      return `${year}-9M`;
    case 'year':
      return String(year);
  }
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** The period with the id that files use; `null` if there is no such period. */
export function parsePeriod(id: string): Period | null {
  const known = parsed.get(id);
  if (known !== undefined) return known;
  const period = periodOfId(id);
  if (period !== null) parsed.set(id, period);
  return period;
}

/** The periods parsed so far: every cell and every record of every unit names one of a few. */
const parsed = new Map<string, Period>();

function periodOfId(id: string): Period | null {
  const match = /^(\d{4})(?:-(?:M(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/.exec(id);
  if (match === null) return null;
  const [, yearText, month, quarter, half, nine] = match;
  const year = Number(yearText);
  if (month !== undefined) return makePeriod('month', year, Number(month));
  if (quarter !== undefined) return makePeriod('quarter', year, Number(quarter));
  if (half !== undefined) return makePeriod('half-year', year, Number(half));
  return makePeriod(nine !== undefined ? 'nine-months' : 'year', year, 1);
}

const ONGOING_CELLS = { month: 'monthly', quarter: 'quarterly', 'half-year': 'half-yearly', year: 'yearly' } as const;

/** The periods in which an item of the cadence has a cell, in order. */
export function cellPeriods(cadence: Cadence, year: number, reporting: Reporting): readonly Period[] {
  switch (cadence) {
    case 'ongoing':
      return cellPeriods(ONGOING_CELLS[reporting.cells], year, reporting);
    case 'monthly':
      return everyOf('month', year, 12);
    case 'quarterly':
      return everyOf('quarter', year, 4);
    case 'half-yearly':
      return everyOf('half-year', year, 2);
    case 'yearly':
    case 'once':
      return everyOf('year', year, 1);
  }
}

/** The quarters of a year. */
export function quartersOf(year: number): readonly Period[] {
  return everyOf('quarter', year, 4);
}

function everyOf(kind: PeriodKind, year: number, count: number): readonly Period[] {
  const key = `${kind} ${year}`;
  const periods = series.get(key) ?? Array.from({ length: count }, (_, i) => makePeriod(kind, year, i + 1));
  series.set(key, periods);
  return periods;
}

/** The series of periods by cadence and year. They are kept because every item of every unit uses one of a few. */
const series = new Map<string, readonly Period[]>();

/** The first and the last day on which work for the year's plan may be dated. */
export function workSpan(year: number): { readonly first: CalendarDate; readonly last: CalendarDate } {
  return { first: makePeriod('year', year, 1).from, last: `${year}-12-31` };
}

/**
 * Which of the periods a work date belongs to. Work after the last cut-off, up to 31 December, belongs to the last
 * period.
 * @returns its index in `periods`, or -1 for a date outside the plan's year of work
 */
export function periodIndexOf(date: CalendarDate, periods: readonly Period[]): number {
  const found = periods.findIndex((period) => period.from <= date && date <= period.to);
  if (found >= 0) return found;
  const last = periods.at(-1);
  return last !== undefined && date > last.to && date <= workSpan(last.year).last ? periods.length - 1 : -1;
}

/**
 * Whether a work date belongs to the period. Work after the last cut-off of the year belongs to every period that ends
 * the year.
 */
export function belongsTo(date: CalendarDate, period: Period): boolean {
  if (date <= period.to) return period.from <= date;
  return endsYear(period) && date <= workSpan(period.year).last;
}

function endsYear(period: Period): boolean {
  return period.to === `${period.year}-12-14`;
}

/** Whether the whole of `inner` lies within `outer`. */
export function isWithin(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether the whole of the period with that id lies within `outer`; not if the id names no period. */
export function isIdWithin(id: string, outer: Period): boolean {
  const inner = parsePeriod(id);
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
export function isBeforePeriod(day: CalendarDate, id: string | null | undefined): boolean {
  const named = id == null ? null : parsePeriod(id);
  return named !== null && day < named.from;
}

/**
 * The last day whose work counts as of a day: that day, but never later than the plan's year. What happens after the
 * year's end (closing, sending, review, answers) is reported as of the day itself.
 */
export function lastWorkDay(asOf: CalendarDate, year: number): CalendarDate {
  return earlier(asOf, workSpan(year).last);
}

/**
 * The year in the date line of a report: that of the day on which it is made, because no report is signed before its
 * period ends.
 */
export function reportYear({ to }: Period, asOf: CalendarDate): number {
  return Math.max(yearOf(to), yearOf(asOf));
}

/** Whether the plan's year is over on that day. */
export function isYearOver(day: CalendarDate, year: number): boolean {
  return yearOf(day) > year;
}
