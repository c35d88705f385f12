import {
  FORM_COLUMNS,
  FORM_INPUTS,
  FORM_SHEETS,
  type FormColumn,
  type FormSheet,
  type FormStamp,
  type Grid,
  type GridValue,
} from './form.js';
import { isBlank, looksSame, textIn } from './form-values.js';
import type { EntryStatus } from './unit-plan.js';

/** The words that a form is read by, handed in: headings and statuses are in the language of the form. */
export interface FormWords {
  /** The hidden sheet with the stamp. */
  readonly stampSheet: string;
  readonly sheetNamed: (name: string) => FormSheet | null;
  readonly columnNamed: (heading: string) => FormColumn | null;
  readonly statusNamed: (text: string) => EntryStatus | null;
}

/** A cell with its address: `G12`. */
export interface FilledCell {
  readonly value: GridValue;
  readonly at: string;
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
}

/** A locked place that is not as the form was made. */
export interface LockedChange {
  readonly sheetName: string;
  readonly column: FormColumn | null;
  /** `null` where a whole row, or what stands above the table, is gone. */
  readonly at: string | null;
  readonly was: string;
  readonly now: string;
}

/** A sheet that can’t be taken in: it is not there, or its columns are not. */
export interface MissingSheet {
  readonly sheet: FormSheet;
  readonly sheetName: string | null;
  /** Empty where the sheet itself is missing. */
  readonly columns: readonly FormColumn[];
}

/** A form as it was filled in; nothing in it has been judged yet. */
export interface FilledForm {
  readonly stamp: FormStamp;
  readonly rows: readonly FilledRow[];
  readonly missing: readonly MissingSheet[];
  readonly changed: readonly LockedChange[];
  /** What stood in a cell when the form was made; empty where it was empty. */
  readonly madeWith: (sheet: FormSheet, id: string, column: FormColumn) => string;
}

/** Reads a workbook as a form. @returns `null` where it carries no stamp */
export function readForm(grids: readonly Grid[], words: FormWords): FilledForm | null {
  const stampGrid = grids.find(({ name }) => name === words.stampSheet);
  const stamp = stampGrid === undefined ? null : readStamp(stampGrid);
  if (stampGrid === undefined || stamp === null) return null;
  const copy = readCopy(stampGrid);
  const tables = tablesIn(grids, words);
  const made = FORM_SHEETS.filter((sheet) => [...copy.keys()].some((key) => key.startsWith(`${sheet}\n`)));
  const missing = made.flatMap((sheet): MissingSheet[] => {
    const table = tables.find((one) => one.sheet === sheet);
    if (table === undefined) return [{ sheet, sheetName: null, columns: [] }];
    const columns = ['id' as const, ...FORM_INPUTS[sheet]].filter((column) => !table.columns.has(column));
    return columns.length === 0 ? [] : [{ sheet, sheetName: table.grid.name, columns }];
  });
  const usable = tables.filter(({ sheet }) => !missing.some((one) => one.sheet === sheet));
  const rows = usable.flatMap(rowsOf);
  return {
    stamp,
    rows,
    missing,
    changed: usable.flatMap((table) => lockedChanges(table, rows, copy)),
    madeWith: (sheet, id, column) => copy.get(copyKey(sheet, id, column)) ?? '',
  };
}

function readStamp({ rows }: Grid): FormStamp | null {
  const value = (name: string): string => textIn(rows.find(([key]) => key === name)?.[1] ?? null);
  const schema = value('schema');
  if (!schema.startsWith('dcs/form@')) return null;
  return {
    schema,
    plan: value('plan'),
    revision: Number(value('revision')),
    year: Number(value('year')),
    unit: value('unit'),
    period: value('period'),
  };
}

/**
 * What the form was made with: for each sheet a line that names its columns (`columns`, sheet, names), then for each of
 * its rows one of their texts (`copy`, sheet, texts).
 */
function readCopy({ rows }: Grid): ReadonlyMap<string, string> {
  const copy = new Map<string, string>();
  const columns = new Map<string, readonly string[]>();
  for (const [kind = null, of = null, ...values] of rows) {
    const sheet = textIn(of);
    const texts = values.map(textIn);
    if (kind === 'columns') columns.set(sheet, texts);
    const names = columns.get(sheet) ?? [];
    const id = texts[names.indexOf('id')] ?? '';
    if (kind !== 'copy') continue;
    for (const [at, name] of names.entries()) {
      if (name !== 'id' && name !== '') copy.set(copyKey(sheet, id, name), texts[at] ?? '');
    }
  }
  return copy;
}

function copyKey(sheet: string, id: string, column: string): string {
  return `${sheet}\n${id}\n${column}`;
}

interface Table {
  readonly sheet: FormSheet;
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<FormColumn, number>;
}

/** How far down the row with the headings is looked for. */
const HEADINGS_WITHIN = 30;

/** Each sheet of the form: by its name, else by its headings, for a sheet may have been renamed. */
function tablesIn(grids: readonly Grid[], words: FormWords): readonly Table[] {
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
function headerOf(grid: Grid, sheet: FormSheet, words: FormWords): Pick<Table, 'headerRow' | 'columns'> {
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

function rowsOf({ sheet, grid, headerRow, columns }: Table): readonly FilledRow[] {
  const rows: FilledRow[] = [];
  for (let at = headerRow + 1; at < grid.rows.length; at += 1) {
    const values = grid.rows[at] ?? [];
    const cells = new Map(
      [...columns].map(([column, x]) => [column, { value: values[x] ?? null, at: `${letters(x)}${at + 1}` }]),
    );
    if ([...cells.values()].every(({ value }) => isBlank(value))) continue;
    const id = textIn(cells.get('id')?.value ?? null);
    rows.push({ sheet, sheetName: grid.name, row: at + 1, id, cells });
  }
  return rows;
}

/** `A` for 0, `AB` for 27. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function lockedChanges(
  { sheet, grid, headerRow }: Table,
  rows: readonly FilledRow[],
  copy: ReadonlyMap<string, string>,
): readonly LockedChange[] {
  const own = rows.filter((row) => row.sheet === sheet && row.id !== '');
  const sheetName = grid.name;
  const changed = own.flatMap((row) =>
    lockedColumns(sheet).flatMap((column): LockedChange[] => {
      const was = copy.get(copyKey(sheet, row.id, column));
      const cell = row.cells.get(column);
      if (was === undefined || cell === undefined) return [];
      const now = textIn(cell.value);
      return looksSame(was, now) ? [] : [{ sheetName, column, at: cell.at, was, now }];
    }),
  );
  const there = new Set(own.map(({ id }) => id));
  const made = new Set(
    [...copy.keys()].map((key) => key.split('\n')).flatMap(([of, id]) => (of === sheet && id ? [id] : [])),
  );
  const gone = [...made].filter((id) => !there.has(id));
  const title = copy.get(copyKey(sheet, '', 'title')) ?? '';
  const above = grid.rows.slice(0, headerRow).flat().map(textIn);
  const isTitleThere = title === '' || above.some((text) => looksSame(text, title));
  return [
    ...(isTitleThere
      ? []
      : [{ sheetName, column: null, at: null, was: title, now: above.find((text) => text !== '') ?? '' }]),
    ...changed,
    ...gone.map((id): LockedChange => ({ sheetName, column: 'id', at: null, was: id, now: '' })),
  ];
}

/** What was recorded before is locked whole; else everything that is not filled in. */
function lockedColumns(sheet: FormSheet): readonly FormColumn[] {
  if (sheet === 'difficulties') return FORM_COLUMNS.difficulties;
  return FORM_COLUMNS[sheet].filter((column) => column !== 'id' && !FORM_INPUTS[sheet].includes(column));
}
