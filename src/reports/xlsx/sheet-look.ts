/** The look of every sheet, in both workbook writers. */
export const FONT = { name: 'Times New Roman', size: 11 } as const;
export const LINE_COLOUR = 'A6A6A6';
export const HEADING_COLOUR = 'D9E2F3';

/** Tenths are shown only where there are any. */
export const FORMATS = { text: '@', date: 'dd/mm/yyyy', number: '#,##0', tenths: '#,##0.0' } as const;

/** In inches. */
export const MARGINS = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 } as const;

/** The width of a column of so many letters, with its padding. */
export function columnWidth(letters: number): number {
  return letters + 0.7;
}

/** The foot of a page: centred, in small print. */
export function footerOf(words: string): string {
  return `&C&"${FONT.name}"&9${words}`;
}

/** The most characters that a cell of Excel holds. */
const LONGEST = 32_767;

/** A text cut to what a cell holds, with a note if it was cut. */
export function heldText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
