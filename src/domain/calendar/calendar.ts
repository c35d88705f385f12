import type { Reporting } from './cadence.js';
import type { CalendarDate } from './date.js';

/** The part of a plan's reporting that divides its year into periods. */
export type Division = Pick<Reporting, 'calendar' | 'cells' | 'figures' | 'periods' | 'whole-year'>;

/**
 * What decides the periods of a plan: its year, and how that is divided. A plan is one, a unit's calendar too; each
 * period keeps the one that it was made by.
 */
export interface Calendar {
  readonly year: number;
  readonly reporting: Division;
}

/** A year and its reporting, with the sending days: the plan's, or one unit's with its extensions. */
export interface YearCalendar extends Calendar {
  readonly reporting: Reporting;
}

/** A plan's year with the day on which it was issued, by itself or with a decision, where it is known. */
export interface IssuedCalendar extends YearCalendar {
  readonly date?: CalendarDate | null;
  readonly 'issued-with'?: { readonly date: CalendarDate | null };
}

/** The day on which a plan was issued; `null` if it is not known. */
export function issueDay({
  date,
  'issued-with': by,
}: Pick<IssuedCalendar, 'date' | 'issued-with'>): CalendarDate | null {
  return date ?? by?.date ?? null;
}

/** The calendar alone, without what a plan holds beside it: the same value for every plan that divides a year alike. */
export function calendarOf(from: Calendar): Calendar {
  const { year, reporting } = from;
  const known = byReporting.get(reporting);
  if (known?.year === year) return known;
  const own = reporting.periods === undefined ? sharedCalendar(from) : ownCalendar(from);
  byReporting.set(own.reporting, own);
  // A reporting serves one year; the year before is asked for only where last year's figures are compared.
  if (known === undefined) byReporting.set(reporting, own);
  return own;
}

/** The calendar of a year whose plan cannot be read: that of offices' reports to each other. */
export function usualCalendar(year: number): Calendar {
  return calendarOf({ year, reporting: USUAL });
}

const USUAL: Division = { calendar: 'nd-09-2019', cells: 'quarter' };

function sharedCalendar({ year, reporting: { calendar, cells, figures = 'quarter' } }: Calendar): Calendar {
  const key = `${year} ${calendar} ${cells} ${figures}`;
  const known = shared.get(key) ?? { year, reporting: { calendar, cells, figures } };
  shared.set(key, known);
  return known;
}

/** With periods of the plan's own. A unit's calendar has the same list of them as its plan's, and so the same calendar. */
function ownCalendar({ year, reporting }: Calendar): Calendar {
  const { calendar, cells, periods = [], 'whole-year': whole } = reporting;
  const known = byPeriods.get(periods);
  if (known?.year === year) return known;
  const own = {
    year,
    reporting: { calendar, cells, periods, ...(whole === undefined ? {} : { 'whole-year': whole }) },
  };
  byPeriods.set(periods, own);
  return own;
}

const byPeriods = new WeakMap<readonly unknown[], Calendar>();

/** Calendars are kept because every cell of every unit needs its plan's. */
const byReporting = new WeakMap<Division, Calendar>();
const shared = new Map<string, Calendar>();
