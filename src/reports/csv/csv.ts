import type { Lang } from '../../domain/text/text.js';
import type { UnitTable } from '../../domain/reporting/unit-tables.js';
import { type WordedValue, wordedTable } from '../model/worded-table.js';

/** A cell: a number stays a number, a text is protected from being read as a formula, `null` is empty. */
export type CsvCell = string | number | null;

const BOM = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A table as CSV (RFC 4180): UTF-8 with the byte order mark that Excel needs, lines ended by CR LF. A text that a
 * spreadsheet would read as a formula gets an apostrophe in front.
 */
export function csvText(rows: Iterable<readonly CsvCell[]>): string {
  let text = BOM;
  for (const row of rows) text += row.map(cell).join(',') + LINE_END;
  return text;
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = defused(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Protects a text that begins with `=`, `+`, `-`, `@`, also after spaces or as a full-width letter, with a tab or a
 * line end.
 */
function defused(text: string): string {
  return /^[\t\r\n]|^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

/** A long table as CSV; dates as `2024-03-10`, which every program sorts correctly. */
export function unitTableCsv(table: UnitTable, lang: Lang): string {
  const { headings, rows } = wordedTable(table, lang);
  return csvText(plainRows(headings, rows));
}

function* plainRows(
  headings: readonly string[],
  rows: Iterable<readonly WordedValue[]>,
): Generator<readonly CsvCell[]> {
  yield headings;
  for (const row of rows) {
    yield row.map((value) => (typeof value === 'object' && value !== null ? value.date : value));
  }
}
