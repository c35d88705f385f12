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

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const USUAL = 556;

/**
 * The approximate width of a bold text, for drawing a line in proportion to it.
 * @param halfPoints size of the font
 * @returns twips
 */
export function boldWidth(text: string, halfPoints: number): number {
  // `đ` does not decompose into a letter and a mark.
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D');
  const thousandths = Array.from(bare, (letter) => WIDTH_OF.get(letter) ?? USUAL).reduce((sum, each) => sum + each, 0);
  return Math.round((thousandths / 1000) * halfPoints * 10);
}
