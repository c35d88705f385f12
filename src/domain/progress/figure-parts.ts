import { figurePeriodsIn } from '../calendar/adjacent-periods.js';
import { type Figure, figureOver, ratioOf, ratioPartsOver } from './figures.js';
import type { Period } from '../calendar/period.js';
import type { Indicator, Plan } from '../plan/plan.js';
import type { UnitPlan } from '../unit/unit-plan.js';

/** A unit's figure in a period, with its contribution to a sum over units. */
export interface FigurePart {
  readonly figure: Figure;
  readonly numerator: number;
  readonly denominator: number;
  /** Whether it contributes anything; a zero does. */
  readonly isKnown: boolean;
}

/** A unit's figure in a period. */
export function figurePart(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): FigurePart {
  return figurePartOver(indicator, figurePeriodsIn(period), unitPlan, plan);
}

/** The same over several figure periods. */
export function figurePartOver(
  indicator: Indicator,
  periods: readonly Period[],
  unitPlan: UnitPlan,
  plan: Plan,
): FigurePart {
  const figure = figureOver(indicator, periods, unitPlan, plan);
  if (indicator.kind === 'ratio') return { figure, ...ratioPartsOver(indicator, periods, unitPlan, plan) };
  return { figure, numerator: figure.value ?? 0, denominator: 1, isKnown: figure.value !== null };
}

/** Adds up a figure over units: counts, flows and stocks are added; a ratio is computed from the sums of its parts. */
export function sumOfParts(indicator: Indicator, parts: readonly FigurePart[]): number | null {
  const known = parts.filter(({ isKnown }) => isKnown);
  if (known.length === 0) return null;
  const numerator = known.reduce((sum, part) => sum + part.numerator, 0);
  if (indicator.kind === 'count') return numerator;
  return ratioOf(
    numerator,
    known.reduce((sum, part) => sum + part.denominator, 0),
  );
}

/** Whether a part is complete: reported for every quarter. A ratio with denominator zero is complete too. */
export function isWholePart({ figure: { state } }: FigurePart): boolean {
  return state === 'reported' || state === 'none';
}
