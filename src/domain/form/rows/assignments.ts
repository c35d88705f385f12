import {
  type ActionTime,
  actionTime,
  countingEdits,
  dueSaid,
  type RefusedTime,
  refusedTime,
  storedTime,
} from '../../edits/assigned-time.js';
import { isCalendarDate, printDate } from '../../calendar/date.js';
import { FORM_INPUTS, type FormColumn } from '../form.js';
import { parseRowId } from '../row-id.js';
import { type AssignmentField, BLANK, type FormChange, leaveOut, type RowOutcome, SAME } from '../changes.js';
import { itemAt } from '../../progress/item-at.js';
import { newOwnItems } from './own-items.js';
import type { RowContext } from './row-context.js';
import type { FilledRow } from '../filled-rows.js';
import { dateIn, textIn } from '../values.js';
import { looksSame } from '../../text/fold.js';
import { actionsOf, type Item } from '../../unit/item.js';
import { appendAction, ensureItem, nextActionId, setItemKey } from '../../edits/unit-edits.js';
import type { Action, Assignment } from '../../unit/unit-plan.js';
import type { Edit } from '../../edits/edit.js';
import type { Calendar } from '../../calendar/calendar.js';

const FIELDS = ['in-charge', 'support', 'time', 'output'] as const;
type Field = (typeof FIELDS)[number];

/** The texts of an assignment that the form shows, by column, so that a planned assignment can be changed in place. */
export function assignmentTexts(
  assignment: (Assignment & Partial<Pick<Action, 'due'>>) | null,
): Readonly<Record<Field, string>> {
  const time = assignment?.time ?? assignment?.due ?? '';
  return {
    'in-charge': assignment?.['in-charge'] ?? '',
    support: (assignment?.support ?? []).join('; '),
    time: isCalendarDate(time) ? printDate(time) : time,
    output: assignment?.output ?? '',
  };
}

/** Imports a row of the sheet of the plan: an item's assignment, an action, or a place for new actions. */
export function planRow(row: FilledRow, context: RowContext): RowOutcome {
  if (FORM_INPUTS.plan.every((column) => fieldIn(row, column) === '') && row.id === '') return BLANK;
  const { status } = context;
  const id = parseRowId(row.id, 'plan');
  const address = textIn(row.cells.get('address')?.value ?? null);
  if (id === null && address === '') return leaveOut('address', { kind: 'no-address' });
  const name = id?.kind === 'plain' ? id.name : id !== null && 'item' in id ? id.item : null;
  const progress = id === null ? itemAt(address, status) : status.items.find(({ item }) => item.id === name);
  if (progress == null) {
    return id === null
      ? leaveOut('address', { kind: 'unknown-item', typed: address })
      : leaveOut('id', { kind: 'unknown-row', id: row.id });
  }
  const { item } = progress;
  if (item.open)
    return id === null ? ownItems(row, item, context) : leaveOut('id', { kind: 'open-place', item: item.id });
  if (id === null) return newActions(row, item, context, true);
  if (id.kind !== 'action') return itemRow(row, item, context);
  const action = actionsOf(item).find((one) => one.id === id.action);
  if (action === undefined) return leaveOut('id', { kind: 'unknown-action', item: item.id, action: id.action });
  return actionRow(row, item, action, context);
}

/** No context: the year of a time is completed later, from the plan. */
const NO_CONTEXT = { year: null, today: null };

/** A cell as text; a date that Excel made of a typed text is printed as a date. */
function fieldIn(row: FilledRow, column: FormColumn): string {
  const value = row.cells.get(column)?.value ?? null;
  const read = column === 'time' ? dateIn(value, NO_CONTEXT) : null;
  return read?.kind === 'date' ? printDate(read.date) : textIn(value);
}

interface FieldChange {
  readonly field: Field | 'what';
  readonly before: string;
  readonly after: string;
}

/**
 * The fields that were changed in the form, and those that were changed in both the form and the file, which a person
 * must settle.
 */
function changedFields(
  row: FilledRow,
  now: Readonly<Record<Field | 'what', string>>,
  fields: readonly (Field | 'what')[],
  { form }: RowContext,
): { readonly changes: readonly FieldChange[]; readonly clash: FieldChange | null; readonly same: boolean } {
  const columnOf = (field: Field | 'what'): Field | 'action' => (field === 'what' ? 'action' : field);
  const filled = fields
    .map((field) => ({ field, before: now[field], after: fieldIn(row, columnOf(field)) }))
    .filter(({ field, after }) => !looksSame(after, form.madeWith('plan', row.id, columnOf(field))));
  const changes = filled.filter(({ before, after }) => !looksSame(before, after));
  const clash = changes.find(({ field, before }) => !looksSame(before, form.madeWith('plan', row.id, columnOf(field))));
  return { changes, clash: clash ?? null, same: filled.length > changes.length };
}

function itemRow(row: FilledRow, item: Item, context: RowContext): RowOutcome {
  const texts = { ...assignmentTexts(item.planned), what: '' };
  const { changes, clash, same } = changedFields(row, texts, FIELDS, context);
  if (clash !== null) return leaveOut(columnFor(clash.field), { kind: 'changed-since', now: clash.before });
  const time = changes.find(({ field }) => field === 'time');
  const { plan } = context.status;
  const refused = time === undefined ? null : refusedTime(time.after, plan, dueSaid(item, time.after, plan));
  if (refused !== null) return leaveOut('time', { kind: 'refused-time', refused });
  const counting = time === undefined ? [] : countingEdits(item, time.after, plan);
  const added = fieldIn(row, 'action') === '' ? BLANK : newActions(row, item, context, false);
  if (added.kind === 'left') return added;
  const actions = added.kind === 'changes' ? added : { edits: [], changes: [] };
  if (changes.length === 0 && actions.changes.length === 0) {
    return same || added.kind === 'same' ? SAME : BLANK;
  }
  return {
    kind: 'changes',
    edits: [
      ...ensureItem(item, context.status, context.sha256, context.deriveWords),
      ...changes.map(({ field, after }) => setItemKey(item, field as Field, storedValue(field, after, plan))),
      ...counting,
      ...actions.edits.filter(({ kind }) => kind === 'append'),
    ],
    changes: [...changes.map((change) => assignmentChange(item, null, change)), ...actions.changes],
  };
}

function actionRow(row: FilledRow, item: Item, action: Action, context: RowContext): RowOutcome {
  const texts = { ...assignmentTexts(action), what: action.what };
  const { changes, clash, same } = changedFields(row, texts, ['what', ...FIELDS], context);
  if (clash !== null) return leaveOut(columnFor(clash.field), { kind: 'changed-since', now: clash.before });
  if (changes.length === 0) return same ? SAME : BLANK;
  if (changes.some(({ field, after }) => field === 'what' && after === ''))
    return leaveOut('action', { kind: 'no-text' });
  const time = changes.find(({ field }) => field === 'time');
  const due = time === undefined ? null : timeOf(time.after, context.status.plan);
  if (due !== null && 'kind' in due) return leaveOut('time', { kind: 'refused-time', refused: due });
  const at = actionsOf(item).indexOf(action);
  const path = [...item.path, 'actions', at];
  const set = changes.filter(({ field }) => field !== 'time');
  return {
    kind: 'changes',
    edits: [
      ...set.map(({ field, after }): Edit => ({
        kind: 'set',
        path: [...path, field],
        value: storedValue(field, after, context.status.plan),
        before: ACTION_KEYS.slice(ACTION_KEYS.indexOf(field) + 1),
      })),
      ...(due === null ? [] : timeEdits(action, due, path)),
    ],
    changes: changes.map((change) => assignmentChange(item, action.id, change)),
  };
}

const ACTION_KEYS: readonly string[] = ['id', 'what', 'in-charge', 'support', 'time', 'output', 'due'];

function timeEdits(action: Action, due: ActionTime, path: readonly (string | number)[]): readonly Edit[] {
  return (['time', 'due'] as const).flatMap((key): Edit[] => {
    const value = due[key];
    if (value !== null) {
      return [{ kind: 'set', path: [...path, key], value, before: ACTION_KEYS.slice(ACTION_KEYS.indexOf(key) + 1) }];
    }
    return key in action ? [{ kind: 'remove', path: [...path, key] }] : [];
  });
}

function ownItems(row: FilledRow, place: Item, context: RowContext): RowOutcome {
  const field = (column: FormColumn): string => fieldIn(row, column);
  const titles = linesIn(field('action'));
  const support = supporters(field('support'));
  const own = { titles, lead: field('in-charge'), support, time: field('time'), output: field('output') };
  return newOwnItems(own, place, context);
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Imports new actions: each line of the cell is one; an action that the item already has is not added again. */
function newActions(row: FilledRow, item: Item, context: RowContext, ownAssignment: boolean): RowOutcome {
  const lines = linesIn(fieldIn(row, 'action'));
  if (lines.length === 0) return leaveOut('action', { kind: 'no-text' });
  const due = timeOf(ownAssignment ? fieldIn(row, 'time') : '', context.status.plan);
  if ('kind' in due) return leaveOut('time', { kind: 'refused-time', refused: due });
  const fresh = lines.filter((line) => !actionsOf(item).some(({ what }) => looksSame(what, line)));
  if (fresh.length === 0) return SAME;
  const first = nextActionId(item);
  const given = (field: Field): string => (ownAssignment ? fieldIn(row, field) : '');
  const actions = fresh.map((what, at): Action => ({
    id: first + at,
    what,
    ...(given('in-charge') === '' ? {} : { 'in-charge': given('in-charge') }),
    ...(given('support') === '' ? {} : { support: supporters(given('support')) }),
    ...(due.time === null ? {} : { time: due.time }),
    ...(given('output') === '' ? {} : { output: given('output') }),
    ...(due.due === null ? {} : { due: due.due }),
  }));
  return {
    kind: 'changes',
    edits: [
      ...ensureItem(item, context.status, context.sha256, context.deriveWords),
      ...actions.map((value) => appendAction(item, value)),
    ],
    changes: actions.map(({ id, what }): FormChange => ({ kind: 'action', item: named(item), id, what })),
  };
}

/** Reads the time of an action; a value that says why if the time is not recorded. */
function timeOf(typed: string, of: Calendar): ActionTime | RefusedTime {
  const time = actionTime(typed, of);
  return refusedTime(typed, of, time.due) ?? time;
}

function storedValue(field: Field | 'what', text: string, of: Calendar): unknown {
  if (field === 'support') return supporters(text);
  if (field === 'time') return storedTime(text, of);
  return text === '' ? null : text;
}

/** The names in a cell, separated by semicolons or line ends. */
function supporters(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((who) => who.trim())
    .filter((who) => who !== '');
}

function columnFor(field: Field | 'what'): Field | 'action' {
  return field === 'what' ? 'action' : field;
}

function named({ id, title }: Item): { readonly id: string; readonly title: string } {
  return { id, title };
}

function assignmentChange(item: Item, action: number | null, { field, before, after }: FieldChange): FormChange {
  return { kind: 'assignment', item: named(item), action, field: field satisfies AssignmentField, before, after };
}
