import type { CalendarDate } from '../../domain/calendar/date.js';
import { type DateContext, readTypedDate } from '../../domain/calendar/parse-date.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** Parses a typed date; `null` where none was typed. @throws Mistaken with the reason why the text is not a date */
export function dateOf(typed: string | undefined, context: DateContext): CalendarDate | null {
  if (typed === undefined) return null;
  const read = readTypedDate(typed, context);
  if (read.kind !== 'date') throw new Mistaken({ kind: 'no-date', typed, why: read });
  return read.date;
}

/** Requires a text that is not empty. @throws Mistaken */
export function requiredText(typed: string): string {
  const text = typed.trim();
  if (text === '') throw new Mistaken({ kind: 'empty-text' });
  return text;
}
