/** A number within a text. */
export interface PrintedNumber {
  readonly value: number;
  /** Whether the sign or the words for percent follow it. */
  readonly isPercent: boolean;
  /** Its place in the text, the sign of percent included. */
  readonly from: number;
  readonly to: number;
}

/** The words for percent, whatever the accents: the letters of this file are plain. */
const PERCENT = String.raw`ph\p{L}n\s+tr\p{L}m`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(\d+(?:[.,]\d+)*)(?![\p{L}\d/]|[.,]\d|[-–][\p{L}\d])(?:\s*(%|${PERCENT}(?!\p{L})))?`,
  'gu',
);

/**
 * The numbers that a Vietnamese text prints: `20`, `05`, `1.200`, `98,5%`. Dots before groups of three digits part
 * thousands; the digits of a date, of a document's symbol or of a word are no number.
 */
export function printedNumbers(text: string): readonly PrintedNumber[] {
  return [...text.normalize('NFC').matchAll(NUMBER)].flatMap((match) => {
    const [whole, digits = '', percent] = match;
    const value = valueOf(digits);
    return value === null
      ? []
      : [{ value, isPercent: percent !== undefined, from: match.index, to: match.index + whole.length }];
  });
}

function valueOf(digits: string): number | null {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}
