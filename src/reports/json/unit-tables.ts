import type { CalendarDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { TableValue, UnitTable } from '../../domain/reporting/unit-tables.js';
import { asJson } from './status.js';

/** `dcs/export@1`: a list of objects for each table; keys are those of its columns. */
export function unitTablesJson(
  tables: readonly UnitTable[],
  asOf: CalendarDate,
  period: Period | null,
  broken: readonly string[],
): string {
  return asJson({
    schema: 'dcs/export@1',
    asOf,
    period: period?.id ?? null,
    ...Object.fromEntries(tables.map((table) => [table.name, table.rows.map((row) => rowOf(row, table))])),
    broken,
  });
}

function rowOf(row: readonly TableValue[], { columns }: UnitTable): object {
  return Object.fromEntries(columns.map((column, x) => [column, plain(row[x] ?? null)]));
}

function plain(value: TableValue): unknown {
  return typeof value === 'object' && value !== null && 'date' in value ? value.date : value;
}
