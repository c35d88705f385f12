import { askedOf } from './asked-terms.js';
import type { Digest } from './derive.js';
import { fingerprint } from '../plan/fingerprint.js';
import type { Item } from './item.js';
import type { Plan } from '../plan/plan.js';
import { indexPlan } from '../plan/plan-index.js';

/** The fingerprints of a plan's items; each is computed when it is first needed. */
const guarded = new WeakMap<Plan, (id: string) => string | null>();

/**
 * Makes `progressOf` count an entry only for the text that it was recorded for. The readers of plan files call this
 * once, so that no caller that counts has to.
 */
export function guardTexts(plan: Plan, sha256: Digest): void {
  if (guarded.has(plan)) return;
  const prints = new Map<string, string>();
  guarded.set(plan, (id) => {
    const node = indexPlan(plan).nodes.get(id);
    if (node === undefined) return null;
    const print = prints.get(id) ?? fingerprint(node, sha256);
    prints.set(id, print);
    return print;
  });
}

/** The fingerprint of the plan's text at an item's address; `null` if the plan has no such item. */
export function textPrint(plan: Plan, id: string): string | null {
  return guarded.get(plan)?.(id) ?? null;
}

/** Whether the plan's text of the item, or its terms, changed since the unit planned. */
export function isAmended(item: Item, plan: Plan): boolean {
  return isTextChanged(item, plan) || isAskedChanged(item);
}

/**
 * The item without the unit's part if the plan was amended: assignment, actions and results do not apply to the present
 * task until the unit confirms them.
 */
export function asConfirmed(item: Item, plan: Plan): Item {
  return isAmended(item, plan) ? { ...item, planned: null, due: item.node.track?.due ?? null } : item;
}

/** Whether the role, cadence or due date changed since the unit planned; older files do not record them. */
export function isAskedChanged({ own, planned, node, asked }: Item): boolean {
  if (own || planned === null || !('asked' in planned)) return false;
  return planned.asked !== askedOf(node, asked);
}

/** Whether the plan's text of the item changed since the unit planned. */
function isTextChanged({ id, own, planned }: Item, plan: Plan): boolean {
  if (own || planned === null || !('text' in planned)) return false;
  const now = textPrint(plan, id);
  return now !== null && now !== planned.text;
}
