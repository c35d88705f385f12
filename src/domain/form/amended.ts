import { type FormColumn } from './form.js';
import { parseRowId } from './row-id.js';
import { leaveOut, type RowOutcome } from './changes.js';
import { findAddress } from '../plan/find-item.js';
import { itemAt } from '../progress/item-at.js';
import type { FilledForm } from './reading.js';
import type { FilledRow } from './filled-rows.js';
import { textIn } from './values.js';
import { askedOf, isAskedForm, readAsked } from '../unit/asked-terms.js';
import { looksSame } from '../text/fold.js';
import { writtenHeadings } from '../unit/prose.js';
import { textPrint } from '../unit/text-guard.js';
import type { UnitStatus } from '../progress/unit-status.js';

/**
 * Leaves a row out if the plan has other words for its task, figure or heading than the form, or asks the task of
 * another role or at other times: whoever filled in the form answered a different question. Other rows are imported,
 * whatever the revision.
 */
export function amended(row: FilledRow, form: FilledForm, status: UnitStatus): RowOutcome | null {
  if (row.sheet === 'figures') return figureAmended(row, form, status);
  if (row.sheet === 'words') return headingAmended(row, form, status);
  const named = itemOf(row, form, status);
  return named === null ? null : itemAmended(named, form, status);
}

interface NamedItem {
  readonly id: string;
  /** The column that names the item. */
  readonly column: FormColumn;
}

function itemOf(row: FilledRow, form: FilledForm, status: UnitStatus): NamedItem | null {
  const id = parseRowId(row.id, row.sheet);
  if (row.sheet !== 'difficulties' && id !== null) {
    return 'item' in id ? { id: id.item, column: 'id' } : id.kind === 'plain' ? { id: id.name, column: 'id' } : null;
  }
  const typed = textIn(row.cells.get('address')?.value ?? null);
  if (typed === '') return null;
  // Items that the form offered to choose from, even if the unit no longer has them.
  const printed = [...form.prints.keys()];
  const match = findAddress(typed, printed, printed);
  const found = itemAt(typed, status)?.item.id ?? (match?.kind === 'one' ? match.id : null);
  return found === null ? null : { id: found, column: 'address' };
}

function itemAmended({ id, column }: NamedItem, form: FilledForm, status: UnitStatus): RowOutcome | null {
  const now = textPrint(status.plan, id);
  const was = form.prints.get(id);
  // Own items have no issued text, and a form of an older program does not record the texts.
  if (form.prints.size === 0 || (now === null && was === undefined)) return null;
  if (now === null || now !== was?.text) {
    const how = now === null ? 'gone' : was === undefined ? 'new' : 'changed';
    return leaveOut(column, { kind: 'item-amended', item: id, how });
  }
  return askedOtherwise({ id, column }, was.asked, status);
}

/** Leaves a row out if the plan asks the same words of another role, at other times, or no longer of the unit. */
function askedOtherwise({ id, column }: NamedItem, asked: string, { items }: UnitStatus): RowOutcome | null {
  // A form of an older program does not record what was asked.
  if (asked === '') return null;
  const item = items.find((one) => one.item.id === id)?.item;
  if (item === undefined) return leaveOut(column, { kind: 'item-amended', item: id, how: 'not-asked' });
  const now = askedOf(item.node, item.asked);
  if (now === asked) return null;
  const was = isAskedForm(asked) ? readAsked(asked) : null;
  return leaveOut(column, { kind: 'asked-amended', item: id, was, now: readAsked(now) });
}

function figureAmended(row: FilledRow, { madeWith }: FilledForm, { plan }: UnitStatus): RowOutcome | null {
  const id = parseRowId(row.id, row.sheet);
  const indicator = id?.kind === 'figure' ? plan.indicators?.find((one) => one.id === id.indicator) : undefined;
  if (indicator === undefined) return null;
  const parts = [
    ['indicator', indicator.name],
    ['count-unit', indicator.unit],
  ] as const;
  for (const [column, now] of parts) {
    const was = madeWith('figures', row.id, column);
    if (was !== '' && !looksSame(was, now)) return leaveOut(column, { kind: 'words-amended', was, now });
  }
  return null;
}

/** Leaves a row out if its heading changed. A heading is shown with those above it: `Đánh giá chung: Ưu điểm`. */
function headingAmended(row: FilledRow, { madeWith, stamp }: FilledForm, { plan }: UnitStatus): RowOutcome | null {
  const now = writtenHeadings(plan, { id: stamp.period }).find(({ id }) => id === row.id)?.heading;
  const was = madeWith('words', row.id, 'heading');
  if (now === undefined || was === '' || looksSame(was, now) || was.endsWith(`: ${now}`)) return null;
  return leaveOut('heading', { kind: 'words-amended', was, now });
}
