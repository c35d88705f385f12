import type { CalendarDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { PaperNumberDoubt } from '../../domain/reporting/signed-paper.js';

/** What keeps a report from being sent, or its sending from being recorded. */
export type SendingMistake =
  | { readonly kind: 'sent-in-future'; readonly date: CalendarDate; readonly today: CalendarDate }
  | { readonly kind: 'sent-before-period'; readonly date: CalendarDate; readonly period: Period }
  | { readonly kind: 'sent-before-last'; readonly date: CalendarDate }
  /** The report contains a record with a later date. */
  | { readonly kind: 'sent-before-record'; readonly date: CalendarDate; readonly record: CalendarDate }
  | { readonly kind: 'no-paper-number'; readonly number: string; readonly doubt: PaperNumberDoubt }
  | { readonly kind: 'nothing-sent'; readonly unit: string; readonly period: Period }
  | { readonly kind: 'not-last-sent'; readonly period: Period }
  | { readonly kind: 'authority-without-position' }
  | { readonly kind: 'sent-and-judged'; readonly period: Period; readonly state: 'returned' | 'accepted' };

/** What keeps a report from being accepted or returned. */
export type ReviewMistake =
  | { readonly kind: 'review-of-own-unit'; readonly unit: string }
  | { readonly kind: 'review-without-name' }
  | { readonly kind: 'return-without-reason' }
  | { readonly kind: 'review-in-future'; readonly date: CalendarDate; readonly today: CalendarDate }
  | { readonly kind: 'review-of-which-period'; readonly unit: string; readonly waiting: readonly string[] }
  | { readonly kind: 'not-sent'; readonly unit: string; readonly period: Period; readonly sent: readonly string[] }
  | { readonly kind: 'review-before-sending'; readonly date: CalendarDate; readonly since: CalendarDate }
  | { readonly kind: 'changed-since-sent'; readonly unit: string; readonly period: Period };
