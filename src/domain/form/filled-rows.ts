import { FORM_INPUTS, type FormColumn, type FormSheet, type GridValue } from './form.js';
import { columnLetters, type Table } from './tables.js';
import { isBlank, textIn } from './values.js';

/** A cell with its address: `G12`. */
export interface FilledCell {
  readonly value: GridValue;
  readonly at: string;
  /** Where the cell leads, out of the workbook; `null` where it has no link. */
  readonly link: string | null;
}

/** A row of the form, by the names of its columns. */
export interface FilledRow {
  readonly sheet: FormSheet;
  /** The sheet’s name as the file has it. */
  readonly sheetName: string;
  /** From 1, as the program that shows it counts. */
  readonly row: number;
  /** Its hidden id; empty in the rows left for what is new. */
  readonly id: string;
  readonly cells: ReadonlyMap<FormColumn, FilledCell>;
  /** Cells made one (`G4:G7`) that cover an answer of this row and another one: of which it is nobody knows. */
  readonly merged: MergedAnswer | null;
}

/** A merge over several answers, and the first column of the row that it covers. */
export interface MergedAnswer {
  readonly range: string;
  readonly column: FormColumn;
}

/** The rows of a sheet in which anything stands. */
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

function mergedAnswer({ sheet, grid, headerRow, columns }: Table, row: number): MergedAnswer | null {
  const answers = FORM_INPUTS[sheet].flatMap((column) => {
    const x = columns.get(column);
    return x === undefined ? [] : [{ column, x }];
  });
  for (const { top, left, bottom, right } of grid.merges) {
    if (row < top || row > bottom || isBlank(grid.rows[top]?.[left] ?? null)) continue;
    const covered = answers.filter(({ x }) => left <= x && x <= right);
    const height = bottom - Math.max(top, headerRow + 1) + 1;
    const [first] = covered;
    if (first === undefined || covered.length * height < 2) continue;
    const [from, to] = [`${columnLetters(left)}${top + 1}`, `${columnLetters(right)}${bottom + 1}`];
    return { range: `${from}:${to}`, column: first.column };
  }
  return null;
}
