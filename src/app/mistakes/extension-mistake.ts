import type { CalendarDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';

/** Why a deadline cannot be extended, or an extension cannot be undone. */
export type ExtensionMistake =
  | { readonly kind: 'extension-of-own-unit'; readonly unit: string }
  | { readonly kind: 'extension-without-name' }
  | { readonly kind: 'extension-without-reason' }
  | { readonly kind: 'extension-of-which-period'; readonly expected: readonly string[] }
  | {
      readonly kind: 'extension-of-unexpected-period';
      readonly period: Period;
      readonly expected: readonly string[];
    }
  | {
      readonly kind: 'extension-too-early';
      readonly until: CalendarDate;
      readonly period: Period;
      readonly sendBy: CalendarDate;
    }
  | { readonly kind: 'extension-of-past-day'; readonly until: CalendarDate; readonly date: CalendarDate }
  | {
      readonly kind: 'extension-shorter';
      readonly unit: { readonly id: string; readonly name: string };
      readonly period: Period;
      readonly standing: CalendarDate;
    }
  | { readonly kind: 'unit-owes-no-report'; readonly unit: string; readonly period: Period }
  /** `unit` is `null` if every unit was meant. */
  | { readonly kind: 'nothing-extended'; readonly unit: string | null; readonly period: Period };
