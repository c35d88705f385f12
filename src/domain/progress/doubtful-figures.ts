import { parsePeriod, type Period, isIdWithin } from '../calendar/period.js';
import { periodBefore } from '../calendar/adjacent-periods.js';
import type { Indicator, Plan } from '../plan/plan.js';
import type { FigureValue, UnitPlan } from '../unit/unit-plan.js';

/** The entered figures of a unit, by quarter and indicator. */
export type Figures = NonNullable<UnitPlan['figures']>;

/** An entered figure that `check` reports as an error: it is in no sum until it is corrected. */
export interface DoubtfulFigure {
  readonly indicator: Indicator;
  /** The quarter of the figure: `2024-Q1`. */
  readonly quarter: string;
  readonly value: number;
}

/** A whole number from 0. */
export function isCount(value: FigureValue | undefined): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** The number entered for an indicator in a quarter; `null` if there is none, or it is not a count. */
export function countIn(figures: Figures, quarter: string, id: string): number | null {
  const value = figures[quarter]?.[id];
  return typeof value === 'number' && isCount(value) ? value : null;
}

/** The whole that a part exceeds; `null` if it does not. */
export function wholeBelow(indicator: Indicator, quarter: string, figures: Figures): number | null {
  const value = countIn(figures, quarter, indicator.id);
  const whole = countIn(figures, quarter, indicator['at-most'] ?? '');
  return value !== null && whole !== null && value > whole ? whole : null;
}

/**
 * The sum of the parts of a whole; `null` if it agrees with the whole. While parts are missing, it disagrees only if it
 * is too large.
 */
export function unequalSum({ id, parts = [] }: Indicator, quarter: string, figures: Figures): number | null {
  const whole = countIn(figures, quarter, id);
  if (parts.length === 0 || whole === null) return null;
  const sum = parts.reduce((total, part) => total + (countIn(figures, quarter, part) ?? 0), 0);
  const isWhole = parts.every((part) => figures[quarter]?.[part] !== undefined);
  return (isWhole ? sum !== whole : sum > whole) ? sum : null;
}

/** The balance of a remainder: the remainder before, plus received, minus resolved. */
export interface Balance {
  readonly before: number;
  readonly received: number;
  readonly resolved: number;
  readonly expected: number;
}

/** The balance that a remainder violates; `null` if it holds, or if a part of it is unknown. */
export function brokenBalance({ id, balance }: Indicator, quarter: Period, figures: Figures): Balance | null {
  const left = countIn(figures, quarter.id, id);
  if (balance === undefined || left === null) return null;
  const before = countIn(figures, periodBefore(quarter).id, id);
  const received = countIn(figures, quarter.id, balance.received);
  const resolved = countIn(figures, quarter.id, balance.resolved);
  if (before === null || received === null || resolved === null) return null;
  const expected = before + received - resolved;
  return expected === left ? null : { before, received, resolved, expected };
}

/** The figures of a unit that `check` reports as errors, by quarter, then in the order of the plan. */
export function doubtfulFigures(plan: Plan, { figures = {} }: Pick<UnitPlan, 'figures'>): readonly DoubtfulFigure[] {
  const known = doubtsOf.get(figures)?.get(plan);
  if (known !== undefined) return known;
  const found = Object.keys(figures).flatMap((quarter) => doubtfulInQuarter(plan, quarter, figures));
  const byPlan = doubtsOf.get(figures) ?? new WeakMap<Plan, readonly DoubtfulFigure[]>();
  doubtsOf.set(figures, byPlan.set(plan, found));
  return found;
}

/** Whether a unit's figure for a quarter is doubtful. */
export function isDoubtful(plan: Plan, unitPlan: UnitPlan, id: string, quarter: string): boolean {
  return doubtfulFigures(plan, unitPlan).some((one) => one.indicator.id === id && one.quarter === quarter);
}

/** The doubtful figures in the quarters of a period. */
export function doubtfulInPeriod(plan: Plan, unitPlan: UnitPlan, period: Period): readonly DoubtfulFigure[] {
  return doubtfulFigures(plan, unitPlan).filter(({ quarter }) => isIdWithin(quarter, period));
}

/** The doubtful figures by unit and plan. They are kept because callers ask for each indicator separately. */
const doubtsOf = new WeakMap<Figures, WeakMap<Plan, readonly DoubtfulFigure[]>>();

function doubtfulInQuarter(plan: Plan, id: string, figures: Figures): readonly DoubtfulFigure[] {
  const { indicators = [] } = plan;
  const quarter = parsePeriod(id, plan);
  // It is unknown whether the whole or one of its parts is wrong.
  const unequal = new Set(
    indicators
      .filter((one) => unequalSum(one, id, figures) !== null)
      .flatMap(({ id: whole, parts = [] }) => [whole, ...parts]),
  );
  return indicators.flatMap((indicator): DoubtfulFigure[] => {
    const value = figures[id]?.[indicator.id];
    if (value === undefined || value === 'not-applicable') return [];
    const isDoubted =
      !isCount(value) ||
      // A ratio is computed: an entered one is used nowhere.
      indicator.kind === 'ratio' ||
      unequal.has(indicator.id) ||
      wholeBelow(indicator, id, figures) !== null ||
      (quarter !== null && brokenBalance(indicator, quarter, figures) !== null);
    return isDoubted ? [{ indicator, quarter: id, value }] : [];
  });
}
