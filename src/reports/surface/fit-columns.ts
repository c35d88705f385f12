import type { Column } from './table.js';
import { displayWidth } from './wrap.js';

/** A column of names, which may break at spaces, or of numbers, which is as wide as its widest value. */
export interface FittedColumn {
  readonly head: string;
  readonly kind: 'id' | 'name' | 'number';
}

/** The least width of a name, however narrow the screen. */
const LEAST_NAME = 12;
/** A wider heading over numbers is broken at its spaces. */
const MAX_NUMBER_HEAD = 9;
const GAP = 2;

/**
 * The widths of a table’s columns on a screen. Numbers and ids are never cut: they get the width of their widest row,
 * totals included; the name gets the rest.
 * @param rows of all parts of the table, if several share one heading
 */
export function fitColumns(
  columns: readonly FittedColumn[],
  rows: readonly (readonly string[])[],
  screen: number,
  maxName = 60,
): readonly Column[] {
  const widths = columns.map(({ head, kind }, at) => {
    const cells = rows.reduce((most, row) => Math.max(most, displayWidth(row[at] ?? '')), 0);
    if (kind !== 'number') return Math.max(cells, displayWidth(head));
    const words = head.split(' ').map(displayWidth);
    return Math.max(cells, Math.min(displayWidth(head), MAX_NUMBER_HEAD), ...words);
  });
  const taken = columns.reduce((sum, { kind }, at) => (kind === 'name' ? sum : sum + (widths[at] ?? 0) + GAP), 0);
  const room = Math.max(LEAST_NAME, Math.min(maxName, screen - taken - GAP));
  return columns.map(({ head, kind }, at) => {
    const width = widths[at] ?? 0;
    return { head, width: kind === 'name' ? Math.min(width, room) : width, ...(kind === 'number' ? RIGHT : {}) };
  });
}

const RIGHT = { align: 'right' } as const;
