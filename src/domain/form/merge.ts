import type { FormColumn, FormSheet } from './form.js';
import { amended } from './amended.js';
import {
  cellAt,
  type FormChange,
  type FormMerge,
  leaveOut,
  type UnusedLink,
  type LeftOutRow,
  type PlacedChange,
  type RowOutcome,
  type TakenChange,
} from './changes.js';
import { entryRow } from './rows/entries.js';
import type { RowContext } from './rows/row-context.js';
import { unusedLinks } from './rows/evidence.js';
import { contradicted } from './identity.js';
import { planRow } from './rows/assignments.js';
import { unreadableRow } from './readable.js';
import type { FilledRow } from './filled-rows.js';
import { difficultyRow, figureRow, wordsRow } from './rows/figures-and-texts.js';
import { textIn } from './values.js';
import { type UnitStatus, unitStatus } from '../progress/unit-status.js';
import type { Edit } from '../edits/edit.js';
import { withEdits } from '../edits/apply-to-data.js';

const READERS: Readonly<Record<FormSheet, (row: FilledRow, context: RowContext) => RowOutcome>> = {
  items: entryRow,
  figures: figureRow,
  difficulties: difficultyRow,
  words: wordsRow,
  plan: planRow,
};

/**
 * The sheets in the order in which they are imported: an action that is added in the form can be ticked in the same
 * form.
 */
const ORDER: readonly FormSheet[] = ['plan', 'items', 'figures', 'difficulties', 'words'];

/**
 * Imports the rows of a form one after the other, each judged with the rows before it applied. A row that cannot be
 * imported is left out as a whole and reported; the others are imported. What is already recorded is not recorded
 * again.
 * @param status the unit's present status, as of today
 */
export function mergeForm(status: UnitStatus, context: Omit<RowContext, 'status' | 'before'>): FormMerge {
  const { form } = context;
  const edits: Edit[] = [];
  const changes: PlacedChange[] = [];
  const leftOut: LeftOutRow[] = [];
  const links: UnusedLink[] = [];
  let same = 0;
  let current = status;
  const filledBy = new Map<string, string>();
  for (const row of ORDER.flatMap((sheet) => form.rows.filter((one) => one.sheet === sheet))) {
    const read =
      unreadableRow(row) ??
      repeated(row, filledBy) ??
      READERS[row.sheet](row, { ...context, before: status, status: current });
    const outcome = read.kind === 'blank' ? read : (contradicted(row, form) ?? amended(row, form, current) ?? read);
    if (outcome.kind === 'same') same += 1;
    if (outcome.kind === 'left') {
      const { column, reason } = outcome;
      leftOut.push({ sheetName: row.sheetName, row: row.row, cell: cellAt(row, column), column, reason });
    }
    const { sheet, sheetName } = row;
    if (outcome.kind === 'changes' || outcome.kind === 'same') {
      links.push(...unusedLinks(row).map(({ at, link }) => ({ sheetName, row: row.row, cell: at, link })));
    }
    if (outcome.kind !== 'changes') continue;
    edits.push(...outcome.edits);
    current = unitStatus(status.plan, withEdits(current.unitPlan, outcome.edits), status.asOf);
    for (const change of outcome.changes) {
      changes.push({ sheet, sheetName, row: row.row, change: takenChange(change, current) });
    }
  }
  return { edits, changes, leftOut: leftOut, links, same };
}

/**
 * Adds the state of the cell afterwards, and the entry that decides it: an entry may leave the state of its cell
 * unchanged.
 */
function takenChange(change: FormChange, { items }: UnitStatus): TakenChange {
  if (change.kind !== 'entry') return change;
  const progress = items.find(({ item }) => item.id === change.item.id);
  const { action } = change.entry;
  const cell =
    action === undefined
      ? progress?.cells.find(({ period }) => period === change.period)
      : progress?.actions.find((one) => one.action.id === action)?.cell;
  return { ...change, after: cell?.state ?? change.before, decidedBy: cell?.entry ?? null };
}

/** Finds a copy of a row with a different answer to the same question. Entries may be several. */
function repeated(row: FilledRow, filledBy: Map<string, string>): RowOutcome | null {
  if (row.id === '' || row.sheet === 'items' || row.sheet === 'difficulties') return null;
  const columns: readonly FormColumn[] = [...row.cells.keys()];
  const text = columns.map((column) => textIn(row.cells.get(column)?.value ?? null)).join('\n');
  const key = `${row.sheet}\n${row.id}`;
  const before = filledBy.get(key);
  if (before === undefined) filledBy.set(key, text);
  return before === undefined || before === text ? null : leaveOut('id', { kind: 'repeated' });
}
