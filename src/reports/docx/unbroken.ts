import { SYMBOL } from '../../domain/plan/document-number.js';
import { LONG_DATE, WORD_BEFORE_NUMBER } from '../../locale/document.js';

const NO_BREAK_SPACE = '\u00a0';
/** The character that represents Word's non-breaking hyphen. */
export const NO_BREAK_HYPHEN = '\u2011';

const NUMBER = new RegExp(`(?<![\\p{L}\\d])${SYMBOL}(?![\\p{L}\\d])`, 'gu');

/** Keeps numbers, dates and symbols on one line, each with the word before it. */
export function unbroken(text: string): string {
  return text
    .replace(LONG_DATE, (date) => date.replaceAll(' ', NO_BREAK_SPACE))
    .replace(WORD_BEFORE_NUMBER, `$1${NO_BREAK_SPACE}`)
    .replace(NUMBER, (symbol) => symbol.replaceAll('-', NO_BREAK_HYPHEN));
}
