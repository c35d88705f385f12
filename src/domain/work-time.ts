import type { CalendarDate } from './date.js';
import type { Item } from './item.js';
import { cellPeriods, isYearOver, type Period, periodIndexOf, workSpan } from './period.js';
import type { Plan } from './plan.js';
import type { Cell } from './progress.js';

/** When a new entry's work was, as it is asked for. */
export interface AskedTime {
  readonly date: CalendarDate | null;
  readonly period: Period | null;
}

/** The date and the period to write. */
export interface WorkTime {
  readonly kind: 'ok';
  readonly date: CalendarDate;
  /** Written only where the date alone would say another. */
  readonly period: string | null;
  /** The period was chosen for the person: the one just ended was still open and not fulfilled. */
  readonly chosen: boolean;
}

/** Why an entry can't be dated so. */
export interface WrongTime {
  readonly kind: 'year-over' | 'before-year' | 'after-year' | 'future' | 'not-a-cell' | 'later-than-date';
  /** The item's periods, for a message that says what is allowed. */
  readonly periods: readonly Period[];
}

/**
 * Decides which date and period a new entry gets.
 * @param cells the item's cells as of today, to know whether the period just ended is fulfilled; none for an entry of
 * an action, whose one cell is the year
 */
export function workTimeOf(
  asked: AskedTime,
  item: Item,
  plan: Plan,
  cells: readonly Cell[],
  today: CalendarDate,
): WorkTime | WrongTime {
  const periods = cellPeriods(item.cadence, plan.year, plan.reporting);
  const wrong = (kind: WrongTime['kind']): WrongTime => ({ kind, periods });
  if (asked.date === null && isYearOver(today, plan.year)) return wrong('year-over');
  const date = asked.date ?? today;
  const span = workSpan(plan.year);
  if (date < span.first) return wrong('before-year');
  if (date > span.last) return wrong('after-year');
  if (date > today) return wrong('future');
  const own = periodIndexOf(date, periods);
  if (asked.period !== null) {
    const named = periods.findIndex(({ id }) => id === asked.period?.id);
    if (named < 0) return wrong('not-a-cell');
    if (named > own) return wrong('later-than-date');
    return { kind: 'ok', date, period: named === own ? null : asked.period.id, chosen: false };
  }
  const before = cells[own - 1];
  const late = asked.date === null && before !== undefined && waitsForWork(before);
  return { kind: 'ok', date, period: late ? before.period : null, chosen: late };
}

/** Whether a period that has ended still takes work: a unit that joined after it owes it none. */
function waitsForWork({ closed, fulfilled, countRule }: Cell): boolean {
  return !closed && !fulfilled && countRule !== 'before-since';
}
