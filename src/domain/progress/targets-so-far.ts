import { defaultFigurePeriod, figurePeriods } from '../calendar/adjacent-periods.js';
import type { Calendar } from '../calendar/calendar.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { boundOf, type Indicator, isOfEach } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { figurePartOver, isWholePart } from './figure-parts.js';
import { indicatorsFor, isAskedIn, isNotOwed, isStock } from './figures.js';
import { type Attained, attainedBy, standingOf, type TargetProgress, targetSpan, unitTarget } from './targets.js';

/** A unit's target as of a day, with the period up to which its figures are added up. */
export interface TargetSoFar {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly target: TargetProgress;
}

/**
 * The period up to which figures are held against a target on a day: for a count of what happened the one that has
 * begun, as it may be reached within it; for a stock or a percentage the last one that is over.
 */
export function periodSoFar(indicator: Indicator, of: Calendar, day: CalendarDate): Period {
  if (indicator.kind === 'ratio' || isStock(indicator)) return defaultFigurePeriod(of, day);
  const begun = figurePeriods(of).findLast(({ from }) => from <= day);
  return begun ?? defaultFigurePeriod(of, day);
}

/** The targets that a unit has, as of a day, in the plan's order. */
export function targetsSoFar(index: PlanIndex, unitPlan: UnitPlan, day: CalendarDate): readonly TargetSoFar[] {
  return indicatorsFor(index, unitPlan).flatMap((indicator) => {
    if (indicator.target === undefined) return [];
    const period = periodSoFar(indicator, index.plan, day);
    const target = unitTarget(indicator, period, unitPlan, index.plan, day);
    return target === null ? [] : [{ indicator, period, target }];
  });
}

/** What one unit contributes to a target over all units: numbers alone, so that thousands can be kept. */
export interface TargetPart extends Attained {
  /** The indicator's id. */
  readonly id: string;
  /** Whether the unit owes the figure, and whether it gave all of it. */
  readonly isAsked: boolean;
  readonly isReported: boolean;
  /** For a target of each unit: whether this one has met it. */
  readonly isMet: boolean;
}

/** A unit's part in an indicator's target up to a period; `null` where the indicator has none. */
export function targetPart(
  indicator: Indicator,
  period: Period,
  { unitPlan, plan }: { readonly unitPlan: UnitPlan; readonly plan: Plan },
  today: CalendarDate,
): TargetPart | null {
  const { target } = indicator;
  const bound = target === undefined ? null : boundOf(target);
  if (target === undefined || bound === null) return null;
  const { periods, isComplete } = targetSpan(target, period, today);
  const part = figurePartOver(indicator, periods, unitPlan, plan);
  const attained = attainedBy(part);
  return {
    id: indicator.id,
    ...attained,
    isAsked: periods.some((one) => isAskedIn(indicator, one, unitPlan, plan)) && !isNotOwed(part.figure),
    isReported: isWholePart(part),
    isMet: isOfEach(indicator, target) && standingOf(indicator, bound, attained, isComplete) === 'met',
  };
}

/** A unit's parts in all targets of the plan, as of a day. */
export function targetParts({ plan }: PlanIndex, unitPlan: UnitPlan, day: CalendarDate): readonly TargetPart[] {
  return (plan.indicators ?? []).flatMap(
    (one) => targetPart(one, periodSoFar(one, plan, day), { unitPlan, plan }, day) ?? [],
  );
}
