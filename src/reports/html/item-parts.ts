import type { ItemProgress } from '../../domain/progress/progress.js';
import type { PlanIndex } from '../../domain/plan/plan-index.js';
import type { PlanNode } from '../../domain/plan/plan.js';

/** Items of one group: under a heading within a section, or directly in the section. */
export interface PartGroup<P extends ItemProgress> {
  /** `null` where the items are directly in the section. */
  readonly heading: PlanNode | null;
  readonly items: readonly P[];
}

/** A top section of the plan with the unit's items in it. */
export interface SectionPart<P extends ItemProgress> {
  readonly section: PlanNode;
  readonly items: readonly P[];
  readonly groups: readonly PartGroup<P>[];
}

/** Items by section and heading, in the plan's order; open places, which have no cells, are left out. */
export function partsOf<P extends ItemProgress>(index: PlanIndex, items: readonly P[]): readonly SectionPart<P>[] {
  const shown = items.filter(({ item }) => !item.open);
  return index.plan.body.flatMap((section) => {
    const own = shown.filter(({ item }) => index.sectionOf(item.id)?.id === section.id);
    return own.length === 0 ? [] : [{ section, items: own, groups: groupsOf(index, section, own) }];
  });
}

function groupsOf<P extends ItemProgress>(
  index: PlanIndex,
  section: PlanNode,
  items: readonly P[],
): readonly PartGroup<P>[] {
  const groups: { heading: PlanNode | null; items: P[] }[] = [];
  for (const progress of items) {
    const heading = headingWithin(index, section, progress);
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading) last.items.push(progress);
    else groups.push({ heading, items: [progress] });
  }
  return groups;
}

/** The heading below the section and above the item; the item's own heading does not count. */
function headingWithin(index: PlanIndex, section: PlanNode, { item }: ItemProgress): PlanNode | null {
  let above = index.parentOf(item.own ? item.node.id : item.id);
  while (above !== null && above.id !== section.id && above.heading === undefined) above = index.parentOf(above.id);
  return above === null || above.id === section.id ? null : above;
}

/** The parts that each get a bar: a section, and its headings. */
export interface BarPart<P extends ItemProgress> {
  readonly node: PlanNode;
  readonly within: boolean;
  readonly items: readonly P[];
}

/** Groups items of one unit or of many into parts with bars, in the plan's order. */
export function barPartsOf<P extends ItemProgress>(index: PlanIndex, items: readonly P[]): readonly BarPart<P>[] {
  return index.plan.body.flatMap((section): readonly BarPart<P>[] => {
    const own = items.filter(({ item }) => !item.open && index.sectionOf(item.id)?.id === section.id);
    if (own.length === 0) return [];
    const below = new Map<PlanNode, P[]>();
    let isDivided = false;
    for (const progress of own) {
      const heading = headingWithin(index, section, progress);
      isDivided ||= heading !== null;
      const node = heading ?? progress.item.node;
      const part = below.get(node);
      if (part === undefined) below.set(node, [progress]);
      else part.push(progress);
    }
    const whole = { node: section, within: false, items: own };
    const parts = [...below]
      .map(([node, part]) => ({ node, within: true, items: part }))
      .sort((a, b) => index.compareIds(a.node.id, b.node.id));
    return isDivided ? [whole, ...parts] : [whole];
  });
}
