import type { CalendarDate } from './date.js';

/** Why a document's date can hardly be right. */
export type DocumentDateDoubt = 'after-today' | 'long-before';

/**
 * Doubts a date of evidence: a document is issued before it is recorded, and belongs to the plan's year or the one
 * before it.
 * @param year the plan's
 */
export function documentDateDoubt(date: CalendarDate, today: CalendarDate, year: number): DocumentDateDoubt | null {
  if (date > today) return 'after-today';
  return date < `${year - 1}-01-01` ? 'long-before' : null;
}
