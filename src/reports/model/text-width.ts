/** Widths of Times New Roman bold in thousandths of its size; a letter with marks is as wide as without them. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [250, ' .,'],
  [278, 'ijl/'],
  [333, 'ft-():;'],
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
 * How wide a bold text is set, near enough to draw a line of a share of it.
 * @param halfPoints size of the font
 * @returns twips
 */
export function boldWidth(text: string, halfPoints: number): number {
  // The letter d with a stroke is one that does not come apart.
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D');
  const thousandths = Array.from(bare, (letter) => WIDTH_OF.get(letter) ?? USUAL).reduce((sum, each) => sum + each, 0);
  return Math.round((thousandths / 1000) * halfPoints * 10);
}

/**
 * How long the lines of a centred text are once it is drawn in by `balancedIndent`.
 * @param width of the text in one line, in twips, as is all here
 */
export function lineWidth(width: number, space: number): number {
  return width / linesOf(width, space);
}

/**
 * How far to draw in both sides of a centred text that takes several lines, so that they come out about equally long
 * and no single word stands alone on the last.
 * @param width of the text in one line, in twips, as is all here
 */
export function balancedIndent(width: number, space: number): number {
  if (linesOf(width, space) < 2) return 0;
  // Words do not part evenly: each line gets some room over its share.
  return Math.max(0, Math.floor((space - lineWidth(width, space) * 1.12) / 2));
}

/** A text is never set to the last twip. */
function linesOf(width: number, space: number): number {
  return Math.max(1, Math.ceil(width / (space * 0.98)));
}
