import type { Indicator, Plan } from '../plan/plan.js';
import type { FigureValue, UnitPlan } from '../unit/unit-plan.js';

/** A figure that cannot be right: no count, more than its whole, or one of parts that do not add up to theirs. */
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
  return Object.entries(figures).flatMap(([quarter, values]) => {
    const doubtful = new Set(indicators.flatMap((indicator) => unequalParts(indicator, values)));
    return indicators.flatMap((indicator): WrongFigure[] => {
      const value = values[indicator.id];
      if (value === undefined || value === 'not-applicable') return [];
      const whole = values[indicator['at-most'] ?? ''];
      const isWrong = !isCount(value) || (isCount(whole) && value > Number(whole)) || doubtful.has(indicator.id);
      return isWrong ? [{ indicator, quarter, value }] : [];
    });
  });
}

/** A whole and its parts that do not add up to it: nobody knows which is wrong. While parts are missing, only too large a sum is. */
function unequalParts({ id, parts = [] }: Indicator, values: Readonly<Record<string, FigureValue>>): readonly string[] {
  const whole = values[id];
  if (parts.length === 0 || !isCount(whole)) return [];
  const counts = parts.map((part) => values[part]).map((value) => (isCount(value) ? Number(value) : 0));
  const sum = counts.reduce((total, one) => total + one, 0);
  const isWhole = parts.every((part) => values[part] !== undefined);
  return (isWhole ? sum !== whole : sum > Number(whole)) ? [id, ...parts] : [];
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
