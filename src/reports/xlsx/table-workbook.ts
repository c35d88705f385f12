import type { CalendarDate } from '../../domain/calendar/date.js';
import type { Lang } from '../../domain/text/text.js';
import type { TableColumn, UnitTable } from '../../domain/reporting/unit-tables.js';
import { FORM } from '../../locale/form.js';
import { TABLE_NAMES, TABLES_TITLE } from '../../locale/tables.js';
import { wordedTable } from '../model/worded-table.js';
import type { SheetColumn, TableBook } from './workbook.js';

const WIDE: ReadonlySet<TableColumn> = new Set(['note', 'evidence', 'difficulty', 'proposal', 'answer', 'words']);
const MIDDLE: ReadonlySet<TableColumn> = new Set(['unit-name', 'title', 'indicator-name', 'heading-name', 'indicator']);
const NUMBERS: ReadonlySet<TableColumn> = new Set(['value', 'target', 'so-far']);
const DATES: ReadonlySet<TableColumn> = new Set(['date', 'answer-date', 'target-by']);

/** The long tables of all units, one a sheet, to filter and count. */
export function tableWorkbook(
  tables: readonly UnitTable[],
  { year, asOf, lang }: { readonly year: number; readonly asOf: CalendarDate; readonly lang: Lang },
): TableBook {
  return {
    title: TABLES_TITLE(year)[lang],
    made: asOf,
    sheets: tables.map((table) => {
      const { headings, rows } = wordedTable(table, lang);
      const columns = table.columns.map((column, x): SheetColumn => ({
        heading: headings[x] ?? '',
        ...lookOf(column),
      }));
      return { name: TABLE_NAMES[table.name][lang], columns, rows };
    }),
    foot: FORM.page[lang],
  };
}

function lookOf(column: TableColumn): Pick<SheetColumn, 'width' | 'kind'> {
  if (DATES.has(column)) return { width: 12, kind: 'date' };
  if (NUMBERS.has(column)) return { width: 14, kind: 'number' };
  return { width: WIDE.has(column) ? 44 : MIDDLE.has(column) ? 30 : 14, kind: 'text' };
}
