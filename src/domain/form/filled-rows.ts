import { FORM_INPUTS, type FormColumn, type FormSheet, type GridValue } from './form.js';
import { columnLetters, type Table } from './tables.js';
import { isBlank, textIn } from './values.js';

/** A cell with its address: `G12`. */
export interface FilledCell {
  readonly value: GridValue;
  readonly at: string;
  /** The target of the cell's link outside the workbook; `null` if it has no link. */
  readonly link: string | null;
}

/** A row of the form, by the names of its columns. */
export interface FilledRow {
  readonly sheet: FormSheet;
  /** The name of the sheet in the file. */
  readonly sheetName: string;
  /** The row number from 1, as Excel shows it. */
  readonly row: number;
  /** The hidden id; empty in the rows for new records. */
  readonly id: string;
  readonly cells: ReadonlyMap<FormColumn, FilledCell>;
  /**
   * Merged cells (`G4:G7`) that cover an input of this row and of another one, so that it is unknown which row is
   * answered.
   */
  readonly merged: MergedInput | null;
}

/** Merged cells over several inputs, with the first column of the row that they cover. */
export interface MergedInput {
  readonly range: string;
  readonly column: FormColumn;
}

/** The rows of a sheet that are not empty. */
export function rowsOf(table: Table): readonly FilledRow[] {
  const { sheet, grid, headerRow, columns } = table;
  const rows: FilledRow[] = [];
  const links = new Map(grid.links.map(({ row, column, target }) => [`${row},${column}`, target]));
  for (let at = headerRow + 1; at < grid.rows.length; at += 1) {
    const values = grid.rows[at] ?? [];
    const cells = new Map(
      [...columns].map(([column, x]) => [
        column,
        { value: values[x] ?? null, at: `${columnLetters(x)}${at + 1}`, link: links.get(`${at},${x}`) ?? null },
      ]),
    );
    if ([...cells.values()].every(({ value }) => isBlank(value))) continue;
    const id = textIn(cells.get('id')?.value ?? null);
    rows.push({ sheet, sheetName: grid.name, row: at + 1, id, cells, merged: mergedAnswer(table, at) });
  }
  return rows;
}

function mergedAnswer({ sheet, grid, headerRow, columns }: Table, row: number): MergedInput | null {
  const inputs = FORM_INPUTS[sheet].flatMap((column) => {
    const x = columns.get(column);
    return x === undefined ? [] : [{ column, x }];
  });
  for (const { top, left, bottom, right } of grid.merges) {
    if (row < top || row > bottom || isBlank(grid.rows[top]?.[left] ?? null)) continue;
    const covered = inputs.filter(({ x }) => left <= x && x <= right);
    const height = bottom - Math.max(top, headerRow + 1) + 1;
    const [first] = covered;
    if (first === undefined || covered.length * height < 2) continue;
    const [from, to] = [`${columnLetters(left)}${top + 1}`, `${columnLetters(right)}${bottom + 1}`];
    return { range: `${from}:${to}`, column: first.column };
  }
  return null;
}
