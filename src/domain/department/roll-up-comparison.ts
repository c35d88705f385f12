import { type FigurePart, isWholePart, sumOfParts } from '../progress/figure-parts.js';
import { isComparable } from '../progress/figure-change.js';
import { isNotOwed } from '../progress/figures.js';
import type { Period } from '../calendar/period.js';
import type { Indicator } from '../plan/plan.js';

/** An earlier period that a figure is held against. */
export const COMPARISONS = ['previous', 'lastYear'] as const;
export type ComparisonKind = (typeof COMPARISONS)[number];

/** A figure over units beside the same of an earlier period. */
export interface Comparison {
  readonly kind: ComparisonKind;
  readonly period: Period;
  /** Of what was reported of that period; `null` where nothing was. */
  readonly sum: number | null;
  /** How many units reported it in full, and to how many it applied. */
  readonly reported: number;
  readonly of: number;
  /** Over the units that reported both periods in full, every quarter of them, and over no others: `now` less `before`; `null` where there are none. */
  readonly change: number | null;
  readonly now: number | null;
  readonly before: number | null;
  /** How many these are. */
  readonly units: number;
  /** Whether the sums of both periods are over just these units, so that the one less the other is `change`. */
  readonly isOverAll: boolean;
}

/** One unit's figure now and then. */
export interface PartPair {
  readonly now: FigurePart;
  readonly then: FigurePart;
}

/** Holds a figure against an earlier period. @param unknown how many units owe it of which nothing can be told */
export function comparisonOf(
  kind: ComparisonKind,
  indicator: Indicator,
  period: Period,
  pairs: readonly PartPair[],
  unknown: number,
): Comparison {
  const both = pairs.filter(areWhole);
  const sum = (parts: readonly FigurePart[]): number | null => sumOfParts(indicator, parts);
  const now = sum(both.map((pair) => pair.now));
  const before = sum(both.map((pair) => pair.then));
  const thens = pairs.map(({ then }) => then);
  return {
    kind,
    period,
    sum: sum(thens),
    reported: thens.filter(isWholePart).length,
    of: thens.filter(({ figure }) => !isNotOwed(figure)).length + unknown,
    // A ratio has tenths, which do not subtract to tenths by themselves.
    change: now === null || before === null ? null : Math.round((now - before) * 10) / 10,
    now,
    before,
    units: both.length,
    isOverAll: pairs.every((pair) => pair.now.isKnown === pair.then.isKnown && pair.now.isKnown === areWhole(pair)),
  };
}

function areWhole({ now, then }: PartPair): boolean {
  return isComparable(now.figure) && isComparable(then.figure);
}
