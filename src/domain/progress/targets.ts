import type { CalendarDate } from '../calendar/date.js';
import { figurePeriodsUpTo } from '../calendar/adjacent-periods.js';
import { type Period, yearPeriod } from '../calendar/period.js';
import { type Bound, boundOf, type Indicator, isOfEach, type Target } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { figurePartOver, type FigurePart } from './figure-parts.js';
import { isStock } from './figures.js';

/**
 * What the recorded figures say of a target. `open` is the usual answer before the target's day, and stays the answer
 * where figures are missing. `exceeded` is more than an upper bound, or more than the exact number.
 */
export type TargetStanding = 'open' | 'met' | 'not-met' | 'exceeded';

/** A target with the number that is held against it. */
export interface TargetProgress {
  readonly target: Target;
  readonly bound: Bound;
  readonly number: number;
  /** From the year's start to the end of the period; for a stock at its end. `null` if nothing is known. */
  readonly value: number | null;
  readonly standing: TargetStanding;
}

/** The periods whose figures are held against a target in a period's report, and whether they reach the target's day. */
export interface TargetSpan {
  readonly periods: readonly Period[];
  readonly isComplete: boolean;
}

/**
 * The figures up to the end of a period, but none of a later time than the target's day. They reach it once their time
 * is over: what was entered beforehand may still change.
 * @param today the day as of which the target is judged
 */
export function targetSpan({ by }: Target, period: Period, today: CalendarDate): TargetSpan {
  const day = by ?? yearPeriod(period.calendar).workTo;
  const periods = figurePeriodsUpTo(period).filter(({ to }) => to <= day);
  const last = periods.at(-1);
  return { periods, isComplete: last !== undefined && last.workTo >= day && last.to < today };
}

/** A number that is held against a target: as its parts, because a rounded percentage may look as if it were met. */
export interface Attained {
  readonly numerator: number;
  readonly denominator: number;
  readonly isKnown: boolean;
  /** Whether nothing that belongs to it is missing or doubtful. */
  readonly isWhole: boolean;
}

/**
 * What a number says of a target. A count of what happened only grows, so that it may reach or pass a bound before the
 * target's day, even with figures missing. Everything else is known on that day, with all figures.
 */
export function standingOf(
  indicator: Indicator,
  { bound, number }: Pick<TargetProgress, 'bound' | 'number'>,
  attained: Attained,
  isComplete: boolean,
): TargetStanding {
  if (!attained.isKnown || attained.denominator === 0) return 'open';
  const against = comparedWith(indicator, attained, number);
  const isFinal = isComplete && attained.isWhole;
  if (!isFinal && (indicator.kind === 'ratio' || isStock(indicator))) return 'open';
  switch (bound) {
    case 'at-least':
      return against >= 0 ? 'met' : isFinal ? 'not-met' : 'open';
    case 'above':
      return against > 0 ? 'met' : isFinal ? 'not-met' : 'open';
    case 'at-most':
      return against > 0 ? 'exceeded' : isFinal ? 'met' : 'open';
    case 'below':
      return against >= 0 ? 'exceeded' : isFinal ? 'met' : 'open';
    case 'equals':
      if (against > 0) return 'exceeded';
      return !isFinal ? 'open' : against === 0 ? 'met' : 'not-met';
  }
}

/** Whether a number is above (1), at (0) or below (-1) another one; a ratio by its parts, without dividing. */
function comparedWith({ kind }: Indicator, { numerator, denominator }: Attained, number: number): number {
  const [left, right] = kind === 'ratio' ? [numerator * 100, number * denominator] : [numerator, number];
  // A target may have decimals, whose product is not exact.
  const difference = Math.round((left - right) * 1e6);
  return Math.sign(difference);
}

/** A unit's figure as it is held against a target: one for the time when the unit was not there is no whole one. */
export function attainedBy({ figure, numerator, denominator, isKnown }: FigurePart): Attained {
  const isWhole = figure.missing.length + figure.doubtful.length + figure.unasked.length === 0;
  return { numerator, denominator, isKnown, isWhole };
}

/** The target that a unit has in an indicator, in a period of the plan's year; `null` if it has none. */
export function unitTarget(
  indicator: Indicator,
  period: Period,
  unitPlan: UnitPlan,
  plan: Plan,
  today: CalendarDate,
): TargetProgress | null {
  const { target } = indicator;
  const bound = target === undefined ? null : boundOf(target);
  if (target === undefined || bound === null || !isOfEach(indicator, target) || period.year !== plan.year) return null;
  const { periods, isComplete } = targetSpan(target, period, today);
  const part = figurePartOver(indicator, periods, unitPlan, plan);
  const standing = standingOf(indicator, bound, attainedBy(part), isComplete);
  return { target, ...bound, value: part.figure.value, standing };
}
