import type { CalendarDate } from '../calendar/date.js';
import { yearPeriod } from '../calendar/period.js';
import { partsOf } from '../plan/find-indicator.js';
import type { Indicator, Plan } from '../plan/plan.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { type QuarterFigure, quarterFigureOf } from './figure-asked.js';
import { isStock } from './figures.js';
import { targetSpan } from './targets.js';
import type { TargetSoFar } from './targets-so-far.js';

/** An indicator's figures of the year, up to the end of a target's period; for a ratio those of its two parts. */
export interface TargetFigures {
  readonly indicator: Indicator;
  readonly quarters: readonly { readonly id: string; readonly figure: QuarterFigure }[];
}

/** Why the figures do or do not decide a target. */
export type TargetReason =
  | { readonly kind: 'reached' | 'whole' | 'no-figure' | 'lacking' }
  | { readonly kind: 'not-over'; readonly day: CalendarDate };

/** What a target's standing rests on. */
export interface TargetBasis extends TargetSoFar {
  readonly figures: readonly TargetFigures[];
  readonly reason: TargetReason;
}

/** The figures behind a unit's target, and the reason for what is said of it. */
export function targetBasis(soFar: TargetSoFar, unitPlan: UnitPlan, plan: Plan, day: CalendarDate): TargetBasis {
  const { indicator, period, target } = soFar;
  const { periods, isComplete } = targetSpan(target.target, period, day);
  const figures = partsOf(indicator, plan).map((part) => ({
    indicator: part,
    quarters: (isStock(part) ? periods.slice(-1) : periods).map((quarter) => ({
      id: quarter.id,
      figure: quarterFigureOf(part, quarter, unitPlan, plan),
    })),
  }));
  const isWhole = figures.every(({ quarters }) => quarters.every(({ figure }) => figure.kind === 'given'));
  return { ...soFar, figures, reason: reasonOf(target, isComplete, isWhole, yearPeriod(plan).workTo) };
}

function reasonOf(
  { standing, value, target: { by } }: TargetSoFar['target'],
  isComplete: boolean,
  isWhole: boolean,
  end: CalendarDate,
): TargetReason {
  if (standing !== 'open') return { kind: isComplete && isWhole ? 'whole' : 'reached' };
  if (value === null) return { kind: 'no-figure' };
  return isComplete ? { kind: 'lacking' } : { kind: 'not-over', day: by ?? end };
}
