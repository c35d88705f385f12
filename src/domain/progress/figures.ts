import { percentOf } from './totals.js';
import type { Period } from '../calendar/period.js';
import { periodBefore, quartersIn, quartersUpTo, samePeriodLastYear } from '../calendar/adjacent-periods.js';
import type { Indicator, Plan } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { type FigureAnswer, answerOf, leadsItem, type NotAsked, whyNotAsked } from './figure-asked.js';

/**
 * How far a figure is known: given, given but to be looked at again (`doubtful`), asked for and not given (`missing`), or
 * not asked, with the reason. `partial` rests on some of its quarters; `none` is a ratio of nothing. Zero is a value like
 * any other: it was given.
 */
export type FigureState = 'reported' | 'partial' | 'none' | 'doubtful' | 'missing' | NotAsked;

const NOT_ASKED: readonly FigureState[] = ['not-lead', 'not-joined', 'not-there', 'not-applicable'];

/** Whether nobody asks the unit for the figure in the period. */
export function isNotOwed({ state }: Pick<Figure, 'state'>): boolean {
  return NOT_ASKED.includes(state);
}

/** What was given for a quarter and has to be looked at again. */
export interface DoubtfulValue {
  readonly quarter: string;
  /** `null` for a ratio: a part of it is doubtful. */
  readonly value: number | null;
}

/** An indicator's value in a period. */
export interface Figure {
  readonly state: FigureState;
  /** There only where it stands, in whole or in part; a ratio in percent, rounded to a tenth. */
  readonly value: number | null;
  /** The quarters that were not reported: never taken for zero. */
  readonly missing: readonly string[];
  /** What was given and is in no sum until somebody looks at it again. */
  readonly doubtful: readonly DoubtfulValue[];
  /** The quarters for which nothing was given and nobody asked: they lack nothing, but the value is not of them. */
  readonly unasked: readonly string[];
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
  const concerns = (indicator: Indicator): boolean =>
    leadsItem(indicator, unitPlan.unit.kind, index.plan) ||
    [indicator.id, indicator.numerator, indicator.denominator].some((one) => one !== undefined && entered.has(one));
  return all.filter(concerns);
}

/** Whether the unit is asked for a figure in a period, of its quarters in any that the figure rests on. */
export function isAskedIn(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): boolean {
  const quarters = isStock(indicator) ? quartersIn(period).slice(-1) : quartersIn(period);
  return quarters.some((quarter) => whyNotAsked(indicator, quarter, unitPlan, plan) === null);
}

/** Whether anything was entered for the year's quarters up to the period's end. */
export function hasFigures(period: Period, unitPlan: UnitPlan): boolean {
  return quartersUpTo(period).some(({ id }) => Object.keys(unitPlan.figures?.[id] ?? {}).length > 0);
}

/** A part of a whole in percent, rounded to a tenth; `null` of nothing. Never an average of percentages. */
export function ratioOf(numerator: number, denominator: number): number | null {
  return percentOf(numerator, denominator);
}

function figureOver(indicator: Indicator, quarters: readonly Period[], unitPlan: UnitPlan, plan: Plan): Figure {
  if (indicator.kind === 'ratio') return ratioOver(indicator, quarters, unitPlan, plan);
  const counted = isStock(indicator) ? quarters.slice(-1) : quarters;
  const answers = counted.map((quarter) => ({
    quarter: quarter.id,
    answer: answerOf(indicator, quarter, unitPlan, plan),
  }));
  const values = answers.flatMap(({ answer }) => (answer.kind === 'given' ? [answer.value] : []));
  const value = values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0);
  const missing = answers.flatMap(({ quarter, answer }) => (answer.kind === 'missing' ? [quarter] : []));
  const doubtful = answers.flatMap(({ quarter, answer }) =>
    answer.kind === 'doubtful' ? [{ quarter, value: answer.value }] : [],
  );
  const unasked = answers.flatMap(({ quarter, answer }) => (answer.kind === 'not-asked' ? [quarter] : []));
  return figureFrom(
    value,
    { missing, doubtful, unasked },
    answers.map(({ answer }) => answer),
  );
}

/** A figure from what stands of it and what lacks; where nothing does either, nobody asked for it. */
function figureFrom(
  value: number | null,
  lacks: Omit<Figure, 'state' | 'value'>,
  answers: readonly FigureAnswer[],
): Figure {
  const isWhole = lacks.missing.length + lacks.doubtful.length === 0;
  if (value !== null) return { state: isWhole ? 'reported' : 'partial', value, ...lacks };
  if (lacks.doubtful.length > 0) return { state: 'doubtful', value, ...lacks };
  const state = lacks.missing.length > 0 ? 'missing' : notAskedState(answers);
  return { state, value, ...lacks };
}

/** One reason for the whole period where it is one, else that it does not apply. */
function notAskedState(answers: readonly FigureAnswer[]): FigureState {
  const reasons = new Set(answers.flatMap((answer) => (answer.kind === 'not-asked' ? [answer.why] : [])));
  const [only] = reasons;
  if (only === undefined) return 'missing';
  return reasons.size === 1 ? only : 'not-applicable';
}

/** What a ratio is computed from: the sums of its parts over the quarters in which both stand. */
export interface RatioParts {
  readonly numerator: number;
  readonly denominator: number;
  /** Whether both stand in any quarter. */
  readonly isKnown: boolean;
}

/** A unit's parts of a ratio in a period; over units they add up, and the ratio is that of the sums. */
export function ratioPartsOf(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): RatioParts {
  return partsOver(indicator, quartersIn(period), unitPlan, plan);
}

/** From the sums of its parts, never an average. */
function ratioOver(indicator: Indicator, quarters: readonly Period[], unitPlan: UnitPlan, plan: Plan): Figure {
  const { numerator, denominator, isKnown, answers } = partsOver(indicator, quarters, unitPlan, plan);
  if (answers.length === 0) return { state: 'missing', value: null, missing: [], doubtful: [], unasked: [] };
  const lacking = (kind: FigureAnswer['kind']): readonly string[] =>
    answers.filter(({ both }) => both.kind === kind).map(({ quarter }) => quarter);
  const lacks = {
    missing: lacking('missing'),
    doubtful: lacking('doubtful').map((quarter) => ({ quarter, value: null })),
    unasked: lacking('not-asked'),
  };
  const value = isKnown ? ratioOf(numerator, denominator) : null;
  const isWhole = lacks.missing.length + lacks.doubtful.length === 0;
  if (isKnown && value === null) return { state: isWhole ? 'none' : 'partial', value, ...lacks };
  return figureFrom(
    value,
    lacks,
    answers.map(({ both }) => both),
  );
}

interface PartAnswers {
  readonly quarter: string;
  readonly top: FigureAnswer;
  readonly bottom: FigureAnswer;
  /** What stands of the two together: both have to. */
  readonly both: FigureAnswer;
}

function partsOver(
  indicator: Indicator,
  quarters: readonly Period[],
  unitPlan: UnitPlan,
  plan: Plan,
): RatioParts & { readonly answers: readonly PartAnswers[] } {
  const numerator = indicatorNamed(indicator.numerator, plan);
  const denominator = indicatorNamed(indicator.denominator, plan);
  if (numerator === undefined || denominator === undefined) {
    return { numerator: 0, denominator: 0, isKnown: false, answers: [] };
  }
  const counted = isStock(numerator) && isStock(denominator) ? quarters.slice(-1) : quarters;
  const answers = counted.map((quarter): PartAnswers => {
    const [top, bottom] = [numerator, denominator].map((part) => answerOf(part, quarter, unitPlan, plan));
    if (top === undefined || bottom === undefined) throw new Error('two parts have two answers');
    return { quarter: quarter.id, top, bottom, both: togetherOf(top, bottom) };
  });
  const known = answers.filter(({ both }) => both.kind === 'given');
  return {
    numerator: overTime(
      numerator,
      known.map(({ top }) => top),
    ),
    denominator: overTime(
      denominator,
      known.map(({ bottom }) => bottom),
    ),
    isKnown: known.length > 0,
    answers,
  };
}

/** Two parts stand together where both were given; what was given and can't be used comes before what was not given. */
function togetherOf(top: FigureAnswer, bottom: FigureAnswer): FigureAnswer {
  const of = (kind: FigureAnswer['kind']): FigureAnswer | undefined => [top, bottom].find((one) => one.kind === kind);
  return of('not-asked') ?? of('doubtful') ?? of('missing') ?? top;
}

function overTime(indicator: Indicator, answers: readonly FigureAnswer[]): number {
  const values = answers.flatMap((answer) => (answer.kind === 'given' ? [answer.value] : []));
  return isStock(indicator) ? (values.at(-1) ?? 0) : values.reduce((sum, value) => sum + value, 0);
}

function indicatorNamed(id: string | undefined, plan: Plan): Indicator | undefined {
  return id === undefined ? undefined : plan.indicators?.find((indicator) => indicator.id === id);
}

/** What remains, how many there are: it is its last value and never adds up over time. */
export function isStock(indicator: Indicator): boolean {
  return indicator['over-time'] === 'last';
}
