import type { Indicator, Plan } from '../plan/plan.js';
import type { FigureValue, UnitPlan } from '../unit/unit-plan.js';

/** A figure that cannot be right: no count, or more than the whole that it is a part of. */
export interface WrongFigure {
  readonly indicator: Indicator;
  /** The quarter it was entered for, `2024-Q1`. */
  readonly quarter: string;
  readonly value: number;
}

/** A whole number from 0. */
export function isCount(value: FigureValue | undefined): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** The figures of a unit that cannot be right; what `check` calls an error. */
export function wrongFigures(plan: Plan, { figures = {} }: UnitPlan): readonly WrongFigure[] {
  const indicators = plan.indicators ?? [];
  return Object.entries(figures).flatMap(([quarter, values]) =>
    indicators.flatMap((indicator): WrongFigure[] => {
      const value = values[indicator.id];
      if (value === undefined || value === 'not-applicable') return [];
      const whole = values[indicator['at-most'] ?? ''];
      const isWrong = !isCount(value) || (isCount(whole) && value > Number(whole));
      return isWrong ? [{ indicator, quarter, value }] : [];
    }),
  );
}

/** The unit's plan with wrong figures as not reported: they enter no sum and no ratio. */
export function withoutWrongFigures(unitPlan: UnitPlan, wrong: readonly WrongFigure[]): UnitPlan {
  if (wrong.length === 0) return unitPlan;
  const isLeftOut = (quarter: string, id: string): boolean =>
    wrong.some((one) => one.quarter === quarter && one.indicator.id === id);
  const figures = Object.entries(unitPlan.figures ?? {}).map(([quarter, values]) => {
    const kept = Object.entries(values).filter(([id]) => !isLeftOut(quarter, id));
    return [quarter, Object.fromEntries(kept)] as const;
  });
  return { ...unitPlan, figures: Object.fromEntries(figures) };
}
