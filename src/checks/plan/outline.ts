import type { OutlineHeading, Plan } from '../../domain/plan/plan.js';

/** An item named under a heading of the report. */
export interface OutlineItem {
  readonly id: string;
  readonly pointer: string;
}

/** Every item that the report's outline names, in its order. */
export function outlineItems(plan: Plan): readonly OutlineItem[] {
  return itemsUnder(plan.outline ?? [], '/outline');
}

function itemsUnder(headings: readonly OutlineHeading[], at: string): readonly OutlineItem[] {
  return headings.flatMap(({ items, children }, i) => [
    ...(items ?? []).map((id, n) => ({ id, pointer: `${at}/${i}/items/${n}` })),
    ...itemsUnder(children ?? [], `${at}/${i}/children`),
  ]);
}
