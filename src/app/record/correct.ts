import type { CalendarDate } from '../../domain/calendar/date.js';
import { appendEntry } from '../../domain/edits/unit-edits.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import { unitStatus, type UnitStatus } from '../../domain/progress/unit-status.js';
import type { DocumentDoubt } from '../../domain/unit/document-doubts.js';
import { otherAuthor, ENTRY_STATUSES } from '../../domain/unit/entries.js';
import { entryFingerprint } from '../../domain/unit/entry-identity.js';
import { type Entry, type Evidence } from '../../domain/unit/unit-plan.js';
import { itemToWrite } from '../find/item.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import type { TypedEntry } from '../mistakes/typed-entry.js';
import { changeUnit, type Written } from './change-unit.js';
import { actionOf, assertStatusAllowed, doubtsOf, evidenceOf, withEntry } from './entry-parts.js';
import { timeFor } from './entry-time.js';
import { datesFor } from '../../domain/calendar/date-context.js';

/** The statuses of a correction; `void` withdraws the entry. */
export const CORRECTION_STATUSES: readonly Entry['status'][] = [...ENTRY_STATUSES, 'void'];

/** Which entry is corrected, and its new values; the others stay. */
export interface CorrectInput extends TypedEntry {
  readonly item: string;
  /** The entry's number, as typed. */
  readonly number: string;
}

/** The outcome of a correction. */
export interface Corrected {
  /** The item before and after. */
  readonly progress: ItemProgress;
  readonly after: ItemProgress | null;
  readonly old: Entry;
  readonly entry: Entry;
  /** The cell of the correction; for a withdrawn entry, the cell it was in. */
  readonly period: string;
  /** The numbers of the old entry and the new one. */
  readonly n: number;
  readonly next: number;
  /** The name on the old entry, where it may not be that of the person who corrects it. */
  readonly author: string | null;
  readonly doubts: readonly DocumentDoubt[];
  readonly written: Written;
}

/** @throws Mistaken where no new value was typed */
export function assertCorrects(typed: TypedEntry): void {
  if (Object.keys(typed).length === 0) throw new Mistaken({ kind: 'nothing-corrected' });
}

/** Adds an entry that replaces an earlier one; both stay in the history. */
export async function correct(world: World, unit: UnitTarget, asked: CorrectInput): Promise<Corrected> {
  const { item, number, ...typed } = asked;
  assertCorrects(typed);
  const { today } = world;
  const before = unitStatus(unit.plan, unit.unitPlan, today);
  const first = correctionOf(itemToWrite(before, item), number, typed, before, [], world);
  const context = datesFor(unit.plan, today);
  const evidence = await evidenceOf(typed, before.unit.id, unit.workspace, context);
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const progress = itemToWrite(status, item);
    const made = correctionOf(progress, number, typed, status, evidence, world);
    // The number means the entry that had it when the command began.
    if (made.entry.entry !== first.entry.entry) {
      throw new Mistaken({ kind: 'entry-changed-meanwhile', item: progress.item.id, n: made.n });
    }
    const after = withEntry(progress, made.entry, status);
    return { edits: [appendEntry(progress.item, made.entry)], outcome: { ...made, after } };
  });
  return { ...outcome, doubts: doubtsOf(evidence, context), written };
}

type Correction = Omit<Corrected, 'after' | 'doubts' | 'written'>;

function correctionOf(
  progress: ItemProgress,
  number: string,
  typed: TypedEntry,
  status: UnitStatus,
  evidence: readonly Evidence[],
  world: World,
): Correction {
  const { id } = progress.item;
  const entries = progress.item.planned?.progress ?? [];
  const n = Number(number);
  const old = Number.isInteger(n) ? entries[n - 1] : undefined;
  if (old === undefined) {
    throw new Mistaken({ kind: 'unknown-entry', item: id, typed: number, entries: entries.length });
  }
  const later = entries.findIndex((entry) => entry.corrects === n);
  if (later >= 0) throw new Mistaken({ kind: 'corrected-already', item: id, n, later: later + 1 });
  if (old.status === 'void') throw new Mistaken({ kind: 'withdrawn-entry', item: id, n });
  const entry = replacing(old, n, progress, typed, status, evidence, world);
  const { period, date } = entry.status === 'void' ? old : entry;
  const cell = period ?? cellOn(progress, date)?.period ?? '';
  const author = otherAuthor(old, entries, typed.by);
  return { progress, old, entry, period: cell, n, next: entries.length + 1, author };
}

function replacing(
  old: Entry,
  n: number,
  progress: ItemProgress,
  typed: TypedEntry,
  status: UnitStatus,
  evidence: readonly Evidence[],
  { today, sha256 }: World,
): Entry {
  const named = { corrects: n, entry: entryFingerprint(old, sha256) };
  const entryStatus = CORRECTION_STATUSES.find((one) => one === typed.status) ?? old.status;
  if (entryStatus === 'void') {
    const by = typed.by === undefined ? {} : { by: typed.by };
    return { date: old.date, status: 'void', ...named, ...by, ...noteOf(typed.note) };
  }
  // A new date moves the entry to that date's period. Without one the old period stays, unless another was typed.
  const period = typed.period ?? (typed.date === undefined ? old.period : undefined);
  const askedTime = { date: typed.date ?? old.date, ...(period === undefined ? {} : { period }) };
  const time = timeFor(askedTime, progress, status.plan, today);
  const cell = progress.cells.find((one) => one.period === time.period) ?? cellOn(progress, time.date);
  assertStatusAllowed(progress, entryStatus, cell?.period ?? '');
  const action = actionOf(typed.action, progress) ?? old.action;
  const by = typed.by ?? old.by ?? undefined;
  const note = typed.note ?? old.note ?? undefined;
  const documents = evidence.length > 0 ? evidence : old.evidence;
  return {
    date: time.date,
    status: entryStatus,
    ...(time.period === null ? {} : { period: time.period }),
    ...named,
    ...(action === undefined ? {} : { action }),
    ...(by === undefined ? {} : { by }),
    ...noteOf(note),
    ...(documents === undefined ? {} : { evidence: documents }),
  };
}

const noteOf = (note: string | undefined): { note?: string } => (note === undefined ? {} : { note });

function cellOn(progress: ItemProgress, date: CalendarDate): ItemProgress['cells'][number] | undefined {
  return progress.cells.find((cell) => cell.from <= date && date <= cell.to) ?? progress.cells.at(-1);
}
