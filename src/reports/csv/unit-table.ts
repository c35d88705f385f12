import type { Lang } from '../../domain/text/text.js';
import type { UnitTable } from '../../domain/reporting/unit-tables.js';
import { wordedTable } from '../model/worded-table.js';
import { csvText } from './csv.js';

/** A long table as CSV: dates as `2024-03-10`, which every program sorts rightly. */
export function unitTableCsv(table: UnitTable, lang: Lang): string {
  const { headings, rows } = wordedTable(table, lang);
  const plain = rows.map((row) =>
    row.map((value) => (typeof value === 'object' && value !== null ? value.date : value)),
  );
  return csvText([headings, ...plain]);
}
