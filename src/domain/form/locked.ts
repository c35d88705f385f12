import { FORM_COLUMNS, FORM_INPUTS, type FormColumn, type FormSheet } from './form.js';
import { copyKey, type FormCopy } from './copy.js';
import type { FilledRow } from './filled-rows.js';
import type { Table } from './tables.js';
import { textIn } from './values.js';
import { looksSame } from '../text/fold.js';

/** A locked cell that was changed since the form was made. */
export interface LockedChange {
  readonly sheetName: string;
  readonly column: FormColumn | null;
  /** `null` if a whole row, or the text above the table, is gone. */
  readonly at: string | null;
  readonly was: string;
  readonly now: string;
}

/**
 * The locked cells of a sheet that were changed after the form was made.
 * @param rows the rows of all sheets
 */
export function lockedChanges(
  { sheet, grid, headerRow }: Table,
  rows: readonly FilledRow[],
  copy: FormCopy,
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

/** The locked columns of a row: all of them in a row of an existing record, else all except the inputs. */
function lockedColumns(sheet: FormSheet): readonly FormColumn[] {
  if (sheet === 'difficulties') return FORM_COLUMNS.difficulties;
  return FORM_COLUMNS[sheet].filter((column) => column !== 'id' && !FORM_INPUTS[sheet].includes(column));
}
