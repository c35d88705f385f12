import type { FormColumn, FormSheet } from './form.js';
import { leaveOut, type RowOutcome } from './changes.js';
import type { FilledForm } from './reading.js';
import type { FilledRow } from './filled-rows.js';
import { textIn } from './values.js';
import { looksSame } from '../text/fold.js';

/** The locked columns by which a person recognises a row. */
const IDENTITY: Readonly<Record<FormSheet, readonly FormColumn[]>> = {
  items: ['address', 'title', 'period'],
  figures: ['address', 'indicator', 'count-unit', 'period'],
  difficulties: [],
  words: ['heading'],
  plan: ['address', 'title'],
};

/**
 * Leaves a row out if it shows something other than its hidden id names: whoever filled it in saw the wrong row (for
 * example after sorting a table without its hidden column). Rows without an id, and rows that are not from the form,
 * are not judged here.
 */
export function contradicted(row: FilledRow, { madeWith }: FilledForm): RowOutcome | null {
  if (row.id === '') return null;
  const made = IDENTITY[row.sheet].map((column) => ({ column, was: madeWith(row.sheet, row.id, column) }));
  if (made.every(({ was }) => was === '')) return null;
  for (const { column, was } of made) {
    const cell = row.cells.get(column);
    if (cell === undefined) continue;
    const shown = textIn(cell.value);
    if (!looksSame(was, shown)) return leaveOut(column, { kind: 'other-row', shown, made: was });
  }
  return null;
}
