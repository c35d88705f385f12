import type { Cadence } from '../calendar/cadence.js';
import type { CalendarDate } from '../calendar/date.js';
import { dateIn, textIn } from '../form/values.js';
import { LONGEST_SHORT } from '../plan/short-title.js';
import { fold, looksSame } from '../text/fold.js';
import type { FilledCell, FilledRow } from './read-table.js';
import { POINT_INPUTS, type PlanTableWords, type PointColumn, type PointInput } from './plan-table.js';
import type { KnownNames, TypedNames } from './typed-names.js';

/** Why a cell is not taken. */
export type CellReason =
  | { readonly kind: 'no-address' }
  | { readonly kind: 'unknown-address'; readonly typed: string }
  | { readonly kind: 'address-twice'; readonly first: string }
  | { readonly kind: 'merged'; readonly range: string }
  | { readonly kind: 'error-value'; readonly typed: string }
  | { readonly kind: 'struck'; readonly typed: string }
  | { readonly kind: 'date-for-text'; readonly date: CalendarDate }
  | { readonly kind: 'not-yes-or-no'; readonly typed: string }
  | { readonly kind: 'not-an-item' }
  | { readonly kind: 'head-is-no-item' }
  | { readonly kind: 'short-missing' }
  | { readonly kind: 'short-too-long'; readonly length: number }
  | { readonly kind: 'unknown-body'; readonly name: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-cadence'; readonly typed: string }
  | { readonly kind: 'not-a-date'; readonly typed: string }
  | { readonly kind: 'due-not-once' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'text-changed' }
  | { readonly kind: 'changed-meanwhile'; readonly now: string }
  | { readonly kind: 'unknown-kind-of-body'; readonly typed: string }
  | { readonly kind: 'no-name' };

/** A cell that is not taken, with the reason. */
export interface CellProblem {
  readonly sheetName: string;
  /** `G12`; for a row without that cell, the first cell of the row. */
  readonly cell: string;
  readonly reason: CellReason;
}

/** The inputs of a row that were changed, as they are understood. */
export interface Answers {
  readonly item?: boolean;
  readonly short?: string | null;
  readonly lead?: TypedNames & { readonly typed: string };
  readonly support?: TypedNames & { readonly typed: string };
  readonly monitor?: TypedNames & { readonly typed: string };
  readonly cadence?: Cadence | null;
  readonly due?: CalendarDate | null;
  readonly seen?: boolean;
}

/** What the cells of a row are read by. */
export interface CellContext {
  readonly names: KnownNames;
  /** In every language. */
  readonly words: readonly PlanTableWords[];
  readonly year: number;
}

/** Reads the changed inputs of a row. @returns the answers, and the cells that are not understood */
export function readAnswers(
  row: FilledRow<PointColumn>,
  changed: readonly PointInput[],
  context: CellContext,
): { readonly answers: Answers; readonly problems: readonly CellProblem[] } {
  const answers: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const column of changed) {
    const cell = row.cells.get(column);
    if (cell === undefined) continue;
    const read = unreadable(cell, column) ?? readCell(column, cell, context);
    if ('reason' in read) problems.push({ sheetName: row.sheetName, cell: cell.at, reason: read.reason });
    else answers[column] = read.value;
  }
  return { answers, problems };
}

type Read = { readonly value: unknown } | { readonly reason: CellReason };

function unreadable({ value }: FilledCell, column: PointInput): Read | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('error' in value) return { reason: { kind: 'error-value', typed: value.error } };
  if ('struck' in value) return { reason: { kind: 'struck', typed: value.struck } };
  return 'date' in value && column !== 'due' ? { reason: { kind: 'date-for-text', date: value.date } } : null;
}

function readCell(column: PointInput, cell: FilledCell, context: CellContext): Read {
  const typed = textIn(cell.value);
  switch (column) {
    case 'item':
    case 'seen': {
      if (column === 'seen' && typed === '') return { value: false };
      const answer = typeof cell.value === 'boolean' ? cell.value : yesOrNo(typed, context.words);
      return answer === null ? { reason: { kind: 'not-yes-or-no', typed } } : { value: answer };
    }
    case 'short': {
      const title = typed.replace(/\s+/gu, ' ');
      const { length } = Array.from(title);
      if (length > LONGEST_SHORT) return { reason: { kind: 'short-too-long', length } };
      return { value: title === '' ? null : title };
    }
    case 'lead':
    case 'support':
    case 'monitor': {
      const names = context.names.read(typed);
      const { allowed } = context.names;
      if ('unknown' in names) return { reason: { kind: 'unknown-body', name: names.unknown, allowed } };
      // The plan gives no kind of unit the part of monitoring.
      if (column === 'monitor' && names.kinds.length > 0) return { reason: { kind: 'unknown-body', name: typed, allowed } }; // prettier-ignore
      return { value: { ...names, typed } };
    }
    case 'cadence': {
      const cadence = typed === '' ? null : cadenceNamed(typed, context.words);
      return cadence === undefined ? { reason: { kind: 'unknown-cadence', typed } } : { value: cadence };
    }
    case 'due': {
      if (typed === '') return { value: null };
      const read = dateIn(cell.value, { year: context.year, today: null });
      return read.kind === 'date' ? { value: read.date } : { reason: { kind: 'not-a-date', typed } };
    }
  }
}

const MARKS: Readonly<Record<string, boolean>> = { x: true, '1': true, true: true, '✓': true, '✔': true, '☑': true, '0': false, false: false }; // prettier-ignore

function yesOrNo(typed: string, words: readonly PlanTableWords[]): boolean | null {
  const text = fold(typed);
  if (words.some(({ yes }) => fold(yes) === text)) return true;
  if (words.some(({ no }) => fold(no) === text)) return false;
  return MARKS[text] ?? null;
}

function cadenceNamed(typed: string, words: readonly PlanTableWords[]): Cadence | undefined {
  const text = fold(typed);
  const named = words.flatMap(({ cadence }) => Object.entries(cadence) as [Cadence, string][]);
  return named.find(([key, word]) => fold(word) === text || key === text)?.[0];
}

/** The inputs of a row whose text is not the one that the table was made with. */
export function changedInputs(
  row: FilledRow<PointColumn>,
  madeWith: (column: PointColumn) => string,
): readonly PointInput[] {
  return POINT_INPUTS.filter((column) => !looksSame(textIn(row.cells.get(column)?.value ?? null), madeWith(column)));
}
