import { fold } from '../text/fold.js';
import { hasLetterAmongDigits, withDigits } from '../text/letters-for-digits.js';
import type { FigureValue } from './unit-plan.js';

/** Why a typed text is not a figure. */
export type WrongFigure = 'not-a-number' | 'negative' | 'fraction' | 'unclear-separator' | 'too-large';

export type TypedFigure = { readonly kind: 'figure'; readonly value: FigureValue } | { readonly kind: WrongFigure };

const NOT_APPLICABLE = new Set(['khong ap dung', 'khong thuoc chuc nang', 'not applicable']);
/**
 * Groups of three digits with the same separator, a dot or a blank. The first digit is not zero, because 0.500 is
 * elsewhere one half.
 */
const THOUSANDS = /^[1-9]\d{0,2}(?:(\.|[ \u00a0\u202f])\d{3})(?:\1\d{3})*$/;
/** Digits as an East Asian keyboard writes them; other signs of compatibility, as ², are no digits. */
const WIDE_DIGIT = /[\uff10-\uff19]/g;
const MAX_DIGITS = 12;
/** Every character that looks like a dash: Word and phones replace the typed hyphen. */
const DASH = '[\\p{Pd}\\u00ad\\u00af\\u02d7\\u2043\\u207b\\u208b\\u2212\\u2500\\u2501\\u2796\\u30fc\\uff70]';
const ONLY_DASHES = new RegExp(`^${DASH}+$`, 'u');
const BELOW_ZERO = new RegExp(`^${DASH}\\s*\\d`, 'u');

/**
 * Reads a typed figure: a whole number from 0, thousands separated by dots or blanks as Vietnamese prints them
 * (`1.234`), or words for not applicable. A figure with two possible meanings is refused: `1,234` and `0.500`.
 */
export function parseTypedFigure(text: string): TypedFigure {
  const typed = text.replace(WIDE_DIGIT, (digit) => digit.normalize('NFKC')).trim();
  if (isNotApplicable(typed)) return { kind: 'figure', value: 'not-applicable' };
  if (BELOW_ZERO.test(typed)) return { kind: 'negative' };
  const digits = THOUSANDS.test(typed) ? typed.replace(/\D/g, '') : typed;
  if (/^\d+$/.test(digits)) {
    if (digits.replace(/^0+/, '').length > MAX_DIGITS) return { kind: 'too-large' };
    return { kind: 'figure', value: Number(digits) };
  }
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(typed)) return { kind: 'unclear-separator' };
  return { kind: /^\d+[.,]\d+$/.test(typed) ? 'fraction' : 'not-a-number' };
}

/** The figure that a text is with digits for the letters that look like them: `10` for `1O`; `null` where it is none. */
export function likelyFigure(typed: string): number | null {
  if (!/^[\dOolI. ]*[OolI][\dOolI. ]*$/.test(typed)) return null;
  const read = parseTypedFigure(withDigits(typed));
  return read.kind === 'figure' && read.value !== 'not-applicable' ? read.value : null;
}

/** Whether a text is meant as a figure, right or wrong, and not as a word of a name. */
export function looksLikeFigure(text: string): boolean {
  const typed = text.replace(WIDE_DIGIT, (digit) => digit.normalize('NFKC')).trim();
  return (
    /^\+?\d/.test(typed) ||
    (hasLetterAmongDigits(typed) && likelyFigure(typed) !== null) ||
    BELOW_ZERO.test(typed) ||
    isNotApplicable(typed)
  );
}

function isNotApplicable(text: string): boolean {
  return isDash(text) || NOT_APPLICABLE.has(fold(text).replaceAll('-', ' '));
}

/** Whether a text is only a dash, of any length and kind. */
export function isDash(text: string): boolean {
  return ONLY_DASHES.test(text.trim());
}
