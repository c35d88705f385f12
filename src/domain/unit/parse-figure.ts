import { fold } from '../text/fold.js';
import type { FigureValue } from './unit-plan.js';

/** Why a typed figure is none. */
export type WrongFigure = 'not-a-number' | 'negative' | 'fraction' | 'unclear-separator' | 'too-large';

export type TypedFigure = { readonly kind: 'figure'; readonly value: FigureValue } | { readonly kind: WrongFigure };

const NOT_APPLICABLE = new Set(['khong ap dung', 'khong thuoc chuc nang', 'not applicable']);
/** Groups of three parted by dots or blanks, all alike, the first one no zero: 0.500 would be half of one elsewhere. */
const THOUSANDS = /^[1-9]\d{0,2}(?:(\.|[ \u00a0\u202f])\d{3})(?:\1\d{3})*$/;
const MOST_DIGITS = 12;
/** Every sign that is drawn as a dash: Word and phones make another one of the hyphen that was typed. */
const DASH = '[\\p{Pd}\\u00ad\\u00af\\u02d7\\u2043\\u207b\\u208b\\u2212\\u2500\\u2501\\u2796\\u30fc\\uff70]';
const ONLY_DASHES = new RegExp(`^${DASH}+$`, 'u');
const BELOW_ZERO = new RegExp(`^${DASH}\\s*\\d`, 'u');

/**
 * A figure as it is typed: a whole number from 0, its thousands by dots or blanks (`1.234`) as Vietnamese print has them,
 * or words for not applicable. What could be meant in two ways is refused: `1,234` and `0.500`.
 */
export function parseTypedFigure(text: string): TypedFigure {
  const typed = text.trim();
  if (isNotApplicable(typed)) return { kind: 'figure', value: 'not-applicable' };
  if (BELOW_ZERO.test(typed)) return { kind: 'negative' };
  const digits = THOUSANDS.test(typed) ? typed.replace(/\D/g, '') : typed;
  if (/^\d+$/.test(digits)) {
    if (digits.replace(/^0+/, '').length > MOST_DIGITS) return { kind: 'too-large' };
    return { kind: 'figure', value: Number(digits) };
  }
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(typed)) return { kind: 'unclear-separator' };
  return { kind: /^\d+[.,]\d+$/.test(typed) ? 'fraction' : 'not-a-number' };
}

/** Whether a text is meant as a figure, right or wrong, and not as a word of a name. */
export function looksLikeFigure(text: string): boolean {
  const typed = text.trim();
  return /^\+?\d/.test(typed) || BELOW_ZERO.test(typed) || isNotApplicable(typed);
}

function isNotApplicable(text: string): boolean {
  return isDash(text) || NOT_APPLICABLE.has(fold(text).replaceAll('-', ' '));
}

/** Whether nothing stands there but a dash, however long and of whatever kind. */
export function isDash(text: string): boolean {
  return ONLY_DASHES.test(text.trim());
}
