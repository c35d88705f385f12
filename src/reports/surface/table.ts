import { keepColours } from './carry-colours.js';
import { stackedRows } from './stacked-rows.js';
import { visible } from './visible.js';
import { cutText, displayWidth } from './wrap.js';

/** A column: its heading, a fixed width if any, and the alignment of its cells. */
export interface Column {
  readonly head: string;
  /** In columns of the screen, without the gap; by default as wide as its cells. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

/** A text, or lines below each other. */
export type Cell = string | readonly string[];

const GAP = '  ';

/** The screen's width, and whether the table is the first of several under one heading. */
export interface TablePlace {
  /** The width of the screen. */
  readonly screen: number;
  readonly hasHeads?: boolean;
}

/**
 * A table without lines, its long cells broken at spaces; the same on a screen and in a pipe. If its columns do not
 * fit beside each other, the cells of a row are put below each other. Each cell is read once, so that a cell of 100 KB
 * takes no longer than other text of that size.
 */
export function tableText(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { screen, hasHeads = true }: TablePlace,
): string {
  const heads = hasHeads && columns.some(({ head }) => head !== '') ? [columns.map(({ head }) => [head])] : [];
  const cells = rows.map((row) => row.map(linesIn));
  const all = [...heads, ...cells];
  const widths = columns.map(({ width }, at) => {
    const cells = all.flatMap((row) => row[at] ?? []);
    return width === undefined ? widest(cells) : Math.max(width, widestNumber(cells));
  });
  const needed = widths.reduce((sum, width) => sum + width, GAP.length * (columns.length - 1));
  if (needed > screen) {
    return stackedRows(
      columns.map(({ head }) => head),
      cells,
      screen,
    );
  }
  return all.flatMap((row) => linesOfRow(row, columns, widths)).join('\n');
}

/** A line break in a title would start a new line, and a tab would leave its column. */
function linesIn(cell: Cell): readonly string[] {
  return (typeof cell === 'string' ? [cell] : cell).map((line) => line.replace(/[\r\n\t]/g, visible));
}

/** @param row the lines of each cell */
function linesOfRow(
  row: readonly (readonly string[])[],
  columns: readonly Column[],
  widths: readonly number[],
): readonly string[] {
  const cells = columns.map((_, at) => (row[at] ?? []).flatMap((line) => linesOfCell(line, widths[at] ?? 0)));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, at) => aligned(lines[line] ?? '', widths[at] ?? 0, columns[at]?.align ?? 'left') + GAP)
      .join('')
      .trimEnd(),
  );
}

function linesOfCell(text: string, width: number): readonly string[] {
  const lines = displayWidth(text) <= width ? [text] : keepColours(wrapWords(text, width));
  return lines.map((line) => cutText(line, width));
}

/** Breaks a text at its spaces; runs of spaces inside a line are kept. */
function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  let blanks = '';
  for (const piece of text.split(/(\s+)/)) {
    const size = displayWidth(piece);
    if (piece !== '' && piece.trim() === '') {
      blanks = piece;
      continue;
    }
    if (taken + blanks.length + size > width && taken > 0) {
      lines.push(line);
      [line, taken] = [piece, size];
    } else {
      line += blanks + piece;
      taken += blanks.length + size;
    }
    blanks = '';
  }
  return [...lines, line];
}

function aligned(line: string, width: number, align: 'left' | 'right'): string {
  const room = ' '.repeat(Math.max(0, width - displayWidth(line)));
  return align === 'right' ? room + line : line + room;
}

/** The width of the widest number: none is ever cut. */
function widestNumber(cells: readonly string[]): number {
  return cells.reduce((most, cell) => {
    const numbers = cell.replace(COLOURS, '').split(/\s+/).filter(isNumber);
    return numbers.reduce((wide, number) => Math.max(wide, number.length), most);
  }, 0);
}

const COLOURS = /\u001b\[\d+m/g;

/** `102/1020`, `1.234,5`, `97*`, `33,3%`, `+9`. */
function isNumber(word: string): boolean {
  return word.length <= 32 && /^[+-]?\d[\d.,/]*[%*]?$/.test(word);
}

function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0);
}
