import { byText } from '../text/compare.js';
import type { CalendarDate } from '../calendar/date.js';
import { type Item, itemsOf } from '../unit/item.js';
import type { Plan } from '../plan/plan.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import { type Cell, type CellState, isSeenAs, type ItemProgress, progressOf } from './progress.js';
import { type Totals, totalsOf } from './totals.js';
import type { Unit, UnitPlan } from '../unit/unit-plan.js';

/** The status of one unit as of a day. */
export interface UnitStatus {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly unitPlan: UnitPlan;
  readonly unit: Unit;
  readonly asOf: CalendarDate;
  readonly items: readonly ItemProgress[];
  readonly totals: Totals;
}

/** Computes the status of every item of a unit; all screens and documents start from it. */
export function unitStatus(plan: Plan, unitPlan: UnitPlan, asOf: CalendarDate): UnitStatus {
  const index = indexPlan(plan);
  const items = itemsOf(index, unitPlan).map((item) => progressOf(item, plan, unitPlan, asOf));
  return { plan, index, unitPlan, unit: unitPlan.unit, asOf, items, totals: totalsOf(items) };
}

/** The ids of items that wait to be confirmed, because their text changed since the unit planned. */
export function unconfirmedIn(items: readonly ItemProgress[]): readonly string[] {
  return items.filter(({ cells }) => cells.some(({ state }) => state === 'unconfirmed')).map(({ item }) => item.id);
}

/** A cell that the unit still has to fulfil. */
export interface Todo {
  readonly item: Item;
  readonly cell: Cell;
}

const URGENCY = ['overdue', 'missing', 'blocked', 'doing', 'open'] as const;

/**
 * The cells that count and are not fulfilled, and blocked cells whether the unit leads or supports. The most urgent
 * come first (overdue, missing, blocked, in progress in a closed period, then the open ones by closing day), each group
 * in the plan's order.
 */
export function todosOf(items: readonly ItemProgress[]): readonly Todo[] {
  const todos = items.flatMap(({ item, cells }) => {
    const wanting = unsettled(cells).filter((cell) => (cell.counts && !cell.fulfilled) || isSeenAs(cell, 'blocked'));
    return wanting.map((cell) => ({ item, cell }));
  });
  return URGENCY.flatMap((state) =>
    todos.filter(({ cell }) => cell.state === state).sort(byText(({ cell }) => cell.closes)),
  );
}

/** An item's cells without those that are blocked or in progress in a period, and fulfilled in a later one. */
export function unsettled(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.findLastIndex(({ fulfilled }) => fulfilled);
  return cells.filter((cell, i) => !(i < last && isBegun(cell)));
}

/**
 * How many cells of items are listed under a state. What was blocked and then fulfilled in a later period is no longer
 * counted as blocked anywhere.
 * @param items the cells of each item
 */
export function countSeen(items: readonly (readonly Cell[])[], state: CellState): number {
  return items.reduce((sum, cells) => {
    const standing = state === 'blocked' ? unsettled(cells) : cells;
    return sum + standing.filter((cell) => isSeenAs(cell, state)).length;
  }, 0);
}

function isBegun({ state }: Cell): boolean {
  return state === 'blocked' || state === 'doing';
}

/**
 * Own items whose open place is not in the plan, for example because an amendment moved it: they are counted nowhere.
 */
export function ownWithoutPlace({ items, unitPlan }: Pick<UnitStatus, 'items' | 'unitPlan'>): readonly string[] {
  const placed = new Set(items.map(({ item }) => item.id));
  return Object.keys(unitPlan['own-items'] ?? {}).filter((id) => !placed.has(id));
}
