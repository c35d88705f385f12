import type { PlanNode } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { CellState } from '../progress/progress.js';
import { type Totals, totalsOfCells } from '../progress/totals.js';
import { countSeen } from '../progress/unit-status.js';
import type { ItemRollUp } from './roll-up-items.js';

/** A section of the plan, or a heading directly below a section, over all units. */
export interface SectionRollUp {
  readonly node: PlanNode;
  readonly totals: Totals;
  readonly count: (state: CellState) => number;
  /** The headings below a section; none below a heading. */
  readonly parts: readonly SectionRollUp[];
}

/** Items grouped by the plan's sections, and by the headings II.1, II.2 … in them. */
export function rollUpSections(index: PlanIndex, items: readonly ItemRollUp[]): readonly SectionRollUp[] {
  const under = (id: string): readonly ItemRollUp[] =>
    items.filter((item) => item.id === id || item.id.startsWith(`${id}.`));
  const section = (node: PlanNode, parts: readonly SectionRollUp[]): SectionRollUp[] => {
    const items = under(node.id).flatMap(({ units }) => units.flatMap((unit) => unit.items));
    const cells = items.map((item) => item.cells);
    const totals = totalsOfCells(items.flatMap(({ totalled }) => totalled));
    return items.length === 0 ? [] : [{ node, parts, totals, count: (state) => countSeen(cells, state) }];
  };
  return index.plan.body.flatMap((top) =>
    section(
      top,
      (top.children ?? []).flatMap((node) => section(node, [])),
    ),
  );
}
