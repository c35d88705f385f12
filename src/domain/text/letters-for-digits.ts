/** Letters that look like a digit, and are typed for it: the letter O for 0, small l and capital I for 1. */
const LIKE_ZERO = /[Oo]/g;
const LIKE_ONE = /[lI]/g;

/** Whether a text has such a letter beside a digit. */
export function hasLetterAmongDigits(text: string): boolean {
  return /\d[OolI]|[OolI]\d/.test(text);
}

/** A text with the digits that its look-alike letters stand for. */
export function withDigits(text: string): string {
  return text.replace(LIKE_ZERO, '0').replace(LIKE_ONE, '1');
}

/** Whole words of digits and look-alike letters; `l0` of `ngày l0 tháng 3`, but not the `o` of `tháng Ba o`. */
const NUMBER_WORD = /(?<![\p{L}\d])[\dOolI]+(?![\p{L}\d])/gu;

/** A text whose numbers have digits only; `null` where it has them already. */
export function withNumbersInDigits(text: string): string | null {
  if (!/[OolI]/.test(text)) return null;
  const read = text.replace(NUMBER_WORD, withDigits);
  return read === text ? null : read;
}
