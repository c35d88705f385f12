import {
  canHaveFigures,
  figurePeriodsIn,
  figurePeriodsUpTo,
  periodBefore,
  samePeriodLastYear,
} from '../calendar/adjacent-periods.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { Indicator, Plan } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { type Figure, figureOver, indicatorsFor } from './figures.js';
import { type TargetProgress, unitTarget } from './targets.js';

/** An indicator's value in a period, with the values to compare it with. */
export interface FigureRow {
  readonly indicator: Indicator;
  readonly figure: Figure;
  /** The value in the previous period of the same kind. */
  readonly previous: Figure;
  readonly lastYear: Figure;
  /** The value from the start of the year to the end of the period. */
  readonly cumulative: Figure;
  /** The unit's target, with what the figures say of it; `null` if it has none. */
  readonly target: TargetProgress | null;
}

/** The quarters of a period, and of those that its figures are compared with. */
type ComparedQuarters = { readonly [Column in Exclude<keyof FigureRow, 'indicator' | 'target'>]: readonly Period[] };

function comparedQuarters(period: Period): ComparedQuarters {
  const [before, yearBefore] = [periodBefore(period), samePeriodLastYear(period)];
  const [figure, previous, cumulative] = [figurePeriodsIn(period), figurePeriodsIn(before), figurePeriodsUpTo(period)];
  return {
    figure,
    previous,
    // Columns over the same quarters have the same figure, which is computed once.
    lastYear: before.id === yearBefore.id ? previous : figurePeriodsIn(yearBefore),
    cumulative: figure.length === cumulative.length ? figure : cumulative,
  };
}

/** An indicator of one unit in a period, with the values to compare it with. */
export function figureRow(
  indicator: Indicator,
  period: Period,
  unitPlan: UnitPlan,
  plan: Plan,
  today: CalendarDate,
): FigureRow {
  return rowOver(indicator, { period, quarters: comparedQuarters(period), today }, unitPlan, plan);
}

interface Compared {
  readonly period: Period;
  readonly quarters: ComparedQuarters;
  readonly today: CalendarDate;
}

function rowOver(
  indicator: Indicator,
  { period, quarters, today }: Compared,
  unitPlan: UnitPlan,
  plan: Plan,
): FigureRow {
  const over = (some: readonly Period[]): Figure => figureOver(indicator, some, unitPlan, plan);
  const { figure, previous, lastYear, cumulative } = quarters;
  const [own, before] = [over(figure), over(previous)];
  return {
    indicator,
    figure: own,
    previous: before,
    lastYear: lastYear === previous ? before : over(lastYear),
    cumulative: cumulative === figure ? own : over(cumulative),
    target: unitTarget(indicator, period, unitPlan, plan, today),
  };
}

/**
 * Every indicator that concerns the unit, in the plan's order; empty for a period that has no figures.
 * @param today the day as of which targets are judged: one is decided once its time is over
 */
export function figureRows(
  index: PlanIndex,
  period: Period,
  unitPlan: UnitPlan,
  today: CalendarDate,
): readonly FigureRow[] {
  if (!canHaveFigures(period)) return [];
  const compared = { period, quarters: comparedQuarters(period), today };
  return indicatorsFor(index, unitPlan).map((indicator) => rowOver(indicator, compared, unitPlan, index.plan));
}
