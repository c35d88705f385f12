import { fingerprintText } from './fingerprint.js';
import type { Plan, PlanNode } from './plan.js';
import { indexPlan } from './plan-index.js';

/**
 * The items of a plan that go on in a later one, wherever they stand there: those with the same words, else with the
 * same title, whatever year they name. Of several with the same words or title, those at the same address.
 * @returns from the earlier address to the later one
 */
export function continuedItems(before: Plan, after: Plan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const [earlier, later] = [indexPlan(before).items, indexPlan(after).items];
  for (const wordsOf of [fingerprintText, titleOf]) {
    const there = byWords(later, wordsOf);
    for (const [words, nodes] of byWords(earlier, wordsOf)) {
      const same = there.get(words) ?? [];
      const isPair = nodes.length === 1 && same.length === 1;
      for (const node of nodes.filter(({ id }) => !found.has(id))) {
        const match = same.find((one) => (isPair || one.id === node.id) && !taken.has(one.id) && isAlike(one, node));
        if (match === undefined) continue;
        found.set(node.id, match.id);
        taken.add(match.id);
      }
    }
  }
  return found;
}

/** Whether both are open places, or neither is, as far as the plan says so: a new plan may still leave it unsaid. */
function isAlike(later: PlanNode, earlier: PlanNode): boolean {
  return later.open !== true || earlier.open === true;
}

/** Whether two items have the same words, whatever year they name. */
export function haveSameWords(a: PlanNode, b: PlanNode): boolean {
  return withoutYears(fingerprintText(a)) === withoutYears(fingerprintText(b));
}

/** Whether a text names that year, so that it is not true of another one. */
export function namesYear(text: string, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
}

function titleOf({ track }: PlanNode): string {
  return track?.short ?? '';
}

/** The items by their words, in the plan's order; those without words are left out. */
function byWords(items: readonly PlanNode[], wordsOf: (node: PlanNode) => string): ReadonlyMap<string, PlanNode[]> {
  const all = new Map<string, PlanNode[]>();
  for (const node of items) {
    const words = withoutYears(wordsOf(node));
    if (words !== '') all.set(words, [...(all.get(words) ?? []), node]);
  }
  return all;
}

function withoutYears(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/(?<!\d)20\d\d(?!\d)/g, '#')
    .replace(/[^\p{L}\d#]+/gu, ' ')
    .trim();
}
