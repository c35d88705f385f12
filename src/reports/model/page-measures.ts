/** Measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, in Word's units. */

const TWIPS_PER_MM = 1440 / 25.4;

/** Whole twips (1/1440 inch), rounded up: a margin must not fall below the decree's minimum. */
export function twips(millimetres: number): number {
  return Math.ceil(millimetres * TWIPS_PER_MM);
}

/** A4; the sizes Word itself writes. */
export const PAPER = { width: 11906, height: 16838 } as const;

/** Top and bottom 20 mm, left 30 mm, right 15 mm; the page number is within the top margin. */
export const MARGIN = {
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(15),
  header: twips(9),
  footer: twips(9),
  gutter: 0,
} as const;

/** The width that text has, in twips. */
export const TEXT_WIDTH = {
  portrait: PAPER.width - MARGIN.left - MARGIN.right,
  landscape: PAPER.height - MARGIN.left - MARGIN.right,
} as const;

/** In half-points. */
export const SIZE = {
  nation: 26,
  motto: 28,
  superior: 26,
  issuer: 26,
  number: 26,
  /** The subject of an official letter, under its number. */
  letterSubject: 24,
  body: 28,
  recipientsLabel: 24,
  recipients: 22,
  table: 24,
  note: 20,
  page: 28,
} as const;

/** First line of a paragraph: 1,27 cm. */
export const FIRST_LINE = 720;

/** 6 pt between paragraphs and single line spacing: the decree's minimum, so that reports stay short. */
export const SPACING = { after: 120, before: 0, line: 240, lineRule: 'auto' } as const;

/** Lines without space between them. */
export const TIGHT = { after: 0, before: 0, line: 240, lineRule: 'auto' } as const;

/**
 * An empty paragraph one point high. The height is exact: with a share of a line LibreOffice takes a whole line at a
 * page's end.
 */
export const HAIR = { after: 0, before: 0, line: 20, lineRule: 'exact' } as const;

/** The same font in all four slots, so that no letter is set in another font. */
const FACE = 'Times New Roman';
export const FONT = { ascii: FACE, hAnsi: FACE, cs: FACE, eastAsia: FACE } as const;

export const BLACK = '000000';
