import type { ItemProgress } from '../../domain/progress/progress.js';
import type { PlanIndex } from '../../domain/plan/plan-index.js';
import type { Row } from './official-document.js';

/**
 * Rows of items under the plan's headings above them; each heading appears once, the widest first.
 * @param numberOf a heading's number in the document; by default its address in the issued plan
 */
export function groupRows<P extends ItemProgress>(
  index: PlanIndex,
  items: readonly P[],
  rowsOf: (item: P) => readonly Row[],
  numberOf: (id: string) => string = (id) => id,
): readonly Row[] {
  const said = new Set<string>();
  return items.flatMap((progress) => {
    const fresh = headingsAbove(index, progress.item.own ? progress.item.node.id : progress.item.id).filter(
      ({ number }) => !said.has(number),
    );
    for (const { number } of fresh) said.add(number);
    return [...fresh.map((row) => ({ ...row, number: numberOf(row.number) })), ...rowsOf(progress)];
  });
}

/** The headings above a node, the section first; the node's own heading does not count. */
function headingsAbove(index: PlanIndex, id: string): readonly Extract<Row, { kind: 'group' }>[] {
  const parent = index.parentOf(id);
  if (parent === null) return [];
  const above = headingsAbove(index, parent.id);
  return parent.heading === undefined ? above : [...above, { kind: 'group', number: parent.id, text: parent.heading }];
}
