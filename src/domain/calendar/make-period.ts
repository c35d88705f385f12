import { type Calendar, calendarOf } from './calendar.js';
import { type CalendarDate, daysIn } from './date.js';

/** The parts of a year that every plan has, unless it has periods of its own. */
export type CommonKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';
export type PeriodKind = CommonKind | 'own';

/** A reporting period; `from` and `to` are inclusive. */
export interface Period {
  /** `2024-M05`, `2024-Q2`, `2024-H1`, `2024-9M`, `2024`; of the plan's own: `hk1` */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** Its number among the year's periods of the same kind, from 1. */
  readonly index: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /**
   * The first and the last day whose work belongs to it: its own; for a period that ends the year, up to the last day of
   * the year's work.
   */
  readonly workFrom: CalendarDate;
  readonly workTo: CalendarDate;
  /** Its name in the plan, where that names its periods. */
  readonly name?: string;
  /** The day by which the plan wants its report, where the plan says so with the period. */
  readonly sendBy?: CalendarDate;
  /** The calendar it is a period of. */
  readonly calendar: Calendar;
}

/** The number of months in a period of each kind. */
const MONTHS: Readonly<Record<CommonKind, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
};

/**
 * A period of a year, with its cut-offs. By Nghị định 09/2019/NĐ-CP, Điều 12: from the 15th of the month before it begins
 * to the 14th of its last month; nine months by the habit of provinces. Otherwise whole months of the calendar.
 */
export function makePeriod(kind: CommonKind, year: number, index: number, of: Calendar): Period {
  const lastMonth = kind === 'nine-months' ? 9 : MONTHS[kind] * index;
  const monthBefore = lastMonth - MONTHS[kind];
  const calendar = calendarOf(of);
  const [from, to] =
    calendar.reporting.calendar === 'nd-09-2019'
      ? [monthBefore === 0 ? `${year - 1}-12-15` : `${year}-${pad(monthBefore)}-15`, `${year}-${pad(lastMonth)}-14`]
      : [`${year}-${pad(monthBefore + 1)}-01`, `${year}-${pad(lastMonth)}-${daysIn(lastMonth, year)}`];
  const workTo = lastMonth === 12 ? `${year}-12-31` : to;
  return { id: periodId(kind, year, index), kind, year, index, from, to, workFrom: from, workTo, calendar };
}

function periodId(kind: CommonKind, year: number, index: number): string {
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
