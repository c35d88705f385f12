import type { Column } from './table.js';
import { displayWidth } from './wrap.js';

/** A column of names, which may be broken at blanks, or one of numbers, which take what the widest of all rows needs. */
export interface FittedColumn {
  readonly head: string;
  readonly kind: 'id' | 'name' | 'number';
}

/** A name is never given less, however narrow the screen. */
const LEAST_NAME = 12;
/** Over numbers a heading is broken at its blanks sooner than it widens them. */
const MAX_NUMBER_HEAD = 9;
const GAP = 2;

/**
 * The widths of a table’s columns on a screen: numbers and ids are never cut, so they have what they need in every row,
 * the totals included; what is left is the name’s.
 * @param rows of every part of the table, where it has several under one heading
 */
export function fitColumns(
  columns: readonly FittedColumn[],
  rows: readonly (readonly string[])[],
  screen: number,
  mostName = 60,
): readonly Column[] {
  const widths = columns.map(({ head, kind }, at) => {
    const cells = rows.reduce((most, row) => Math.max(most, displayWidth(row[at] ?? '')), 0);
    if (kind !== 'number') return Math.max(cells, displayWidth(head));
    const words = head.split(' ').map(displayWidth);
    return Math.max(cells, Math.min(displayWidth(head), MAX_NUMBER_HEAD), ...words);
  });
  const taken = columns.reduce((sum, { kind }, at) => (kind === 'name' ? sum : sum + (widths[at] ?? 0) + GAP), 0);
  const room = Math.max(LEAST_NAME, Math.min(mostName, screen - taken - GAP));
  return columns.map(({ head, kind }, at) => {
    const width = widths[at] ?? 0;
    return { head, width: kind === 'name' ? Math.min(width, room) : width, ...(kind === 'number' ? RIGHT : {}) };
  });
}

const RIGHT = { align: 'right' } as const;
