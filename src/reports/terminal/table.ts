import Table from 'cli-table3';
import { visible } from './visible.js';

/** A column: its heading, its width where it is fixed, and how its cells stand. */
export interface Column {
  readonly head: string;
  /** In columns of the screen, without the gap; a column without one takes what its cells need. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

/** A text, or lines that stand below each other. */
export type Cell = string | readonly string[];

const GAP = 2;

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** A table without lines, its long cells broken at blanks; the same on a screen and in a pipe. */
export function tableText(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const table = new Table({
    chars: NO_LINES,
    // cli-table3 paints heads and borders unless told not to, even in a pipe.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    colWidths: columns.map(({ width }) => (width === undefined ? null : width + GAP)),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    ...(columns.some(({ head }) => head !== '') ? { head: columns.map(({ head }) => head) } : {}),
  });
  // A line end in a title would begin a line of its own, and a tab leave its column.
  const lineOf = (text: string): string => text.replace(/[\r\n\t]/g, visible);
  for (const row of rows) {
    table.push(row.map((cell) => (typeof cell === 'string' ? lineOf(cell) : cell.map(lineOf).join('\n'))));
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
