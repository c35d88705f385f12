import type { Plan } from '../plan/plan.js';
import type { Cell } from '../progress/progress.js';
import { detached } from '../text/detach.js';
import type { Item } from '../unit/item.js';

/** Cells and items that many units have alike: of equal ones only one is kept. */
export interface KeptOnce {
  readonly cells: Map<string, Cell>;
  readonly items: Map<string, Item>;
}

const keptOf = new WeakMap<Plan, KeptOnce>();

/** What is kept of the units of a plan. */
export function keptOnce(plan: Plan): KeptOnce {
  const kept = keptOf.get(plan) ?? { cells: new Map(), items: new Map() };
  keptOf.set(plan, kept);
  return kept;
}

/** The one cell that is kept of all that are equal to this one. */
export function keptCell(cell: Cell, { cells }: KeptOnce): Cell {
  const { period, closes, state, counts, closed, fulfilled, stateRule, countRule, entry } = cell;
  const key = [period, closes, state, counts, closed, fulfilled, stateRule, countRule, entry].join(' ');
  const known = cells.get(key) ?? cell;
  cells.set(key, known);
  return known;
}

/** An item without the unit's answer: then all units that have it in the same role have the same item. */
export function keptItem(item: Item, { items }: KeptOnce): Item {
  const bare = (): Item => ({ ...detached({ ...item, node: null, planned: null }), node: item.node });
  if (item.own) return bare();
  const key = `${item.id} ${item.role} ${item.asked} ${item.due ?? ''}`;
  const known = items.get(key) ?? bare();
  items.set(key, known);
  return known;
}
