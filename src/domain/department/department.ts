import type { CalendarDate } from '../calendar/date.js';
import type { Review } from '../unit/unit-plan.js';

/** What the head office decides in a year: `plans/<year>/department.yaml`. No unit writes to it. */
export interface Department {
  readonly schema: 'dcs/department@1';
  readonly year: number;
  readonly reviews?: readonly GivenReview[];
  readonly answers?: readonly GivenAnswer[];
}

/**
 * A judgement on one sending of a report. It says which: a newer copy of the unit's file may say something else of the
 * period, and then what was accepted is still known.
 */
export interface GivenReview extends Review {
  /** The name of the unit's file without `.yaml`. */
  readonly unit: string;
  readonly period: string;
  /** The day of that sending. */
  readonly sent: CalendarDate;
  /** The fingerprint of what was sent: 64 hex digits. */
  readonly content: string;
}

/** An answer to a unit's difficulty. It holds for the words it was given for, whatever their number is by now. */
export interface GivenAnswer {
  readonly unit: string;
  /** The number it had. */
  readonly difficulty: number;
  /** The words that are answered. */
  readonly about: string;
  readonly date: CalendarDate;
  readonly text: string;
  readonly by?: string | null;
}
