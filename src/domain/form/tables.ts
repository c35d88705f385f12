import {
  FORM_COLUMNS,
  FORM_INPUTS,
  FORM_SHEETS,
  type FormColumn,
  type FormSheet,
  type FormWords,
  type Grid,
  type GridValue,
  OPTIONAL_COLUMNS,
} from './form.js';
import { isBlank } from './values.js';

/** A sheet of the form, with its heading row and columns, from 0. */
export interface Table {
  readonly sheet: FormSheet;
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<FormColumn, number>;
}

/** The number of rows that are searched for the headings. */
const HEADINGS_WITHIN = 30;

/** Finds the sheets of the form: by their names, else by their headings, because a sheet may have been renamed. */
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

/**
 * Finds the row with the most headings of the sheet. Of two columns with the same heading the first counts; a column
 * whose heading was reworded is recognised by its place between the others.
 */
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
  return { ...best, columns: withReworded(best.columns, grid.rows[best.headerRow] ?? [], sheet) };
}

/**
 * Adds the columns that only one missing heading can belong to, because no column around them was moved, inserted or
 * deleted.
 */
function withReworded(
  known: ReadonlyMap<FormColumn, number>,
  headings: readonly GridValue[],
  sheet: FormSheet,
): ReadonlyMap<FormColumn, number> {
  const order = FORM_COLUMNS[sheet];
  const columns = new Map(known);
  const taken = new Set(known.values());
  const shiftOf = (column: FormColumn | undefined): number | null => {
    const at = column === undefined ? undefined : known.get(column);
    return column === undefined || at === undefined ? null : at - order.indexOf(column);
  };
  for (const [index, column] of order.entries()) {
    if (known.has(column) || OPTIONAL_COLUMNS.includes(column)) continue;
    const before = shiftOf(order.slice(0, index).findLast((one) => known.has(one)));
    const after = shiftOf(order.slice(index + 1).find((one) => known.has(one)));
    // At an end there is no second neighbour, so that all other columns must be unmoved.
    const isUnmoved = [...known.keys()].every((one) => shiftOf(one) === (before ?? after));
    const shift = before === after || (isUnmoved && known.size > 1) ? (before ?? after) : null;
    const at = shift === null ? -1 : index + shift;
    if (at < 0 || taken.has(at) || isBlank(headings[at] ?? null)) continue;
    columns.set(column, at);
  }
  return columns;
}

/** `A` for 0, `AB` for 27. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
