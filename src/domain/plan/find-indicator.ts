import { fold } from '../text/fold.js';
import type { Indicator, Plan } from './plan.js';

/** The result of looking for an indicator. */
export type IndicatorMatch =
  | { readonly kind: 'one'; readonly indicator: Indicator }
  | { readonly kind: 'several'; readonly indicators: readonly Indicator[] }
  /** None matches; the nearest are suggested. */
  | { readonly kind: 'none'; readonly nearest: readonly Indicator[] };

/**
 * Finds an indicator by its id, by its whole name, or by words of either; accents may be missing.
 * @param distance edit distance between two folded texts, for suggestions
 */
export function findIndicator(
  typed: string,
  indicators: readonly Indicator[],
  distance: (a: string, b: string) => number,
): IndicatorMatch {
  const wanted = fold(typed);
  const exact = indicators.find(({ id, name }) => id === wanted || fold(name) === wanted);
  if (exact !== undefined) return { kind: 'one', indicator: exact };
  const found = indicatorsWithWords(typed, indicators);
  const [only] = found;
  if (only !== undefined)
    return found.length === 1 ? { kind: 'one', indicator: only } : { kind: 'several', indicators: found };
  const nearest = indicators
    .map((indicator, order) => ({
      indicator,
      order,
      off: Math.min(distance(wanted, indicator.id), distance(wanted, fold(indicator.name))),
    }))
    .sort((a, b) => a.off - b.off || a.order - b.order)
    .slice(0, 3)
    .map(({ indicator }) => indicator);
  return { kind: 'none', nearest };
}

/** The indicators whose id or name contains all of the words, in the order of the plan. */
export function indicatorsWithWords(typed: string, indicators: readonly Indicator[]): readonly Indicator[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return indicators.filter(({ id, name }) => {
    const text = `${id} ${id.replace(/[.-]/g, ' ')} ${fold(name)}`;
    return words.every((word) => text.includes(word));
  });
}

/** The indicators with which one is computed: its parts, its limit, what it is a share of, what its remainder follows from. */
export function linksOf({ parts = [], balance, ...one }: Indicator): readonly string[] {
  const links = [...parts, one['at-most'], one.numerator, one.denominator, balance?.received, balance?.resolved];
  return links.filter((id) => id !== undefined);
}

/** The numbers of indicators in a table, by id: `1`, `2`; a part is numbered below its whole: `2.1`. */
export function rowNumbers(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const wholeOf = new Map(indicators.flatMap(({ id, parts = [] }) => parts.map((part) => [part, id] as const)));
  const numbers = new Map<string, string>();
  for (const { id, parts = [] } of indicators.filter(({ id: one }) => !wholeOf.has(one))) {
    const number = String([...numbers.values()].filter((one) => !one.includes('.')).length + 1);
    numbers.set(id, number);
    const shown = parts.filter((part) => wholeOf.get(part) === id);
    for (const [at, part] of shown.entries()) numbers.set(part, `${number}.${at + 1}`);
  }
  return numbers;
}

/** The indicators that are entered for a figure: itself, or the two parts of a ratio. */
export function partsOf(indicator: Indicator, { indicators = [] }: Pick<Plan, 'indicators'>): readonly Indicator[] {
  if (indicator.kind === 'count') return [indicator];
  return [indicator.numerator, indicator.denominator].flatMap((id) => indicators.filter((one) => one.id === id));
}
