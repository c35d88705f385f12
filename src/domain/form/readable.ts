import { fold } from '../text/fold.js';
import { FORM_INPUTS, type FormColumn, type GridValue } from './form.js';
import { type FormReason, leaveOut, type RowOutcome } from './changes.js';
import type { FilledRow } from './filled-rows.js';
import { dateIn, LONGEST_TEXT, textIn } from './values.js';
import { garblingOf } from '../text/garbled-text.js';

/** Leaves a row out if the value of a cell does not fit its column. */
export function unreadableRow(row: FilledRow): RowOutcome | null {
  if (row.merged !== null) return leaveOut(row.merged.column, { kind: 'merged', range: row.merged.range });
  for (const [column, { value }] of row.cells) {
    // A checked box is a status.
    if (column === 'status' && value === true) continue;
    const reason =
      unreadableValue(value) ?? (isInput(row, column) ? (notText(column, value) ?? notWords(value)) : null);
    if (reason !== null) return leaveOut(column, reason);
  }
  return null;
}

function unreadableValue(value: Parameters<typeof textIn>[0]): FormReason | null {
  if (typeof value === 'boolean') return { kind: 'wrong-value', typed: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'object' && value !== null && 'error' in value)
    return { kind: 'wrong-value', typed: value.error };
  return textIn(value).length > LONGEST_TEXT ? { kind: 'too-long' } : null;
}

/** Whether a person fills in this column of the row. */
function isInput({ sheet, id }: FilledRow, column: FormColumn): boolean {
  return FORM_INPUTS[sheet].includes(column) || (id === '' && column === 'address');
}

const DATE_COLUMNS: readonly FormColumn[] = ['date', 'document-date'];

/**
 * In a column of text, the displayed text counts: not the date that Excel made of 12/6, nor a number that the cell may
 * display differently.
 */
function notText(column: FormColumn, value: GridValue): FormReason | null {
  if (DATE_COLUMNS.includes(column) || column === 'value') return null;
  if (typeof value !== 'object' || value === null || 'error' in value || 'struck' in value) return null;
  if ('date' in value) return column === 'time' ? null : { kind: 'date-for-text', date: value.date };
  const isDay = column === 'time' && dateIn(value, { year: null, today: null }).kind === 'date';
  return value.shown === null && !isDay ? { kind: 'number-for-text', typed: String(value.number) } : null;
}

/** Marks and words that mean "as above", without accents. */
const DITTO = /^(?:["\u201c\u201d\u2033\u3003]+|''|\/\/|[-.\s]*n[.]?t[-.\s]*|nhu tren|ditto)$/;

/** Text that cannot be read as it is: struck out, "as above", letters of an old encoding. */
function notWords(value: GridValue): FormReason | null {
  if (typeof value === 'object' && value !== null && 'struck' in value) return { kind: 'struck', typed: value.struck };
  if (typeof value !== 'string') return null;
  const text = textIn(value);
  if (DITTO.test(fold(text))) return { kind: 'ditto', typed: text };
  return garblingOf(text) === null ? null : { kind: 'garbled', typed: text };
}
