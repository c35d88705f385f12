import {
  FORM_COLUMNS,
  FORM_INPUTS,
  FORM_SHEETS,
  type FormColumn,
  type FormSheet,
  type FormWords,
  type Grid,
} from './form.js';

/** A sheet of the form with the place of its headings and columns, from 0. */
export interface Table {
  readonly sheet: FormSheet;
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<FormColumn, number>;
}

/** How many rows are searched for the row with the headings. */
const HEADINGS_WITHIN = 30;

/** Each sheet of the form: by its name, else by its headings, for a sheet may have been renamed. */
export function tablesIn(grids: readonly Grid[], words: FormWords): readonly Table[] {
  const others = grids.filter(({ name }) => name !== words.stampSheet);
  const byName = others.flatMap((grid) => {
    const sheet = words.sheetNamed(grid.name);
    return sheet === null ? [] : [{ sheet, grid }];
  });
  return FORM_SHEETS.flatMap((sheet) => {
    const named = byName.find((one) => one.sheet === sheet)?.grid;
    const found =
      named ??
      others.find((grid) => {
        const { columns } = headerOf(grid, sheet, words);
        return !byName.some((one) => one.grid === grid) && FORM_INPUTS[sheet].every((column) => columns.has(column));
      });
    return found === undefined ? [] : [{ sheet, grid: found, ...headerOf(found, sheet, words) }];
  });
}

/** The row with the most headings of the sheet. Of two columns with one heading the first counts. */
export function headerOf(grid: Grid, sheet: FormSheet, words: FormWords): Pick<Table, 'headerRow' | 'columns'> {
  let best: Pick<Table, 'headerRow' | 'columns'> = { headerRow: 0, columns: new Map() };
  for (const [headerRow, row] of grid.rows.slice(0, HEADINGS_WITHIN).entries()) {
    const columns = new Map<FormColumn, number>();
    for (const [at, value] of row.entries()) {
      const column = typeof value === 'string' ? words.columnNamed(value) : null;
      if (column !== null && FORM_COLUMNS[sheet].includes(column) && !columns.has(column)) columns.set(column, at);
    }
    if (columns.size > best.columns.size) best = { headerRow, columns };
  }
  return best;
}

/** `A` for 0, `AB` for 27. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
