import { isWithin, parsePeriod, type Period } from '../calendar/period.js';
import { periodBefore } from '../calendar/adjacent-periods.js';
import type { Indicator, Plan } from '../plan/plan.js';
import type { FigureValue, UnitPlan } from '../unit/unit-plan.js';

/** What a unit entered, by quarter and indicator. */
export type Figures = NonNullable<UnitPlan['figures']>;

/** A figure that was given and that `check` calls an error: it is in no sum until somebody looks at it again. */
export interface DoubtfulFigure {
  readonly indicator: Indicator;
  /** The quarter it was entered for, `2024-Q1`. */
  readonly quarter: string;
  readonly value: number;
}

/** A whole number from 0. */
export function isCount(value: FigureValue | undefined): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** The number entered for an indicator in a quarter; `null` where none was that counts something. */
export function countIn(figures: Figures, quarter: string, id: string): number | null {
  const value = figures[quarter]?.[id];
  return typeof value === 'number' && isCount(value) ? value : null;
}

/** The whole that a part is larger than; `null` where it is not. */
export function wholeBelow(indicator: Indicator, quarter: string, figures: Figures): number | null {
  const value = countIn(figures, quarter, indicator.id);
  const whole = countIn(figures, quarter, indicator['at-most'] ?? '');
  return value !== null && whole !== null && value > whole ? whole : null;
}

/** What the parts of a whole come to; `null` where that agrees with it. While parts are missing, only too large a sum does not. */
export function unequalSum({ id, parts = [] }: Indicator, quarter: string, figures: Figures): number | null {
  const whole = countIn(figures, quarter, id);
  if (parts.length === 0 || whole === null) return null;
  const sum = parts.reduce((total, part) => total + (countIn(figures, quarter, part) ?? 0), 0);
  const isWhole = parts.every((part) => figures[quarter]?.[part] !== undefined);
  return (isWhole ? sum !== whole : sum > whole) ? sum : null;
}

/** What should remain: left before, and received, less resolved. */
export interface Balance {
  readonly before: number;
  readonly received: number;
  readonly resolved: number;
  readonly expected: number;
}

/** The balance that a remainder does not keep; `null` where it does, or not all of it is known. */
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

/** The figures of a unit that `check` calls errors, quarter by quarter in the plan's order. */
export function doubtfulFigures(plan: Plan, { figures = {} }: Pick<UnitPlan, 'figures'>): readonly DoubtfulFigure[] {
  const known = doubtsOf.get(figures)?.get(plan);
  if (known !== undefined) return known;
  const found = Object.keys(figures).flatMap((quarter) => doubtfulInQuarter(plan, quarter, figures));
  const byPlan = doubtsOf.get(figures) ?? new WeakMap<Plan, readonly DoubtfulFigure[]>();
  doubtsOf.set(figures, byPlan.set(plan, found));
  return found;
}

/** Whether a unit's figure of a quarter was given and has to be looked at again. */
export function isDoubtful(plan: Plan, unitPlan: UnitPlan, id: string, quarter: string): boolean {
  return doubtfulFigures(plan, unitPlan).some((one) => one.indicator.id === id && one.quarter === quarter);
}

/** Those of the quarters that a period spans. */
export function doubtfulInPeriod(plan: Plan, unitPlan: UnitPlan, period: Period): readonly DoubtfulFigure[] {
  return doubtfulFigures(plan, unitPlan).filter(({ quarter }) => {
    const own = parsePeriod(quarter);
    return own !== null && isWithin(own, period);
  });
}

/** A unit's figures are asked for indicator by indicator. */
const doubtsOf = new WeakMap<Figures, WeakMap<Plan, readonly DoubtfulFigure[]>>();

function doubtfulInQuarter(plan: Plan, id: string, figures: Figures): readonly DoubtfulFigure[] {
  const { indicators = [] } = plan;
  const quarter = parsePeriod(id);
  // Nobody knows which one of a whole and its parts is wrong.
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
      // A ratio is computed: one that was entered stands nowhere.
      indicator.kind === 'ratio' ||
      unequal.has(indicator.id) ||
      wholeBelow(indicator, id, figures) !== null ||
      (quarter !== null && brokenBalance(indicator, quarter, figures) !== null);
    return isDoubted ? [{ indicator, quarter: id, value }] : [];
  });
}
