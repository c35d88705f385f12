import { type FigurePart, isWholePart, sumOfParts } from '../progress/figure-parts.js';
import { isComparable } from '../progress/figure-change.js';
import { isNotOwed } from '../progress/figures.js';
import type { Period } from '../calendar/period.js';
import type { Indicator } from '../plan/plan.js';

/** The earlier periods that a figure is compared with. */
export const COMPARISONS = ['previous', 'lastYear'] as const;
export type ComparisonKind = (typeof COMPARISONS)[number];

/** A figure over all units in an earlier period, compared with now. */
export interface Comparison {
  readonly kind: ComparisonKind;
  readonly period: Period;
  /** The sum of what units reported for that period; `null` if none did. */
  readonly sum: number | null;
  /** How many units reported it in full, and to how many it applied. */
  readonly reported: number;
  readonly of: number;
  /**
   * The sum now less the sum then, over only those units that reported every quarter of both periods; `null` if there
   * are none.
   */
  readonly change: number | null;
  readonly now: number | null;
  readonly before: number | null;
  /** The number of these units. */
  readonly units: number;
  /** Whether the sums of both periods are over exactly these units, so that their difference is `change`. */
  readonly isOverAll: boolean;
}

/** One unit's figure now and in the earlier period. */
export interface PartPair {
  readonly now: FigurePart;
  readonly then: FigurePart;
}

/**
 * Compares a figure with an earlier period.
 * @param unknown how many units owe the figure but cannot be read
 */
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
    // A ratio has tenths, and floating-point subtraction does not always give tenths.
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
