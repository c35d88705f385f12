import { parsePeriod, type Period } from '../../domain/calendar/period.js';
import type { Indicator, Plan } from '../../domain/plan/plan.js';
import { pointerTo } from '../../domain/text/pointer.js';
import { isCount } from '../../domain/progress/doubtful-figures.js';
import type { FigureValue, UnitPlan } from '../../domain/unit/unit-plan.js';
import { memoLast } from '../memo-last.js';
import type { DerivedScope } from '../scope.js';

/** The scope of rules over figures. */
export type FigureScope = Pick<DerivedScope, 'plan' | 'index' | 'unitPlan'>;

/** A figure in a unit's file, with its place. */
export interface Entered {
  readonly quarter: string;
  readonly id: string;
  readonly value: FigureValue;
  readonly pointer: string;
}

/** Every figure of a unit's file, in its order. */
export const enteredFigures = memoLast(({ figures = {} }: UnitPlan): readonly Entered[] =>
  Object.entries(figures).flatMap(([quarter, values]) =>
    Object.entries(values).map(([id, value]) => ({ quarter, id, value, pointer: pointerTo('figures', quarter, id) })),
  ),
);

/** A figure that counts an indicator of the plan in an existing quarter. */
export interface EnteredCount {
  readonly indicator: Indicator;
  readonly quarter: Period;
  readonly value: number;
  readonly pointer: string;
}

/** The figures that are numbers of a known count and can be compared with others. */
export const enteredCounts = memoLast(({ plan, unitPlan }: FigureScope): readonly EnteredCount[] => {
  const indicators = indicatorsById(plan);
  return enteredFigures(unitPlan).flatMap(({ quarter: id, id: name, value, pointer }) => {
    const [indicator, quarter] = [indicators.get(name), parsePeriod(id, plan)];
    if (indicator?.kind !== 'count' || quarter === null || typeof value !== 'number' || !isCount(value)) return [];
    return [{ indicator, quarter, value, pointer }];
  });
});

/** The plan's indicators by id; of two with the same id the first. */
export function indicatorsById(plan: Plan): ReadonlyMap<string, Indicator> {
  const known =
    byId.get(plan) ?? new Map([...(plan.indicators ?? [])].reverse().map((indicator) => [indicator.id, indicator]));
  byId.set(plan, known);
  return known;
}

/** Kept by plan, since many units are checked against the same few plans. */
const byId = new WeakMap<Plan, ReadonlyMap<string, Indicator>>();
