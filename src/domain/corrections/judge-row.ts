import type { Edit } from '../edits/edit.js';
import { isBlank, textIn } from '../form/values.js';
import type { Plan } from '../plan/plan.js';
import { looksSame } from '../text/fold.js';
import {
  HEAD_ROW,
  type PlacedNode,
  type PlanTableWords,
  POINT_INPUTS,
  type PointColumn,
  type PointInput,
  type PointRow,
  valuesOf,
} from './plan-table.js';
import { type Answers, type CellProblem, type CellReason, changedInputs, readAnswers } from './read-inputs.js';
import type { FilledRow, FilledTable } from './read-table.js';
import { trackAsked, trackEdits } from './track-edits.js';
import type { KnownNames } from './typed-names.js';

/** What a row of the table changes at its point. */
export interface JudgedRow {
  readonly edits: readonly Edit[];
  readonly problems: readonly CellProblem[];
  /** The columns that were changed. */
  readonly columns: readonly PointInput[];
  /** Whether the doubts of the point were looked at. */
  readonly isSeen: boolean;
  /** Whether the point is no item any more. */
  readonly isGone: boolean;
}

interface RowContext {
  /** With the bodies that the table adds. */
  readonly plan: Plan;
  readonly names: KnownNames;
  readonly words: readonly PlanTableWords[];
  readonly table: FilledTable;
}

/** Judges a row of the table. @param node the row's point; `null` for the row about the plan's head */
export function judgeRow(
  row: FilledRow<PointColumn>,
  point: PointRow,
  node: PlacedNode | null,
  context: RowContext,
): JudgedRow {
  const { plan, table } = context;
  const made = (column: PointColumn): string => table.madeWith(point.address, column) ?? '';
  const inputs = changedInputs(row, made);
  const { answers, problems } = readAnswers(row, inputs, { ...context, year: plan.year });
  const columns = inputs.filter((column) => column !== 'seen');
  const nothing = { edits: [], columns, isSeen: answers.seen === true, isGone: false };
  const wrong = (column: PointColumn, reason: CellReason): JudgedRow => ({
    ...nothing,
    problems: [...problems, problemAt(row, column, reason)],
  });
  if (!looksSame(textIn(row.cells.get('text')?.value ?? null), made('text'))) return wrong('text', { kind: 'read-only' }); // prettier-ignore
  const [first] = columns;
  if (problems.length > 0 || first === undefined) return { ...nothing, problems };
  if (node === null) return wrong(first, { kind: 'head-is-no-item' });
  const asked = trackAsked(node, answers, plan);
  if (asked === null && node.node.track === undefined) return wrong(first, { kind: 'not-an-item' });
  const contradicted = asked === null ? [] : contradictions(row, answers, asked);
  const edits = trackEdits(node, asked);
  if (edits.length === 0) return { ...nothing, problems: contradicted };
  if (!looksSame(point.text, made('text'))) return wrong('text', { kind: 'text-changed' });
  const found = [...contradicted, ...changedMeanwhile(row, point, columns, context)];
  return { ...nothing, edits: found.length === 0 ? edits : [], problems: found, isGone: asked === null };
}

/** The cells of an item that do not fit together. */
function contradictions(
  row: FilledRow<PointColumn>,
  answers: Answers,
  { cadence, due }: { readonly cadence: string; readonly due?: string },
): readonly CellProblem[] {
  const typed = textIn(row.cells.get('cadence')?.value ?? null);
  return [
    ...(answers.short === null ? [problemAt(row, 'short', { kind: 'short-missing' })] : []),
    ...(answers.cadence === null ? [problemAt(row, 'cadence', { kind: 'unknown-cadence', typed })] : []),
    ...(due !== undefined && cadence !== 'once' ? [problemAt(row, 'due', { kind: 'due-not-once' })] : []),
  ];
}

/** The changed cells whose value in the plan is no longer the one that the table was made with. */
function changedMeanwhile(
  row: FilledRow<PointColumn>,
  point: PointRow,
  columns: readonly PointInput[],
  { plan, words, table }: RowContext,
): readonly CellProblem[] {
  const now = words.map((one) => valuesOf(point, plan, one));
  return columns.flatMap((column) => {
    const made = table.madeWith(point.address, column) ?? '';
    const texts = now.map((values) => textIn(values[column]));
    if (texts.some((text) => looksSame(text, made))) return [];
    return [problemAt(row, column, { kind: 'changed-meanwhile', now: texts[0] ?? '' })];
  });
}

/** What is wrong with a row as a whole. @param before an earlier row with the same address */
export function wrongRow(
  row: FilledRow<PointColumn>,
  address: string,
  isKnown: boolean,
  before: FilledRow<PointColumn> | undefined,
): CellProblem | null {
  if (row.merged !== null) return problemAt(row, 'address', { kind: 'merged', range: row.merged });
  const filled = [...row.cells].find(([, { value }]) => !isBlank(value))?.[0] ?? 'address';
  if (address === '') return problemAt(row, filled, { kind: 'no-address' });
  if (!isKnown) {
    const reason: CellReason = address === HEAD_ROW ? { kind: 'head-is-no-item' } : { kind: 'unknown-address', typed: address }; // prettier-ignore
    return problemAt(row, 'address', reason);
  }
  const isSame = (column: PointInput): boolean =>
    looksSame(textIn(row.cells.get(column)?.value ?? null), textIn(before?.cells.get(column)?.value ?? null));
  if (before === undefined || POINT_INPUTS.every(isSame)) return null;
  return problemAt(row, 'address', { kind: 'address-twice', first: before.cells.get('address')?.at ?? '' });
}

function problemAt(row: FilledRow<PointColumn>, column: PointColumn, reason: CellReason): CellProblem {
  const cell = row.cells.get(column)?.at ?? row.cells.get('address')?.at ?? '';
  return { sheetName: row.sheetName, cell, reason };
}
