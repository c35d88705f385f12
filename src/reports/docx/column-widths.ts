import type { Table } from '../model/official-document.js';
import { SIZE } from '../model/page-measures.js';
import { boldWidth } from '../model/text-width.js';
import { unbroken } from './unbroken.js';

/** The room around the text of a cell, in twips. */
export const PADDING = { top: 40, left: 80, bottom: 40, right: 80 } as const;

/** For the lines beside a cell, and because widths are reckoned, not measured. In twips. */
const SLACK = 40;

/** A word that takes more than this share of a table is broken: it would leave no room for the others. */
const MAX_SHARE = 0.2;

/**
 * Column widths in whole twips, by the columns' shares; a column in which a number, a date or another word would be
 * broken gets the room for it from those that have more than they need.
 * @param width of the table, in twips
 */
export function columnWidths({ columns, rows }: Table, width: number): readonly number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const shares = columns.map(({ share }) => (share / total) * width);
  const needed = columns.map(({ title }, at) => {
    const texts = rows.flatMap((row) => (row.kind === 'cells' ? (row.cells[at] ?? []) : at === 0 ? [row.number] : []));
    return widestWord([title, ...texts], width * MAX_SHARE);
  });
  const missing = sum(needed.map((need, at) => Math.max(0, need - (shares[at] ?? 0))));
  const spare = shares.map((share, at) => Math.max(0, share - (needed[at] ?? 0)));
  const given = sum(spare) < missing ? 0 : missing / Math.max(1, sum(spare));
  const widths = shares.map((share, at) => {
    const need = given === 0 ? 0 : (needed[at] ?? 0);
    return Math.floor(Math.max(need, share - (spare[at] ?? 0) * given));
  });
  const widest = widths.indexOf(Math.max(...widths));
  const rest = width - sum(widths);
  return widths.map((each, at) => (at === widest ? each + rest : each));
}

/** The width of a cell whose widest word is not broken; words wider than `max` are. In twips. */
function widestWord(texts: readonly string[], max: number): number {
  const words = new Set(texts.flatMap((text) => unbroken(text).split(/[ \n]+/)));
  const widths = [...words].map(
    (word) => Math.ceil(boldWidth(word, SIZE.table)) + PADDING.left + PADDING.right + SLACK,
  );
  return Math.max(0, ...widths.filter((each) => each <= max));
}

function sum(all: readonly number[]): number {
  return all.reduce((total, each) => total + each, 0);
}
