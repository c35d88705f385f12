import { askedOf } from './asked-terms.js';
import type { Digest } from './derive.js';
import { fingerprint } from '../plan/fingerprint.js';
import type { Item } from './item.js';
import type { Plan } from '../plan/plan.js';
import { indexPlan } from '../plan/plan-index.js';

/** The fingerprints of a plan's items, computed on demand. */
const guarded = new WeakMap<Plan, (id: string) => string | null>();

/**
 * Holds units to the texts of a plan that was read from a file: from here on progressOf counts an entry only for the
 * text it was given for. Who reads a plan says so, and nobody who counts can forget it.
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

/** The fingerprint of the text that the plan has under an item's address; `null` where it has none there. */
export function textPrint(plan: Plan, id: string): string | null {
  return guarded.get(plan)?.(id) ?? null;
}

/** Whether the plan now has another text under the item's address than the unit planned against, or asks otherwise for it. */
export function isAmended(item: Item, plan: Plan): boolean {
  return isTextChanged(item, plan) || isAskedChanged(item);
}

/**
 * The item without the answer that the unit gave to what the plan asked before: who does it by when, its steps and its
 * results say nothing of the present task until they are confirmed.
 */
export function asConfirmed(item: Item, plan: Plan): Item {
  return isAmended(item, plan) ? { ...item, answer: null, due: item.node.track?.due ?? null } : item;
}

/** Whether the unit leads it, how often, or by when is no longer what the unit planned for; older files do not say. */
export function isAskedChanged({ own, answer, node, role }: Item): boolean {
  if (own || answer === null || !('asked' in answer)) return false;
  return answer.asked !== askedOf(node, role);
}

/** Whether the unit planned the item against another text than the one the plan now has under its address. */
export function isTextChanged({ id, own, answer }: Item, plan: Plan): boolean {
  if (own || answer === null || !('text' in answer)) return false;
  const now = textPrint(plan, id);
  return now !== null && now !== answer.text;
}
