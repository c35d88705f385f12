import type { Ledger } from '../../domain/department/ledger.js';
import type { Period } from '../../domain/calendar/period.js';
import type { TableValue, UnitTable } from '../../domain/reporting/unit-tables.js';
import { ledgerJson } from './ledger.js';
import { asJson } from './status.js';

/**
 * `dcs/export@1`: a list of objects for each table, with the columns' keys. `ledger` says which units are in the
 * tables, as in every output over units.
 */
export function unitTablesJson(tables: readonly UnitTable[], ledger: Ledger<unknown>, period: Period | null): string {
  return asJson({
    schema: 'dcs/export@1',
    asOf: ledger.asOf,
    period: period?.id ?? null,
    ...Object.fromEntries(tables.map((table) => [table.name, Array.from(table.rows, (row) => rowOf(row, table))])),
    ledger: ledgerJson(ledger),
    broken: ledger.broken.map(({ id }) => id),
  });
}

function rowOf(row: readonly TableValue[], { columns }: UnitTable): object {
  return Object.fromEntries(columns.map((column, x) => [column, plain(row[x] ?? null)]));
}

function plain(value: TableValue): unknown {
  return typeof value === 'object' && value !== null && 'date' in value ? value.date : value;
}
