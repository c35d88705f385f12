import { FORM_INPUTS, FORM_SHEETS, type FormSheet, type FormWords, type Grid, type GridRemark } from './form.js';
import { copyKey, type FormCopy } from './copy.js';
import { type FilledRow, rowsOf } from './filled-rows.js';
import { columnLetters, headerOf, type Table } from './tables.js';
import { isBlank, textIn } from './values.js';
import { looksSame } from '../text/fold.js';

/** A text outside the form's input cells; it is not imported. */
export interface LooseCell {
  readonly sheetName: string;
  /** `M7`. */
  readonly at: string;
  readonly text: string;
  /** The kind of object, for a text that is not in a cell. */
  readonly as?: GridRemark['kind'];
}

/** The form's own parts: its tables, the copy of its texts, its words. */
interface MadeForm {
  readonly tables: readonly Table[];
  readonly copy: FormCopy;
  readonly words: FormWords;
}

/** Everything that is written outside the form's own cells: other sheets, copies of its sheets, added columns. */
export function looseCells(grids: readonly Grid[], { tables, copy, words }: MadeForm): readonly LooseCell[] {
  return grids.flatMap((grid) => {
    if (grid.name === words.stampSheet || grid.name === words.listSheet || words.isReply(grid.name)) return [];
    return [...beside(grid), ...remarksOn(grid)];
  });

  function beside(grid: Grid): readonly LooseCell[] {
    const table = tables.find((one) => one.grid === grid);
    if (table !== undefined) return besideTable(table, copy, words);
    const copied = copiedTable(grid, tables, words);
    return copied === null ? cellsOf(grid) : inputsOfCopy(copied, tables);
  }
}

function remarksOn({ name, remarks }: Grid): readonly LooseCell[] {
  return remarks.flatMap(({ kind, row, column, text }): readonly LooseCell[] => {
    const at = `${columnLetters(column)}${row + 1}`;
    if (kind === 'picture') return [{ sheetName: name, at, text: '', as: kind }];
    return isBlank(text) ? [] : [{ sheetName: name, at, text: textIn(text), as: kind }];
  });
}

function besideTable(table: Table, copy: FormCopy, words: FormWords): readonly LooseCell[] {
  const { sheet, grid, headerRow, columns } = table;
  const title = copy.get(copyKey(sheet, '', 'title')) ?? '';
  const above = cellsOf(grid, 0, headerRow).filter(({ text }) => !words.isPrinted(text));
  // A changed title is reported with the locked cells.
  const untitled = above.filter(({ text }) => !looksSame(text, title)).slice(hasTitle(above, title) ? 0 : 1);
  const known = new Set([...columns.values()].map(columnLetters));
  const beside = cellsOf(grid, headerRow).filter(({ at }) => !known.has(at.replace(/\d+$/, '')));
  return [...untitled, ...beside, ...rowsOf(table).flatMap(withoutInput)];
}

function hasTitle(cells: readonly LooseCell[], title: string): boolean {
  return title === '' || cells.some(({ text }) => looksSame(text, title));
}

/** In a row for new records: texts in a locked column, if no input is filled in. */
function withoutInput(row: FilledRow): readonly LooseCell[] {
  if (row.id !== '' || FORM_INPUTS[row.sheet].some((column) => !isBlank(row.cells.get(column)?.value ?? null)))
    return [];
  return [...row.cells.values()].flatMap(({ value, at }) =>
    isBlank(value) ? [] : [{ sheetName: row.sheetName, at, text: textIn(value) }],
  );
}

/** A second sheet with the columns of one of the form's sheets. */
function copiedTable(grid: Grid, tables: readonly Table[], words: FormWords): Table | null {
  const like = FORM_SHEETS.filter((sheet) => tables.some((one) => one.sheet === sheet))
    .map((sheet) => ({ sheet, grid, ...headerOf(grid, sheet, words) }))
    .filter(({ sheet, columns }) => columns.has('id') && FORM_INPUTS[sheet].every((column) => columns.has(column)));
  return like[0] ?? null;
}

/** The inputs in a copy of a sheet that differ from the sheet that is imported. */
function inputsOfCopy(copied: Table, tables: readonly Table[]): readonly LooseCell[] {
  const taken = new Map(
    tables
      .filter(({ sheet }) => sheet === copied.sheet)
      .flatMap((table) => rowsOf(table).map((row) => [keyOf(row), row])),
  );
  return rowsOf(copied).flatMap((row) =>
    inputsOf(copied.sheet).flatMap((column): readonly LooseCell[] => {
      const cell = row.cells.get(column);
      const other = taken.get(keyOf(row))?.cells.get(column);
      if (cell === undefined || isBlank(cell.value)) return [];
      const text = textIn(cell.value);
      return other !== undefined && looksSame(textIn(other.value), text)
        ? []
        : [{ sheetName: row.sheetName, at: cell.at, text }];
    }),
  );
}

function inputsOf(sheet: FormSheet): (typeof FORM_INPUTS)[FormSheet] {
  return FORM_INPUTS[sheet];
}

/** The key of a row: its id; for rows without one, its row number. */
function keyOf({ id, row }: FilledRow): string {
  return id === '' ? `#${row}` : id;
}

function cellsOf({ name, rows }: Grid, from = 0, to = rows.length): readonly LooseCell[] {
  return rows
    .slice(from, to)
    .flatMap((row, y) =>
      row.flatMap((value, x) =>
        isBlank(value) ? [] : [{ sheetName: name, at: `${columnLetters(x)}${from + y + 1}`, text: textIn(value) }],
      ),
    );
}
