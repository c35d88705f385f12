import type { Plan, PlanNode } from '../../plan/plan.js';
import { allHeadings } from '../../plan/outline.js';
import { indexPlan, itemTextOf } from '../../plan/plan-index.js';
import { pairsOf } from './likeness.js';

/** Says of a name or heading that points at an item whether its words are another item's. */
export interface ItemWords {
  /** Whether any of the words is the item's, or is in a heading above it. */
  readonly shares: (item: string, text: string) => boolean;
  /** How much of the item's own words is in the text; 0 where it may be by chance. */
  readonly weight: (item: string, text: string) => number;
}

/** A pair of syllables in more items than this says nothing about one of them: their share, and at least their number. */
const FEW = { share: 0.15, number: 2 };
/** One pair may be common by chance. */
const LEAST = 2;
/** How many times as alike the likelier one must be as the next. */
const CLEAR = 1.5;

const made = new WeakMap<Plan, ItemWords>();

/** The words of a plan's items; made once for all that ask. */
export function itemWordsOf(plan: Plan): ItemWords {
  const words = made.get(plan) ?? makeItemWords(plan);
  made.set(plan, words);
  return words;
}

function makeItemWords(plan: Plan): ItemWords {
  const index = indexPlan(plan);
  const known = new Map<string, readonly string[]>();
  const pairsIn = (text: string): readonly string[] => {
    const pairs = known.get(text) ?? pairsOf(text);
    known.set(text, pairs);
    return pairs;
  };
  const headings = allHeadings([...(plan.outline ?? []), ...Object.values(plan.outlines ?? {}).flat()]);
  const own = new Map(index.items.map((node) => [node.id, new Set(ownTexts(node).flatMap(pairsOf))]));
  const titles = new Map(index.items.map((node) => [node.id, new Set(pairsOf(node.track?.short ?? ''))]));
  const counts = new Map<string, number>();
  for (const pairs of own.values()) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const most = Math.max(FEW.number, index.items.length * FEW.share);
  const weightOf = (pair: string): number => Math.log((index.items.length + 1) / (1 + (counts.get(pair) ?? 0)));
  const above = (id: string): readonly string[] => {
    const parent = index.parentOf(id);
    return parent === null ? [] : [parent.heading ?? '', ...above(parent.id)];
  };
  return {
    shares: (item, text) => {
      const around = headings.filter(({ items = [], heading }) => items.includes(item) && heading !== text);
      const words = new Set([...above(item), ...around.map(({ heading }) => heading)].flatMap(pairsIn));
      return pairsIn(text).some((pair) => words.has(pair) || own.get(item)?.has(pair) === true);
    },
    weight: (item, text) => {
      const common = [...new Set(pairsIn(text))].filter(
        (pair) => own.get(item)?.has(pair) === true && (counts.get(pair) ?? 0) <= most,
      );
      if (common.length < LEAST) return 0;
      return common.reduce((sum, pair) => sum + weightOf(pair) * (titles.get(item)?.has(pair) === true ? 2 : 1), 0);
    },
  };
}

/** The one that is clearly the likeliest; `null` where none is, or another comes near. */
export function likeliest<T>(all: readonly T[], weight: (one: T) => number): T | null {
  const ranked = all.map((one) => ({ one, weight: weight(one) })).sort((a, b) => b.weight - a.weight);
  const [best, second] = ranked;
  if (best === undefined || best.weight === 0) return null;
  return second === undefined || best.weight >= second.weight * CLEAR ? best.one : null;
}

function ownTexts(node: PlanNode): readonly string[] {
  return [node.track?.short ?? '', ...itemTextOf(node)];
}
