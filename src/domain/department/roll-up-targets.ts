import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { boundOf, type Indicator, isOfAll, isOfEach } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import { figurePartOver, isWholePart, sumOfParts } from '../progress/figure-parts.js';
import { isAskedIn, isNotOwed } from '../progress/figures.js';
import { attainedBy, standingOf, type TargetProgress, targetSpan } from '../progress/targets.js';
import type { UnitPlan } from '../unit/unit-plan.js';

/** A target over all units. */
export interface RolledTarget extends TargetProgress {
  /** Where the target is one for every unit: how many units met it, and how many owe the figure. */
  readonly units: { readonly met: number; readonly of: number } | null;
}

/**
 * A target over all units: that of all together is held against their sum; for one of each unit, the units that met it
 * are counted.
 * @param unknown how many units owe the figure but cannot be read
 */
export function rolledTarget(
  indicator: Indicator,
  { period, today }: { readonly period: Period; readonly today: CalendarDate },
  reporters: readonly { readonly unitPlan: UnitPlan; readonly plan: Plan }[],
  unknown: number,
): RolledTarget | null {
  const { target } = indicator;
  const bound = target === undefined ? null : boundOf(target);
  if (target === undefined || bound === null || period.year !== period.calendar.year) return null;
  const { periods, isComplete } = targetSpan(target, period, today);
  const parts = reporters.map(({ unitPlan, plan }) => {
    const part = figurePartOver(indicator, periods, unitPlan, plan);
    const isAsked = periods.some((one) => isAskedIn(indicator, one, unitPlan, plan)) && !isNotOwed(part.figure);
    return { part, isAsked };
  });
  const known = parts.flatMap(({ part }) => (part.isKnown ? [part] : []));
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const asked = parts.filter(({ isAsked }) => isAsked);
  const together = {
    numerator: add(known.map(({ numerator }) => numerator)),
    denominator: indicator.kind === 'count' ? 1 : add(known.map(({ denominator }) => denominator)),
    isKnown: known.length > 0,
    isWhole: unknown === 0 && asked.every(({ part }) => isWholePart(part)),
  };
  const met = asked.filter(({ part }) => standingOf(indicator, bound, attainedBy(part), isComplete) === 'met');
  return {
    target,
    ...bound,
    value: sumOfParts(
      indicator,
      parts.map(({ part }) => part),
    ),
    standing: isOfAll(target) ? standingOf(indicator, bound, together, isComplete) : 'open',
    units: isOfEach(indicator, target) && target.of === 'each' ? { met: met.length, of: asked.length + unknown } : null,
  };
}
