import { canonicalJson } from '../text/canonical-json.js';
import { plainText } from '../text/fold.js';
import { ownPlaceOf } from '../plan/address.js';
import type { Action, Difficulty, Entry, UnitPlan } from './unit-plan.js';

/** Whether two entries are the same in every word; a missing part equals an empty one. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** An action's content without its number: two of one item with equal content are one step. */
export function actionWords(action: Action): string {
  return canonicalJson({ ...action, id: null });
}

/** A difficulty's content: two with the same day, period, words and item are one; for another quarter it is raised anew. */
export function difficultyWords({ date, period, item, text, proposal }: Difficulty): string {
  return canonicalJson([date, period, item, plainText(text), plainText(proposal ?? '')]);
}

/** An own item's content: two with one title under one place are the same work. */
export function ownItemWords(id: string, title: string): string {
  return canonicalJson([ownPlaceOf(id), plainText(title)]);
}

/** The unit's own item under a place that has the title already; `null` where none has. */
export function ownItemTitled(title: string, place: string, unitPlan: UnitPlan): string | null {
  const words = canonicalJson([place, plainText(title)]);
  const own = Object.entries(unitPlan['own-items'] ?? {});
  return own.find(([id, item]) => ownItemWords(id, item.title) === words)?.[0] ?? null;
}
