import type { CalendarDate } from '../calendar/date.js';
import { recordingIndexOf } from '../calendar/deadline.js';
import type { Item } from '../unit/item.js';
import { cellPeriods, isWithin, isYearOver, type Period, periodIndexOf, workSpan } from '../calendar/period.js';
import type { YearCalendar } from '../calendar/calendar.js';
import type { Cell } from './progress.js';

/** The date and period of a new entry, as a person gave them. */
export interface AskedTime {
  readonly date: CalendarDate | null;
  readonly period: Period | null;
}

/** The date and the period to write. */
export interface WorkTime {
  readonly kind: 'ok';
  readonly date: CalendarDate;
  /** Set only if the date alone would give another period. */
  readonly period: string | null;
  /** Whether the program chose the period, because the one that just ended is still open. */
  readonly chosen: boolean;
}

/** Why an entry cannot have the given date or period. */
export interface WrongTime {
  readonly kind: 'year-over' | 'before-year' | 'after-year' | 'future' | 'not-a-cell' | 'later-than-date';
  /**
   * The periods that may be named instead: those that have begun, within the named period if there are any, else of the
   * whole year.
   */
  readonly periods: readonly Period[];
}

/**
 * Decides the date and period of a new entry.
 * @param cells the item's cells as of today, to know whether the period that just ended accepts work; empty for an
 * entry of an action, whose only cell is the year
 */
export function workTimeOf(
  asked: AskedTime,
  item: Pick<Item, 'cadence'>,
  calendar: YearCalendar,
  cells: readonly Pick<Cell, 'countRule'>[],
  today: CalendarDate,
): WorkTime | WrongTime {
  const periods = cellPeriods(item.cadence, calendar);
  const wrong = (kind: WrongTime['kind'], named = periods): WrongTime => ({ kind, periods: named });
  if (asked.date === null && isYearOver(today, calendar)) return wrong('year-over');
  const date = asked.date ?? today;
  const span = workSpan(calendar);
  if (date < span.first) return wrong('before-year');
  if (date > span.last) return wrong('after-year');
  if (date > today) return wrong('future');
  const own = periodIndexOf(date, periods);
  if (asked.period !== null) {
    const named = periods.findIndex(({ id }) => id === asked.period?.id);
    if (named < 0) return wrong('not-a-cell', insteadOf(asked.period, periods.slice(0, own + 1)));
    if (named > own) return wrong('later-than-date', periods.slice(0, own + 1));
    return { kind: 'ok', date, period: named === own ? null : asked.period.id, chosen: false };
  }
  if (asked.date !== null) return { kind: 'ok', date, period: null, chosen: false };
  const taking = recordingIndexOf(date, periods, calendar.reporting, (index) => takesWork(cells[index]));
  const late = taking !== own;
  return { kind: 'ok', date, period: late ? (periods[taking]?.id ?? null) : null, chosen: late };
}

function insteadOf(asked: Period, begun: readonly Period[]): readonly Period[] {
  const near = begun.filter((one) => isWithin(one, asked) || isWithin(asked, one));
  return near.length > 0 ? near : begun;
}

const NOT_THERE: ReadonlySet<Cell['countRule']> = new Set([
  'before-since',
  'before-item-since',
  'marked-not-applicable',
] as const);

/** Whether a cell accepts work: not if the unit joined after its period, nor if the item does not apply in it. */
function takesWork(cell: Pick<Cell, 'countRule'> | undefined): boolean {
  return cell !== undefined && !NOT_THERE.has(cell.countRule);
}

/** A document of an earlier period in which the item has no result yet. */
export interface EarlierDocument {
  readonly date: CalendarDate;
  readonly period: Period;
}

/**
 * Finds a document of an earlier period without a result, if an entry names neither date nor period: the entry may be
 * meant for that period.
 * @param period the period that the entry would belong to
 */
export function earlierDocument(
  documents: readonly CalendarDate[],
  period: string,
  periods: readonly Period[],
  cells: readonly Cell[],
): EarlierDocument | null {
  const own = periods.findIndex(({ id }) => id === period);
  for (const date of documents) {
    const index = periodIndexOf(date, periods);
    const [cell, earlier] = [cells[index], periods[index]];
    if (index < own && cell !== undefined && earlier !== undefined && takesWork(cell) && !cell.fulfilled) {
      return { date, period: earlier };
    }
  }
  return null;
}
