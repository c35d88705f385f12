import { canonicalJson } from '../text/canonical-json.js';
import { plainText } from '../text/fold.js';
import { ownPlaceOf } from '../plan/address.js';
import type { Action, Difficulty, Entry, UnitPlan } from './unit-plan.js';

/** Whether two entries have the same content; a missing part equals an empty one. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** An action's content without its number: two actions of one item with the same content are one. */
export function actionWords(action: Action): string {
  return canonicalJson({ ...action, id: null });
}

/**
 * A difficulty's content: two with the same day, period, words and item are one; in another quarter the same words are
 * a new difficulty.
 */
export function difficultyWords({ date, period, item, text, proposal }: Difficulty): string {
  return canonicalJson([date, period, item, plainText(text), plainText(proposal ?? '')]);
}

/** An own item's content: two with the same title under one place are one. */
export function ownItemWords(id: string, title: string): string {
  return canonicalJson([ownPlaceOf(id), plainText(title)]);
}

/** The id of the unit's own item with that title under a place; `null` if there is none. */
export function ownItemTitled(title: string, place: string, unitPlan: UnitPlan): string | null {
  const words = canonicalJson([place, plainText(title)]);
  const own = Object.entries(unitPlan['own-items'] ?? {});
  return own.find(([id, item]) => ownItemWords(id, item.title) === words)?.[0] ?? null;
}
