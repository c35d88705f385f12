import type { CalendarDate } from '../../domain/calendar/date.js';
import type { ReviewRow } from '../../domain/reporting/submission-queue.js';
import { letterOf } from './letters.js';
import { asJson } from './status.js';

/** `dcs/review@1` */
export function reviewJson(rows: readonly ReviewRow[], asOf: CalendarDate): string {
  return asJson({
    schema: 'dcs/review@1',
    asOf,
    reports: rows.map(({ unit: { id, name, kind }, report: { submission, state, review }, changed, letter }) => ({
      unit: { id, name, kind },
      period: submission.period,
      date: submission.date,
      by: submission.by ?? null,
      number: submission.number ?? null,
      signer: submission.signer ?? null,
      gaps: submission.gaps ?? null,
      state,
      changed,
      review: review === null ? null : { ...review, reason: review.reason ?? null },
      letter: letter === null ? null : letterOf(letter),
    })),
  });
}
