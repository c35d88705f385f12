import type { Grid, GridValue, Workbook } from '../form/form.js';
import { columnLetters } from '../form/tables.js';
import { isBlank, textIn } from '../form/values.js';
import { BODY_COLUMNS, type BodyColumn, POINT_COLUMNS, type PointColumn } from './plan-table.js';

/** The version of the table, on its hidden sheet. */
export const PLAN_TABLE_SCHEMA = 'dcs/plan-table@1';

/** The columns of both sheets. */
export type TableColumn = PointColumn | BodyColumn;

/** A cell with its address: `G12`. */
export interface FilledCell {
  readonly value: GridValue;
  readonly at: string;
}

/** A row of a sheet, by the names of its columns. */
export interface FilledRow<C extends TableColumn> {
  readonly sheetName: string;
  readonly cells: ReadonlyMap<C, FilledCell>;
  /** Merged cells (`G4:G7`) of which this row is a part; `null` if there are none. */
  readonly merged: string | null;
}

/** A filled-in table. */
export interface FilledTable {
  /** The id of the plan that it was made of. */
  readonly plan: string;
  readonly points: readonly FilledRow<PointColumn>[];
  readonly bodies: readonly FilledRow<BodyColumn>[];
  /** The text of a cell when the table was made; `null` if it had no such row. */
  readonly madeWith: (address: string, column: PointColumn) => string | null;
  /** The addresses of the table when it was made. */
  readonly addresses: readonly string[];
}

/** Why a workbook is no table of a plan. */
export type NoTable =
  | { readonly kind: 'no-table' }
  | { readonly kind: 'newer-table' }
  | { readonly kind: 'missing-columns'; readonly columns: readonly TableColumn[] };

/** The words by which a table is read, in every language. */
export interface TableMarks {
  readonly stampSheet: string;
  readonly columnNamed: (heading: string) => TableColumn | null;
}

/** The number of rows that are searched for the headings. */
const HEADINGS_WITHIN = 30;

/** Reads a workbook as a table of a plan, wherever its sheets, rows and columns were moved. */
export function readPlanTable({ sheets }: Workbook, marks: TableMarks): FilledTable | NoTable {
  const stamp = sheets.find(({ name }) => name === marks.stampSheet);
  const said = (key: string): string | null => {
    const row = stamp?.rows.find(([kind = null]) => textIn(kind) === key);
    return row === undefined ? null : textIn(row[1] ?? null);
  };
  const schema = said('schema');
  if (stamp === undefined || schema === null || !/^dcs\/plan-table@\d+$/.test(schema)) return { kind: 'no-table' };
  if (schema !== PLAN_TABLE_SCHEMA) return { kind: 'newer-table' };
  const others = sheets.filter(({ name }) => name !== marks.stampSheet);
  const points = tableOf(others, POINT_COLUMNS, marks);
  const missing = POINT_COLUMNS.filter((column) => column !== 'doubt' && points?.columns.has(column) !== true);
  if (points === null || missing.length > 0) return { kind: 'missing-columns', columns: missing };
  const bodies = tableOf(others.filter((grid) => grid !== points.grid), BODY_COLUMNS, marks); // prettier-ignore
  const copy = copyOf(stamp);
  return {
    plan: said('plan') ?? '',
    points: rowsOf(points),
    bodies: bodies === null ? [] : rowsOf(bodies),
    madeWith: (address, column) => copy.get(address)?.get(column) ?? (copy.has(address) ? '' : null),
    addresses: [...copy.keys()],
  };
}

interface Table<C extends TableColumn> {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<C, number>;
}

/** The sheet and row with the most headings of a table. */
function tableOf<C extends TableColumn>(
  grids: readonly Grid[],
  wanted: readonly C[],
  { columnNamed }: TableMarks,
): Table<C> | null {
  let best: Table<C> | null = null;
  for (const grid of grids) {
    for (const [headerRow, row] of grid.rows.slice(0, HEADINGS_WITHIN).entries()) {
      const columns = new Map<C, number>();
      for (const [x, value] of row.entries()) {
        const column = typeof value === 'string' ? columnNamed(value) : null;
        const found = wanted.find((one) => one === column);
        if (found !== undefined && !columns.has(found)) columns.set(found, x);
      }
      if (columns.size > (best?.columns.size ?? 0)) best = { grid, headerRow, columns };
    }
  }
  return best;
}

function rowsOf<C extends TableColumn>({ grid, headerRow, columns }: Table<C>): readonly FilledRow<C>[] {
  const used = [...columns.values()];
  return grid.rows.flatMap((values, y): readonly FilledRow<C>[] => {
    if (y <= headerRow) return [];
    const cells = new Map(
      [...columns].map(([column, x]) => [column, { value: values[x] ?? null, at: `${columnLetters(x)}${y + 1}` }]),
    );
    const merge = grid.merges.find(
      ({ top, bottom, left, right }) =>
        top <= y && y <= bottom && bottom > headerRow && used.some((x) => left <= x && x <= right),
    );
    if (merge === undefined && [...cells.values()].every(({ value }) => isBlank(value))) return [];
    const merged =
      merge === undefined
        ? null
        : `${columnLetters(merge.left)}${merge.top + 1}:${columnLetters(merge.right)}${merge.bottom + 1}`;
    return [{ sheetName: grid.name, cells, merged }];
  });
}

/** The texts of the inputs when the table was made: one line has the columns' names, one line each the texts. */
function copyOf({ rows }: Grid): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const columns = (rows.find(([kind = null]) => kind === 'columns') ?? []).slice(1).map(textIn);
  return new Map(
    rows.flatMap(([kind = null, ...values]) => {
      if (kind !== 'copy') return [];
      const texts = values.map(textIn);
      return [[texts[0] ?? '', new Map(columns.map((name, at) => [name, texts[at] ?? '']))] as const];
    }),
  );
}
