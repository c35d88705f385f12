import type { Edit } from '../edits/edit.js';
import type { Doubt } from '../plan/issued-parts.js';
import type { Plan } from '../plan/plan.js';
import { placedNodes } from './plan-table.js';

/** The edits that take doubts out of the plan's file, with their comments. */
export function doubtEdits(
  plan: Plan,
  settled: readonly Doubt[],
  commentOf: (doubt: Doubt) => string,
): readonly Edit[] {
  const paths = new Map(placedNodes(plan).map(({ node, path }) => [node.id, path]));
  const doubts = plan.doubts ?? [];
  const gone = [...doubts.keys()].filter((at) => settled.some((one) => one === doubts[at]));
  return [
    ...settled.map((doubt): Edit => ({ kind: 'remove-comment', path: paths.get(doubt.at) ?? [], text: commentOf(doubt) })),
    ...gone.reverse().map((index): Edit => ({ kind: 'remove-at', path: ['doubts'], index })),
  ]; // prettier-ignore
}
