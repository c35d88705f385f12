import type { CalendarDate } from '../calendar/date.js';

/**
 * What an official letter of the head office to units is about: a report that is not sent, a report that was returned,
 * or the answers to difficulties.
 */
export const LETTER_KINDS = ['remind', 'return', 'answer'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** An official letter of the head office about a period, as its units see it. */
export interface Letter {
  readonly kind: LetterKind;
  readonly period: string;
  /** The day up to which the letter says what is known. */
  readonly date: CalendarDate;
  /** Number and date of the signed paper; without both it is a draft. */
  readonly number?: string;
  readonly dated?: CalendarDate;
}

/** Whether a letter was issued: only an issued paper has a number or a date (Nghị định 30/2020/NĐ-CP, Điều 15). */
export function isIssued({ number, dated }: Pick<Letter, 'number' | 'dated'>): boolean {
  return number !== undefined || dated !== undefined;
}

/** The day of a letter: that of the signed paper, else the day on which it was made. */
export function dayOfLetter({ date, dated }: Pick<Letter, 'date' | 'dated'>): CalendarDate {
  return dated ?? date;
}

/** The last letter of a kind about a period's report as of a day; `null` if there is none. */
export function lastLetter<One extends Letter>(
  letters: readonly One[] | undefined,
  kind: LetterKind,
  period: string,
  asOf: CalendarDate,
): One | null {
  const known = (letters ?? []).filter((one) => one.kind === kind && one.period === period && one.date <= asOf);
  return known.at(-1) ?? null;
}
