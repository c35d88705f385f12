import type { Edit } from '../edits/edit.js';
import { textIn } from '../form/values.js';
import type { Doubt } from '../plan/issued-parts.js';
import type { Plan } from '../plan/plan.js';
import { addedBodies, bodyEdits, withBodies } from './added-bodies.js';
import { doubtEdits } from './doubt-edits.js';
import { judgeRow, wrongRow } from './judge-row.js';
import { placedNodes, type PlanTableWords, type PointColumn, type PointInput, pointRows } from './plan-table.js';
import type { CellProblem } from './read-inputs.js';
import type { FilledRow, FilledTable } from './read-table.js';
import { relatedEdits } from './track-edits.js';
import { knownNames } from './typed-names.js';

/** What a filled-in table changes in a plan; with problems, nothing is changed. */
export interface PlanTableChanges {
  readonly edits: readonly Edit[];
  readonly problems: readonly CellProblem[];
  /** The points that change, with the columns. */
  readonly changed: readonly { readonly address: string; readonly columns: readonly PointInput[] }[];
  /** How many doubts were looked at. */
  readonly settled: number;
  /** The names of new bodies. */
  readonly bodies: readonly string[];
  /** The addresses whose rows are not in the table any more; their points stay as they are. */
  readonly missing: readonly string[];
}

/** What the table is judged by. */
export interface TableContext {
  /** The words of the table's values, in every language. */
  readonly words: readonly PlanTableWords[];
  /** The comment above a point that a doubt has in the plan's file. */
  readonly commentOf: (doubt: Doubt) => string;
}

/** Decides what a filled-in table changes: only what its cells changed since it was made. */
export function planTableChanges(plan: Plan, table: FilledTable, { words, commentOf }: TableContext): PlanTableChanges {
  const placed = new Map(placedNodes(plan).map((one) => [one.node.id, one]));
  const points = new Map(pointRows(plan).map((row) => [row.address, row]));
  const { added, problems: ofBodies } = addedBodies(plan, table.bodies, words);
  const context = { plan: withBodies(plan, added), names: knownNames(plan, added, words), words, table };
  const problems: CellProblem[] = [...ofBodies];
  const changed: { address: string; columns: readonly PointInput[] }[] = [];
  const edits: Edit[] = [];
  const settled: Doubt[] = [];
  const gone = new Set<string>();
  const seen = new Map<string, FilledRow<PointColumn>>();
  for (const row of table.points) {
    const address = textIn(row.cells.get('address')?.value ?? null).normalize('NFC');
    const point = points.get(address);
    const wrong = wrongRow(row, address, point !== undefined, seen.get(address));
    if (wrong !== null) problems.push(wrong);
    if (wrong !== null || point === undefined || seen.has(address)) continue;
    seen.set(address, row);
    const judged = judgeRow(row, point, placed.get(address) ?? null, context);
    problems.push(...judged.problems);
    if (judged.isSeen) settled.push(...point.doubts);
    if (judged.edits.length === 0) continue;
    edits.push(...judged.edits);
    if (judged.isGone) gone.add(address);
    changed.push({ address, columns: judged.columns });
  }
  const missing = table.addresses.filter((address) => points.has(address) && !seen.has(address));
  if (problems.length > 0) return { edits: [], problems, changed: [], settled: 0, bodies: [], missing };
  return {
    edits: [
      ...bodyEdits(added),
      ...edits,
      ...(gone.size === 0 ? [] : relatedEdits(plan, gone)),
      ...doubtEdits(plan, settled, commentOf),
    ],
    problems,
    changed,
    settled: settled.length,
    bodies: added.map(({ name }) => name),
    missing,
  };
}
