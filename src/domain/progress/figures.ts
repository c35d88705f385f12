import { percentOf } from './totals.js';
import { parsePeriod, type Period } from '../calendar/period.js';
import { periodBefore, quartersIn, quartersUpTo, samePeriodLastYear } from '../calendar/adjacent-periods.js';
import type { Indicator, Plan } from '../plan/plan.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import type { FigureValue, UnitPlan } from '../unit/unit-plan.js';

/**
 * How far a figure is known. `partial` rests on some of its quarters, the others were not reported; `none` is a ratio
 * of nothing. Zero is a value like any other: it was reported.
 */
export type FigureState = 'reported' | 'partial' | 'none' | 'not-applicable' | 'not-joined' | 'not-there' | 'missing';

/** Why a figure is not owed; each is said in its own words, and none is a zero. */
export function isNotOwed({ state }: Pick<Figure, 'state'>): boolean {
  return state === 'not-applicable' || state === 'not-joined' || state === 'not-there';
}

/** An indicator's value in a period. */
export interface Figure {
  readonly state: FigureState;
  /** There only where it was reported, in whole or in part; a ratio in percent, rounded down to a tenth. */
  readonly value: number | null;
  /** The quarters that were not reported: never taken for zero. */
  readonly missing: readonly string[];
}

/** An indicator's value in a period beside the values that it is compared with. */
export interface FigureRow {
  readonly indicator: Indicator;
  readonly figure: Figure;
  /** The period before, of the same kind. */
  readonly previous: Figure;
  readonly lastYear: Figure;
  /** From the year's start to the period's end. */
  readonly cumulative: Figure;
}

/** An indicator's value in a period: entered for a quarter, computed from the quarters for a longer period. */
export function figureOf(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): Figure {
  return figureOver(indicator, quartersIn(period), unitPlan, plan);
}

/** The same from the year's start to the period's end; a stock has its value at the end. */
export function cumulativeOf(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): Figure {
  return figureOver(indicator, quartersUpTo(period), unitPlan, plan);
}

/** An indicator of one unit in a period, with its comparisons. */
export function figureRow(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): FigureRow {
  return {
    indicator,
    figure: figureOf(indicator, period, unitPlan, plan),
    previous: figureOf(indicator, periodBefore(period), unitPlan, plan),
    lastYear: figureOf(indicator, samePeriodLastYear(period), unitPlan, plan),
    cumulative: cumulativeOf(indicator, period, unitPlan, plan),
  };
}

/** Every indicator that concerns the unit, in the plan's order; none for a month, which has no figures. */
export function figureRows(index: PlanIndex, period: Period, unitPlan: UnitPlan): readonly FigureRow[] {
  if (period.kind === 'month') return [];
  return indicatorsFor(index, unitPlan).map((indicator) => figureRow(indicator, period, unitPlan, index.plan));
}

/**
 * The indicators of items that the unit leads, and of any others that it entered a figure for: one that only supports
 * an item owes no figures, but what it gives is not lost.
 */
export function indicatorsFor(index: PlanIndex, unitPlan: UnitPlan): readonly Indicator[] {
  const all = index.plan.indicators ?? [];
  const entered = new Set(Object.values(unitPlan.figures ?? {}).flatMap((figures) => Object.keys(figures)));
  const concerns = ({ id, item, numerator, denominator }: Indicator): boolean =>
    index.nodes.get(item)?.track?.roles[unitPlan.unit.kind] === 'lead' ||
    [id, numerator, denominator].some((one) => one !== undefined && entered.has(one));
  return all.filter(concerns);
}

/** Whether anything was entered for the year's quarters up to the period's end. */
export function hasFigures(period: Period, unitPlan: UnitPlan): boolean {
  return quartersUpTo(period).some(({ id }) => Object.keys(unitPlan.figures?.[id] ?? {}).length > 0);
}

/** How much a figure changed, in its own unit, a ratio in points; `null` unless both are known in full. */
export function changeOf(now: Figure, before: Figure): number | null {
  if (now.state !== 'reported' || before.state !== 'reported') return null;
  if (now.value === null || before.value === null) return null;
  return Math.round((now.value - before.value) * 10) / 10;
}

/** Flows added up: over a unit's quarters, or over units. What is not reported stays visible beside the sum. */
export function sumFigures(parts: readonly Figure[]): Figure {
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  const missing = [...new Set(parts.flatMap((part) => part.missing))];
  if (values.length === 0) {
    return withoutValue(parts.length === 0 || parts.some(({ state }) => state === 'missing'), missing);
  }
  const isWhole = parts.every(({ state }) => state === 'reported' || state === 'not-applicable');
  return { state: isWhole ? 'reported' : 'partial', value: values.reduce((sum, value) => sum + value, 0), missing };
}

/** A part of a whole in percent, rounded down to a tenth; `null` of nothing. Never an average of percentages. */
export function ratioOf(numerator: number, denominator: number): number | null {
  return percentOf(numerator, denominator);
}

/** The entered value, else `not-applicable` where the unit's plan says so of the item; `null` where nothing was reported. */
export function answerIn(indicator: Indicator, quarter: Period, unitPlan: UnitPlan, plan: Plan): FigureValue | null {
  const entered = unitPlan.figures?.[quarter.id]?.[indicator.id];
  if (entered !== undefined) return entered;
  return appliesIn(indicator, quarter, unitPlan, plan) ? null : 'not-applicable';
}

/** Whether the indicator's item applies to the unit in a quarter, and both were there. */
export function appliesIn(indicator: Indicator, quarter: Period, unitPlan: UnitPlan, plan: Plan): boolean {
  // Of the year before nothing is known but what was entered for comparison.
  if (quarter.year !== unitPlan.year) return true;
  if (isBeforeUnit(quarter, unitPlan) || isBeforeItem(quarter, indicator, plan)) return false;
  const left = unitPlan.items[indicator.item]?.['not-applicable'];
  return left === undefined || (left.from !== undefined && endsBefore(quarter, left.from));
}

/** Whether a quarter was over before the unit joined. */
function isBeforeUnit(quarter: Period, { unit: { since } }: UnitPlan): boolean {
  return since !== undefined && endsBefore(quarter, since);
}

/** Whether a quarter was over before a revision of the plan brought the indicator's item. */
function isBeforeItem(quarter: Period, { item }: Indicator, plan: Plan): boolean {
  const since = indexPlan(plan).nodes.get(item)?.track?.since;
  return since !== undefined && quarter.year === plan.year && endsBefore(quarter, since);
}

function endsBefore(quarter: Period, named: string): boolean {
  const from = parsePeriod(named);
  return from !== null && quarter.to < from.from;
}

function figureOver(indicator: Indicator, quarters: readonly Period[], unitPlan: UnitPlan, plan: Plan): Figure {
  const figure = figureThatApplies(indicator, quarters, unitPlan, plan);
  if (figure.state !== 'not-applicable') return figure;
  if (quarters.every((quarter) => isBeforeUnit(quarter, unitPlan))) return { ...figure, state: 'not-joined' };
  const isEarlier = quarters.every((quarter) => isBeforeItem(quarter, indicator, plan));
  return isEarlier ? { ...figure, state: 'not-there' } : figure;
}

function figureThatApplies(indicator: Indicator, quarters: readonly Period[], unitPlan: UnitPlan, plan: Plan): Figure {
  if (indicator.kind === 'ratio') return ratioOver(indicator, quarters, unitPlan, plan);
  const counted = isStock(indicator) ? quarters.slice(-1) : quarters;
  return sumFigures(counted.map((quarter) => quarterFigure(indicator, quarter, unitPlan, plan)));
}

function quarterFigure(indicator: Indicator, quarter: Period, unitPlan: UnitPlan, plan: Plan): Figure {
  const answer = answerIn(indicator, quarter, unitPlan, plan);
  if (answer === null) return { state: 'missing', value: null, missing: [quarter.id] };
  if (answer === 'not-applicable') return { state: 'not-applicable', value: null, missing: [] };
  return { state: 'reported', value: answer, missing: [] };
}

/** What a ratio is computed from: the sums of its parts over the quarters in which both are known. */
export interface RatioParts {
  readonly numerator: number;
  readonly denominator: number;
  /** Whether both are known in any quarter. */
  readonly isKnown: boolean;
  /** Whether it applies in any quarter. */
  readonly applies: boolean;
  /** The quarters in which one of them was not reported. */
  readonly missing: readonly string[];
}

/** A unit's parts of a ratio in a period; over units they add up, and the ratio is that of the sums. */
export function ratioPartsOf(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): RatioParts {
  return partsOver(indicator, quartersIn(period), unitPlan, plan);
}

/** From the sums of its parts, never an average. */
function ratioOver(indicator: Indicator, quarters: readonly Period[], unitPlan: UnitPlan, plan: Plan): Figure {
  const { numerator, denominator, isKnown, applies, missing } = partsOver(indicator, quarters, unitPlan, plan);
  if (!isKnown) return withoutValue(applies || quarters.length === 0, missing);
  const value = ratioOf(numerator, denominator);
  if (missing.length > 0) return { state: 'partial', value, missing };
  return { state: value === null ? 'none' : 'reported', value, missing };
}

function partsOver(indicator: Indicator, quarters: readonly Period[], unitPlan: UnitPlan, plan: Plan): RatioParts {
  const parts = [indicator.numerator, indicator.denominator].map((id) => indicatorNamed(id, plan));
  const [numerator, denominator] = parts;
  if (numerator === undefined || denominator === undefined) {
    return { numerator: 0, denominator: 0, isKnown: false, applies: true, missing: [] };
  }
  const counted = isStock(numerator) && isStock(denominator) ? quarters.slice(-1) : quarters;
  const answers = counted.map((quarter) => ({
    quarter: quarter.id,
    top: answerIn(numerator, quarter, unitPlan, plan),
    bottom: answerIn(denominator, quarter, unitPlan, plan),
  }));
  const applicable = answers.filter(({ top, bottom }) => top !== 'not-applicable' && bottom !== 'not-applicable');
  const known = applicable.filter(({ top, bottom }) => top !== null && bottom !== null);
  const tops = known.map(({ top }) => top);
  const bottoms = known.map(({ bottom }) => bottom);
  return {
    numerator: overTime(numerator, tops),
    denominator: overTime(denominator, bottoms),
    isKnown: known.length > 0,
    applies: applicable.length > 0,
    missing: applicable.filter((answer) => !known.includes(answer)).map(({ quarter }) => quarter),
  };
}

function overTime(indicator: Indicator, answers: readonly (FigureValue | null)[]): number {
  const values = answers.filter((answer) => typeof answer === 'number');
  return isStock(indicator) ? (values.at(-1) ?? 0) : values.reduce((sum, value) => sum + value, 0);
}

function indicatorNamed(id: string | undefined, plan: Plan): Indicator | undefined {
  return id === undefined ? undefined : plan.indicators?.find((indicator) => indicator.id === id);
}

function withoutValue(isMissing: boolean, missing: readonly string[]): Figure {
  return { state: isMissing ? 'missing' : 'not-applicable', value: null, missing };
}

/** What remains, how many there are: it is its last value and never adds up over time. */
export function isStock(indicator: Indicator): boolean {
  return indicator['over-time'] === 'last';
}
