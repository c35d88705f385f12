import type { Digest } from './derive.js';
import { fingerprint } from './fingerprint.js';
import type { Item } from './item.js';
import type { Plan } from './plan.js';
import { indexPlan } from './plan-index.js';

/** The fingerprints of a plan's items, taken when the first one is asked for. */
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

/** Whether the unit planned the item against another text than the one the plan now has under its address. */
export function isTextChanged({ id, own, answer }: Item, plan: Plan): boolean {
  if (own || answer === null || !('text' in answer)) return false;
  const now = textPrint(plan, id);
  return now !== null && now !== answer.text;
}
