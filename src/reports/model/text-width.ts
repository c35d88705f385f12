/** Widths of Times New Roman bold in thousandths of its size; a letter with marks is as wide as without them. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [250, ' \u00a0.,'],
  [278, 'ijl/'],
  [333, 'ft-\u2011():;'],
  [389, 'sI'],
  [444, 'cer'],
  [500, 'agovxyJ0123456789“”'],
  [556, 'bdhknpquS'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYw'],
  [778, 'GHKOQ'],
  [833, 'm'],
  [944, 'M'],
  [1000, 'W…'],
];

/** The widths of all letters that were measured so far. */
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const USUAL = 556;

/**
 * The approximate width of a bold text, for drawing a line in proportion to it.
 * @param halfPoints size of the font
 * @returns twips
 */
export function boldWidth(text: string, halfPoints: number): number {
  return twips(thousandthsOf(text), halfPoints);
}

/** The width of a bold text in thousandths of the font's size. That of several texts beside each other is their sum. */
export function thousandthsOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += WIDTH_OF.get(letter) ?? measured(letter);
  return sum;
}

/** Thousandths of the font's size in twips. */
export function twips(thousandths: number, halfPoints: number): number {
  return Math.round((thousandths / 1000) * halfPoints * 10);
}

/** The width of a letter without its marks, which is remembered. */
function measured(letter: string): number {
  // `đ` does not decompose into a letter and a mark.
  const bare = letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D');
  const width = Array.from(bare).reduce((sum, each) => sum + (WIDTH_OF.get(each) ?? USUAL), 0);
  WIDTH_OF.set(letter, width);
  return width;
}
