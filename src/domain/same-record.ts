import { canonicalJson } from './canonical-json.js';
import { looksSame } from './form-values.js';
import { ownPlaceOf } from './plan-index.js';
import type { Action, Difficulty, Entry, UnitPlan } from './unit-plan.js';

/** Whether two entries say the same in every word; what both leave empty is no difference. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** Whether two actions of an item are the same step, whatever their numbers. */
export function isSameAction(a: Action, b: Action): boolean {
  return canonicalJson({ ...a, id: null }) === canonicalJson({ ...b, id: null });
}

/** Whether two difficulties were raised on one day with the same words about the same item. */
export function isSameDifficulty(a: Difficulty, b: Difficulty): boolean {
  return (
    a.date === b.date && a.item === b.item && looksSame(a.text, b.text) && looksSame(a.proposal ?? '', b.proposal ?? '')
  );
}

/** The unit's own item under a place that has the title already; `null` where none has. */
export function ownItemTitled(title: string, place: string, unitPlan: UnitPlan): string | null {
  const own = Object.entries(unitPlan['own-items'] ?? {});
  return own.find(([id, item]) => ownPlaceOf(id) === place && looksSame(item.title, title))?.[0] ?? null;
}
