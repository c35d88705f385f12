import { type CalendarDate, dayInVietnam } from '../calendar/date.js';
import {
  FORM_INPUTS,
  FORM_SHEETS,
  type FormColumn,
  type FormSheet,
  type FormStamp,
  type FormWords,
  type Grid,
  type Workbook,
} from './form.js';
import { copyKey, type ItemPrint, readCopy, readEntryPrints, readPrints } from './copy.js';
import { type LooseCell, looseCells } from './loose.js';
import { type LockedChange, lockedChanges } from './locked.js';
import { type FilledRow, rowsOf } from './filled-rows.js';
import { tablesIn } from './tables.js';
import { textIn } from './values.js';

/** A sheet that cannot be imported, because it or some of its columns are missing. */
export interface MissingSheet {
  readonly sheet: FormSheet;
  readonly sheetName: string | null;
  /** The missing columns; empty if the whole sheet is missing. */
  readonly columns: readonly FormColumn[];
}

/** A filled-in form, before its rows are judged. */
export interface FilledForm {
  readonly stamp: FormStamp;
  /** When the workbook was last saved, as the file says (ISO 8601, UTC); `null` if it does not say. */
  readonly savedAt: string | null;
  /** The date of saving in Viet Nam. */
  readonly saved: CalendarDate | null;
  readonly rows: readonly FilledRow[];
  readonly missing: readonly MissingSheet[];
  readonly changed: readonly LockedChange[];
  /** Texts outside the input cells. */
  readonly loose: readonly LooseCell[];
  /** The plan's version of each item when the form was made; empty if the form does not record it. */
  readonly prints: ReadonlyMap<string, ItemPrint>;
  /** The fingerprints of the entries that each item had when the form was made; empty in forms of an older program. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** The text of a cell when the form was made; empty if the cell was empty. */
  readonly madeWith: (sheet: FormSheet, id: string, column: FormColumn) => string;
}

/**
 * Reads a workbook as a form.
 * @returns `null` if it has no stamp
 */
export function readForm({ sheets: grids, savedAt }: Workbook, words: FormWords): FilledForm | null {
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
  const unusable = tables.filter((table) => !usable.includes(table)).map(({ grid }) => grid);
  const rows = usable.flatMap(rowsOf);
  return {
    stamp,
    savedAt,
    saved: savedAt === null ? null : dayInVietnam(Date.parse(savedAt)),
    rows,
    missing,
    changed: usable.flatMap((table) => lockedChanges(table, rows, copy)),
    loose: looseCells(
      grids.filter((grid) => !unusable.includes(grid)),
      { tables: usable, copy, words },
    ),
    prints: readPrints(stampGrid),
    entries: readEntryPrints(stampGrid),
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
