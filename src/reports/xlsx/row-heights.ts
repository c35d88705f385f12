import type { CellValue, SheetColumn, WorkbookSheet } from './workbook.js';

/** Points of a line of the usual size, and of the space above and below. */
const LINE = 14.4;
const ROOM = 3;
/** Excel's highest row. */
const HIGHEST = 405;
/** Letters of running text in the width of one digit, without spaces at line ends. */
const LETTERS_A_FIGURE = { usual: 1.12, small: 1.44, bold: 0.98 } as const;
const SMALL_LINE = 11.8;

/** The height of a row’s text in points, computed in advance: LibreOffice adjusts no row when it opens a file. */
export function rowHeight(cells: readonly CellValue[], columns: readonly SheetColumn[]): number {
  const heights = columns.map(({ width, isSmall = false, isHidden = false }, x) => {
    const value = cells[x] ?? null;
    if (isHidden || typeof value !== 'string') return LINE;
    const letters = width * LETTERS_A_FIGURE[isSmall ? 'small' : 'usual'];
    return linesOf(value, letters) * (isSmall ? SMALL_LINE : LINE);
  });
  return within(Math.max(LINE, ...heights) + ROOM);
}

/** The height of the row of headings. */
export function headingHeight(columns: readonly SheetColumn[]): number {
  const lines = columns
    .filter(({ isHidden }) => isHidden !== true)
    .map(({ heading, width }) => linesOf(heading, width * LETTERS_A_FIGURE.bold));
  return within(Math.max(1, ...lines) * LINE + 2 * ROOM);
}

/** The height of a line above the table, which spans all columns. */
export function aboveHeight(text: string, { columns }: Pick<WorkbookSheet, 'columns'>, isTitle: boolean): number {
  if (isTitle) return 24;
  const width = columns.reduce((sum, column) => sum + (column.isHidden === true ? 0 : column.width), 0);
  return within(linesOf(text, width * LETTERS_A_FIGURE.usual) * LINE + ROOM);
}

/** The number of lines of a text, given the letters a line holds; only a word longer than a line is broken. */
function linesOf(text: string, letters: number): number {
  if (text.length <= letters && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, letters), 0);
}

function linesOfParagraph(paragraph: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = word.normalize('NFC').length;
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    if (used > letters) {
      lines += Math.ceil(used / letters) - 1;
      used %= Math.ceil(letters);
    }
  }
  return lines;
}

function within(height: number): number {
  return Math.min(HIGHEST, Math.round(height * 10) / 10);
}
