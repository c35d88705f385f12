import type { CalendarDate } from './date.js';
import type { Evidence } from './unit-plan.js';

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

/** A document's date that can hardly be right, and by what it is judged. */
export interface DoubtedDate {
  readonly date: CalendarDate;
  readonly doubt: DocumentDateDoubt;
  readonly today: CalendarDate;
  /** The plan's. */
  readonly year: number;
}

/** The dates of documents that can hardly be right, to be told at once where they are taken in. */
export function documentDoubts(
  evidence: readonly Evidence[],
  today: CalendarDate,
  year: number,
): readonly DoubtedDate[] {
  return evidence.flatMap(({ date }) => {
    const doubt = date == null ? null : documentDateDoubt(date, today, year);
    return date == null || doubt === null ? [] : [{ date, doubt, today, year }];
  });
}
