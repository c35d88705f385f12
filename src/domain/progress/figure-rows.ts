import {
  canHaveFigures,
  figurePeriodsIn,
  figurePeriodsUpTo,
  periodBefore,
  samePeriodLastYear,
} from '../calendar/adjacent-periods.js';
import type { Period } from '../calendar/period.js';
import type { Indicator, Plan } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { type Figure, figureOver, indicatorsFor } from './figures.js';

/** An indicator's value in a period, with the values to compare it with. */
export interface FigureRow {
  readonly indicator: Indicator;
  readonly figure: Figure;
  /** The value in the previous period of the same kind. */
  readonly previous: Figure;
  readonly lastYear: Figure;
  /** The value from the start of the year to the end of the period. */
  readonly cumulative: Figure;
}

/** The quarters of a period, and of those that its figures are compared with. */
type ComparedQuarters = { readonly [Column in Exclude<keyof FigureRow, 'indicator'>]: readonly Period[] };

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
export function figureRow(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): FigureRow {
  return rowOver(indicator, comparedQuarters(period), unitPlan, plan);
}

function rowOver(indicator: Indicator, quarters: ComparedQuarters, unitPlan: UnitPlan, plan: Plan): FigureRow {
  const over = (some: readonly Period[]): Figure => figureOver(indicator, some, unitPlan, plan);
  const { figure, previous, lastYear, cumulative } = quarters;
  const [own, before] = [over(figure), over(previous)];
  return {
    indicator,
    figure: own,
    previous: before,
    lastYear: lastYear === previous ? before : over(lastYear),
    cumulative: cumulative === figure ? own : over(cumulative),
  };
}

/** Every indicator that concerns the unit, in the plan's order; empty for a month, which has no figures. */
export function figureRows(index: PlanIndex, period: Period, unitPlan: UnitPlan): readonly FigureRow[] {
  if (!canHaveFigures(period)) return [];
  const quarters = comparedQuarters(period);
  return indicatorsFor(index, unitPlan).map((indicator) => rowOver(indicator, quarters, unitPlan, index.plan));
}
