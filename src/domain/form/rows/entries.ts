import { plainNumber } from '../../plan/document-number.js';
import type { Plan } from '../../plan/plan.js';
import { entriesOf, type Item } from '../../unit/item.js';
import { FORM_INPUTS, type FormColumn } from '../form.js';
import { parseRowId } from '../row-id.js';
import { BLANK, leaveOut, type FormReason, type RowOutcome, SAME } from '../changes.js';
import { datesOf, type RowContext } from './row-context.js';
import { entrySince } from './entry-since.js';
import { inputIn, evidenceIn } from './evidence.js';
import type { FilledRow } from '../filled-rows.js';
import { dateIn } from '../values.js';
import { type CalendarDate, earlier } from '../../calendar/date.js';
import { documentDateDoubt, documentDoubts, isAfterToday } from '../../unit/document-doubts.js';
import { cellPeriods, parsePeriod, type Period, periodIndexOf } from '../../calendar/period.js';
import type { CellState, ItemProgress } from '../../progress/progress.js';
import type { ReadDate } from '../../calendar/parse-date.js';
import type { Entry } from '../../unit/unit-plan.js';
import { appendEntry, ensureItem } from '../../edits/unit-edits.js';
import { itemAt } from '../../progress/item-at.js';
import { statusRefused } from '../../progress/status-allowed.js';
import type { UnitStatus } from '../../progress/unit-status.js';
import { workTimeOf } from '../../progress/entry-date.js';

/** Imports a row of the sheet of items: one entry. */
export function entryRow(row: FilledRow, context: RowContext): RowOutcome {
  const { status, words } = context;
  const cell = (column: FormColumn): string => inputIn(row, column);
  const typed = cell('status');
  if (FORM_INPUTS.items.every((column) => cell(column) === '')) return BLANK;
  const found = subjectOf(row, cell('address'), status);
  if ('reason' in found) return leaveOut(row.id === '' ? 'address' : 'id', found.reason);
  if (typed === '') return leaveOut('status', { kind: 'no-status' });
  const named = words.statusNamed(typed);
  if (named === null) return leaveOut('status', { kind: 'unknown-status', typed });
  const entryStatus = named.status;
  const { progress, action, period } = found;
  const undated = cell('date') === '';
  const read = undated ? dayOfForm(period, context) : dateIn(row.cells.get('date')?.value ?? null, datesOf(context));
  if (read === null) return leaveOut('date', { kind: 'no-date' });
  if (read.kind !== 'date') return leaveOut('date', { kind: 'bad-date', typed: cell('date'), wrong: read });
  const { date } = read;
  const evidence = evidenceIn(row, datesOf(context), context.attached);
  if ('reason' in evidence) return leaveOut(evidence.column, evidence.reason);
  const { asOf: today, plan } = status;
  const early = evidence.list.map((one) => documentDateDoubt(one.date, today, plan.year)).find(isAfterToday);
  if (early !== undefined) return leaveOut('document-date', { kind: 'document-after-today', date: early.date, today });
  const { item } = progress;
  const time = workTimeOf({ date, period }, item, plan, [], status.asOf);
  if (time.kind !== 'ok') return leaveOut('date', { kind: 'wrong-time', wrong: time, date, period: period?.id ?? '' });
  const entry: Entry = {
    date,
    status: entryStatus,
    ...(time.period === null ? {} : { period: time.period }),
    ...(action === null ? {} : { action }),
    ...(cell('note') === '' ? {} : { note: cell('note') }),
    ...(evidence.list.length === 0 ? {} : { evidence: evidence.list }),
  };
  if (entriesOf(item).some((other) => saysTheSame(other, entry, item, status, undated))) return SAME;
  const target = cellFor(entry, item, plan);
  const refused = statusRefused(progress, entryStatus, target);
  if (refused !== null) return leaveOut('status', refused);
  const unseen = entrySince(entry, progress, target, context);
  if (unseen !== null) return leaveOut('status', unseen);
  return {
    kind: 'changes',
    edits: [...ensureItem(item, status, context.sha256, context.deriveWords), appendEntry(item, entry)],
    changes: [
      {
        kind: 'entry',
        item: { id: item.id, title: item.title, cadence: action === null ? item.cadence : 'once' },
        period: target,
        before: stateBefore(progress, action, target),
        entry,
        undated,
        readFrom: named.listed ? null : typed,
        doubts: evidence.list.flatMap((one) => documentDoubts(one, status.asOf, status.plan.year)),
      },
    ],
  };
}

/**
 * The date of a row without one: within the form's period, and not later than the form was saved.
 * @returns `null` if the form was saved before its period began
 */
function dayOfForm(period: Period | null, { form, status }: RowContext): ReadDate | null {
  const own = period ?? parsePeriod(form.stamp.period, status.plan);
  if (own === null) return null;
  const day: CalendarDate = [form.saved ?? own.to, own.to, status.asOf].reduce(earlier);
  return day < own.from ? null : { kind: 'date', date: day };
}

interface Subject {
  readonly progress: ItemProgress;
  readonly action: number | null;
  /** The cell that the row is about; `null` if the date decides. */
  readonly period: Period | null;
}

function subjectOf(row: FilledRow, address: string, status: UnitStatus): Subject | { readonly reason: FormReason } {
  const id = parseRowId(row.id, row.sheet);
  if (id === null) {
    if (address === '') return { reason: { kind: 'no-address' } };
    const progress = itemAt(address, status);
    if (progress === null) return { reason: { kind: 'unknown-item', typed: address } };
    return progress.item.open
      ? { reason: { kind: 'open-place', item: progress.item.id } }
      : { progress, action: null, period: null };
  }
  const progress = 'item' in id ? status.items.find(({ item }) => item.id === id.item) : undefined;
  if (progress === undefined) return { reason: { kind: 'unknown-row', id: row.id } };
  if (id.kind === 'action') {
    const known = progress.actions.some(({ action }) => action.id === id.action);
    if (known) return { progress, action: id.action, period: null };
    return { reason: { kind: 'unknown-action', item: progress.item.id, action: id.action } };
  }
  const period = id.kind === 'cell' ? parsePeriod(id.period, status.plan) : null;
  if (period === null) return { reason: { kind: 'unknown-row', id: row.id } };
  return { progress, action: null, period };
}

/**
 * Whether an entry is already recorded. An entry that was later withdrawn or corrected is not recorded again.
 * @param undated whether the row has no date: the day of saving is taken, and a form is saved again
 */
function saysTheSame(a: Entry, b: Entry, item: Item, { plan }: UnitStatus, undated: boolean): boolean {
  const plain = (text: string | null | undefined): string => (text ?? '').normalize('NFC').trim();
  // A link is compared only if the form has one: the command line may have added a link that the form lacks.
  const isLinked = (b.evidence ?? []).some(({ link }) => link !== undefined);
  const documents = ({ evidence = [] }: Entry): string =>
    JSON.stringify(
      evidence.map(({ number, date, title, link }) => [
        plainNumber(number ?? ''),
        date ?? '',
        plain(title),
        isLinked ? link : '',
      ]),
    );
  return (
    (undated || a.date === b.date) &&
    a.status === b.status &&
    a.action === b.action &&
    cellFor(a, item, plan) === cellFor(b, item, plan) &&
    plain(a.note) === plain(b.note) &&
    documents(a) === documents(b)
  );
}

/** The id of the cell that an entry belongs to. */
function cellFor({ date, period }: Entry, item: Item, plan: Plan): string {
  const periods = cellPeriods(item.cadence, plan);
  return period ?? periods[periodIndexOf(date, periods)]?.id ?? '';
}

function stateBefore({ cells, actions }: ItemProgress, action: number | null, period: string): CellState {
  const ofAction = actions.find((one) => one.action.id === action)?.cell;
  return (ofAction ?? cells.find((one) => one.period === period))?.state ?? 'open';
}
