import type { Period } from '../../domain/calendar/period.js';
import type { LeftUnit } from '../../domain/department/letter-recipients.js';
import type { LetterKind } from '../../domain/unit/letters.js';

/** What keeps a letter from being written, or from being taken back. */
export type LetterMistake =
  /** No unit gets the letter. */
  | {
      readonly kind: 'nobody-to-write-to';
      readonly letter: LetterKind;
      readonly period: Period;
      readonly left: readonly LeftUnit[];
    }
  | { readonly kind: 'letter-of-unexpected-period'; readonly period: Period; readonly expected: readonly string[] }
  /** Each letter has a number of its own. */
  | { readonly kind: 'one-number-for-several-letters'; readonly units: number }
  | {
      readonly kind: 'no-letter';
      readonly letter: LetterKind;
      readonly period: Period;
      readonly units: readonly string[];
    }
  /** The letter went to other units too. */
  | {
      readonly kind: 'letter-to-more-units';
      readonly letter: LetterKind;
      readonly period: Period;
      readonly units: readonly string[];
    };
