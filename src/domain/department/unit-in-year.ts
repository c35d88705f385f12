import type { CalendarDate } from '../calendar/date.js';
import type { Plan } from '../plan/plan.js';
import type { ItemProgress } from '../progress/progress.js';
import { unconfirmedIn, unitStatus } from '../progress/unit-status.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { keptCell, keptItem, keptOnce } from './kept-once.js';

/** An item with its cells of the whole year. */
export type ItemInYear = Pick<ItemProgress, 'item' | 'cells'>;

/** What the tables over the whole year need of one unit, so that its file can be let go: there may be thousands. */
export interface UnitInYear {
  readonly items: readonly ItemInYear[];
  /** The number of items that wait to be confirmed for their new text. */
  readonly unconfirmed: number;
}

/** Takes from a unit's file what the tables over the whole year need. */
export function unitInYear(plan: Plan, unitPlan: UnitPlan, asOf: CalendarDate): UnitInYear {
  const { items } = unitStatus(plan, unitPlan, asOf);
  const kept = keptOnce(plan);
  return {
    items: items.map(({ item, cells }) => ({
      item: keptItem(item, kept),
      cells: cells.map((cell) => keptCell(cell, kept)),
    })),
    unconfirmed: unconfirmedIn(items).length,
  };
}
