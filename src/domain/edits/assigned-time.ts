import type { CalendarDate } from '../calendar/date.js';
import type { Item } from '../unit/item.js';
import { workSpan } from '../calendar/period.js';
import { parseTypedDate } from '../calendar/parse-date.js';
import { parseTypedTime } from '../calendar/parse-time-phrase.js';
import { setItemKey } from './unit-edits.js';
import type { Edit } from './edit.js';

/** A time as the file keeps it: a day as every date there, other words as they are; `null` for none. */
export function storedTime(typed: string, year: number): string | null {
  const time = parseTypedTime(typed, year);
  const isDay = time?.due != null && parseTypedDate(typed, { year, today: null }) === time.due;
  const text = typed.trim();
  return isDay ? time.due : text === '' ? null : text;
}

/**
 * What a new time changes in the counting: an own item’s cadence and due date are the unit’s to set, an issued item’s
 * cadence is not, but a date is its due date where it is done once.
 * @returns the day itself where it would fall due outside the plan’s year of work
 */
export function countingEdits(item: Item, typed: string, year: number): readonly Edit[] | CalendarDate {
  const time = parseTypedTime(typed, year);
  const due = dueSaid(item, typed, year);
  if (due !== null && isOutsideWork(due, year)) return due;
  if (!item.own) return [];
  const hadDue = item.answer !== null && 'due' in item.answer;
  const dropDue: readonly Edit[] = hadDue ? [{ kind: 'remove', path: [...item.path, 'due'] }] : [];
  return [
    setItemKey(item, 'cadence', time?.cadence ?? 'ongoing'),
    ...(due === null ? dropDue : [setItemKey(item, 'due', due)]),
  ];
}

/** The due date that a time gives an item; `null` where it decides none. */
export function dueSaid(item: Item, typed: string, year: number): CalendarDate | null {
  const due = parseTypedTime(typed, year)?.due ?? null;
  return item.own || (item.cadence === 'once' && storedTime(typed, year) === due) ? due : null;
}

/** When an action is to be done, as the file keeps it. */
export interface ActionTime {
  /** Words that say more than the day; `null` where there are none. */
  readonly time: string | null;
  readonly due: CalendarDate | null;
}

/**
 * What a time typed for an action means: a day is its due date and nothing else, other words stay, and with them the day
 * that they say.
 * @param due the due date, where it is given by itself
 */
export function actionTime(typed: string, year: number, due: CalendarDate | null = null): ActionTime {
  const time = storedTime(typed, year);
  const falls = due ?? parseTypedTime(typed, year)?.due ?? null;
  return { time: time === falls ? null : time, due: falls };
}

/** Whether a day lies outside the year of work of a plan. */
export function isOutsideWork(due: CalendarDate, year: number): boolean {
  const { first, last } = workSpan(year);
  return due < first || due > last;
}
