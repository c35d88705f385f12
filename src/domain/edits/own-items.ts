import type { UnitPlan } from '../unit/unit-plan.js';

/** The longest title of an own item allowed in issued plans, in characters; longer ones break tables. */
export const LONGEST_OWN_TITLE = 120;

/** Every field is written: a merge of two own items with one number, made on two computers, then cannot mix lines. */
export const NO_ASSIGNMENT = { 'in-charge': null, support: [], time: null, output: null } as const;

/** The next number under an open place: `II.2.e.3` after `II.2.e.2`, even if the first one is gone. */
export function nextOwnId(place: string, unitPlan: UnitPlan): string {
  const numbers = Object.keys(unitPlan['own-items'] ?? {})
    .filter((id) => id.startsWith(`${place}.`))
    .map((id) => Number(id.slice(place.length + 1)))
    .filter(Number.isInteger);
  return `${place}.${Math.max(0, ...numbers) + 1}`;
}
