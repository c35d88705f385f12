import type { CalendarDate } from '../calendar/date.js';
import type { Calendar } from '../calendar/calendar.js';
import { impossibleTime, type ImpossibleTime } from '../calendar/impossible-time.js';
import type { Item } from '../unit/item.js';
import { workSpan } from '../calendar/period.js';
import { parseTypedDate } from '../calendar/parse-date.js';
import { parseTypedTime } from '../calendar/parse-time-phrase.js';
import { setItemKey } from './unit-edits.js';
import type { Edit } from './edit.js';
import { datesFor } from '../calendar/date-context.js';

/** A time as the file stores it: a date in the usual form, other words unchanged; `null` for an empty text. */
export function storedTime(typed: string, of: Calendar): string | null {
  const time = parseTypedTime(typed, of);
  const isDay = time?.due != null && parseTypedDate(typed, datesFor(of, null)) === time.due;
  const text = typed.trim();
  return isDay ? time.due : text === '' ? null : text;
}

/** Why a time is not recorded. */
export type RefusedTime =
  | { readonly kind: 'impossible-time'; readonly time: ImpossibleTime }
  | { readonly kind: 'due-outside-year'; readonly due: CalendarDate; readonly year: number };

/** What is wrong with a time as typed; `null` where it can be recorded. @param due the due date that it gives */
export function refusedTime(typed: string, of: Calendar, due: CalendarDate | null): RefusedTime | null {
  const time = impossibleTime(typed, of.year);
  if (time !== null) return { kind: 'impossible-time', time };
  return due !== null && isOutsideWork(due, of) ? { kind: 'due-outside-year', due, year: of.year } : null;
}

/**
 * The edits by which a new time changes what is counted. A unit may set the cadence and due date of its own items; it
 * cannot change the cadence of an issued item, but a date is the due date of one that is done once.
 */
export function countingEdits(item: Item, typed: string, of: Calendar): readonly Edit[] {
  const time = parseTypedTime(typed, of);
  const due = dueSaid(item, typed, of);
  if (!item.own) return [];
  const hadDue = item.planned !== null && 'due' in item.planned;
  const dropDue: readonly Edit[] = hadDue ? [{ kind: 'remove', path: [...item.path, 'due'] }] : [];
  return [
    setItemKey(item, 'cadence', time?.cadence ?? 'ongoing'),
    ...(due === null ? dropDue : [setItemKey(item, 'due', due)]),
  ];
}

/** Whether words for a time say neither how often nor by when. */
export function isUnclearTime(typed: string, of: Calendar): boolean {
  return typed.trim() !== '' && parseTypedTime(typed, of) === null;
}

/** The due date that a time gives an item; `null` if it gives none. */
export function dueSaid(item: Item, typed: string, of: Calendar): CalendarDate | null {
  const due = parseTypedTime(typed, of)?.due ?? null;
  return item.own || (item.cadence === 'once' && storedTime(typed, of) === due) ? due : null;
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
export function actionTime(typed: string, of: Calendar, due: CalendarDate | null = null): ActionTime {
  const time = storedTime(typed, of);
  const falls = due ?? parseTypedTime(typed, of)?.due ?? null;
  return { time: time === falls ? null : time, due: falls };
}

/** Whether a date is outside the plan's year of work. */
function isOutsideWork(due: CalendarDate, of: Calendar): boolean {
  const { first, last } = workSpan(of);
  return due < first || due > last;
}
