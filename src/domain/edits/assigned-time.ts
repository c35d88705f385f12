import type { CalendarDate } from '../calendar/date.js';
import { impossibleTime, type ImpossibleTime } from '../calendar/impossible-time.js';
import type { Item } from '../unit/item.js';
import { workSpan } from '../calendar/period.js';
import { parseTypedDate } from '../calendar/parse-date.js';
import { parseTypedTime } from '../calendar/parse-time-phrase.js';
import { setItemKey } from './unit-edits.js';
import type { Edit } from './edit.js';

/** A time as the file stores it: a date in the usual form, other words unchanged; `null` for an empty text. */
export function storedTime(typed: string, year: number): string | null {
  const time = parseTypedTime(typed, year);
  const isDay = time?.due != null && parseTypedDate(typed, { year, today: null }) === time.due;
  const text = typed.trim();
  return isDay ? time.due : text === '' ? null : text;
}

/** Why a time is not recorded. */
export type RefusedTime =
  | { readonly kind: 'impossible-time'; readonly time: ImpossibleTime }
  | { readonly kind: 'due-outside-year'; readonly due: CalendarDate; readonly year: number };

/** What is wrong with a time as typed; `null` where it can be recorded. @param due the due date that it gives */
export function refusedTime(typed: string, year: number, due: CalendarDate | null): RefusedTime | null {
  const time = impossibleTime(typed, year);
  if (time !== null) return { kind: 'impossible-time', time };
  return due !== null && isOutsideWork(due, year) ? { kind: 'due-outside-year', due, year } : null;
}

/**
 * The edits by which a new time changes what is counted. A unit may set the cadence and due date of its own items; it
 * cannot change the cadence of an issued item, but a date is the due date of one that is done once.
 */
export function countingEdits(item: Item, typed: string, year: number): readonly Edit[] {
  const time = parseTypedTime(typed, year);
  const due = dueSaid(item, typed, year);
  if (!item.own) return [];
  const hadDue = item.planned !== null && 'due' in item.planned;
  const dropDue: readonly Edit[] = hadDue ? [{ kind: 'remove', path: [...item.path, 'due'] }] : [];
  return [
    setItemKey(item, 'cadence', time?.cadence ?? 'ongoing'),
    ...(due === null ? dropDue : [setItemKey(item, 'due', due)]),
  ];
}

/** Whether words for a time say neither how often nor by when. */
export function isUnclearTime(typed: string, year: number): boolean {
  return typed.trim() !== '' && parseTypedTime(typed, year) === null;
}

/** The due date that a time gives an item; `null` if it gives none. */
export function dueSaid(item: Item, typed: string, year: number): CalendarDate | null {
  const due = parseTypedTime(typed, year)?.due ?? null;
  return item.own || (item.cadence === 'once' && storedTime(typed, year) === due) ? due : null;
}

/** The time of an action, as the file stores it. */
export interface ActionTime {
  /** Words that say more than the date; `null` if there are none. */
  readonly time: string | null;
  readonly due: CalendarDate | null;
}

/**
 * Reads a time typed for an action: a date alone is its due date; other words are kept, and the date in them is the due
 * date.
 * @param due the due date, if it was given separately
 */
export function actionTime(typed: string, year: number, due: CalendarDate | null = null): ActionTime {
  const time = storedTime(typed, year);
  const falls = due ?? parseTypedTime(typed, year)?.due ?? null;
  return { time: time === falls ? null : time, due: falls };
}

/** Whether a date is outside the plan's year of work. */
export function isOutsideWork(due: CalendarDate, year: number): boolean {
  const { first, last } = workSpan(year);
  return due < first || due > last;
}
