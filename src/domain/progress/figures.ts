import { percentOf } from './totals.js';
import type { Period } from '../calendar/period.js';
import { figurePeriodsIn, figurePeriodsUpTo } from '../calendar/adjacent-periods.js';
import type { Indicator, Plan } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { type QuarterFigure, quarterFigureOf, leadsItem, type NotAsked, whyNotAsked } from './figure-asked.js';

/**
 * How far a figure is known: entered, entered but `doubtful`, owed and not entered (`missing`), or not owed, with the
 * reason. `partial` has values for only some of its quarters; `none` is a ratio with denominator zero. Zero is an
 * ordinary value.
 */
export type FigureState = 'reported' | 'partial' | 'none' | 'doubtful' | 'missing' | NotAsked;

const NOT_ASKED: readonly FigureState[] = ['not-lead', 'not-joined', 'not-there', 'not-applicable'];

/** Whether the unit does not owe the figure for the period. */
export function isNotOwed({ state }: Pick<Figure, 'state'>): boolean {
  return NOT_ASKED.includes(state);
}

/** A doubtful value of a quarter. */
export interface DoubtfulValue {
  readonly quarter: string;
  /** `null` for a ratio: one of its parts is doubtful. */
  readonly value: number | null;
}

/** An indicator's value in a period. */
export interface Figure {
  readonly state: FigureState;
  /** Set if at least a part is known; a ratio is in percent, rounded to one decimal. */
  readonly value: number | null;
  /** The quarters that were not reported; they never count as zero. */
  readonly missing: readonly string[];
  /** The doubtful values, which are in no sum. */
  readonly doubtful: readonly DoubtfulValue[];
  /** The quarters with no value that the unit does not owe: nothing is missing, but the value does not cover them. */
  readonly unasked: readonly string[];
}

/** An indicator's value in a period: as entered for a quarter, computed from its quarters for a longer period. */
export function figureOf(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): Figure {
  return figureOver(indicator, figurePeriodsIn(period), unitPlan, plan);
}

/**
 * The indicators of items that the unit leads, and those for which it entered a figure. A unit that only supports an
 * item owes no figures, but those that it enters are not lost.
 */
export function indicatorsFor(index: PlanIndex, unitPlan: UnitPlan): readonly Indicator[] {
  const all = index.plan.indicators ?? [];
  const entered = new Set(Object.values(unitPlan.figures ?? {}).flatMap((figures) => Object.keys(figures)));
  const concerns = (indicator: Indicator): boolean =>
    leadsItem(indicator, unitPlan.unit, index.plan) ||
    [indicator.id, indicator.numerator, indicator.denominator].some((one) => one !== undefined && entered.has(one));
  return all.filter(concerns);
}

/** Whether the unit owes a figure for a period: for any of the quarters that it is computed from. */
export function isAskedIn(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): boolean {
  const quarters = isStock(indicator) ? figurePeriodsIn(period).slice(-1) : figurePeriodsIn(period);
  return quarters.some((quarter) => whyNotAsked(indicator, quarter, unitPlan, plan) === null);
}

/** Whether any figure was entered for the year's quarters up to the end of the period. */
export function hasFigures(period: Period, unitPlan: UnitPlan): boolean {
  return figurePeriodsUpTo(period).some(({ id }) => Object.keys(unitPlan.figures?.[id] ?? {}).length > 0);
}

/**
 * A part of a whole in percent, rounded to one decimal; `null` if the whole is zero. Never an average of percentages.
 */
export function ratioOf(numerator: number, denominator: number): number | null {
  return percentOf(numerator, denominator);
}

/** An indicator's value over quarters. */
export function figureOver(indicator: Indicator, quarters: readonly Period[], unitPlan: UnitPlan, plan: Plan): Figure {
  if (indicator.kind === 'ratio') return ratioOver(indicator, quarters, unitPlan, plan);
  const counted = isStock(indicator) ? quarters.slice(-1) : quarters;
  const figures = counted.map((quarter) => quarterFigureOf(indicator, quarter, unitPlan, plan));
  const [missing, doubtful, unasked] = [[] as string[], [] as DoubtfulValue[], [] as string[]];
  let value: number | null = null;
  for (const [at, { id: quarter }] of counted.entries()) {
    const figure = figures[at];
    if (figure?.kind === 'given') value = (value ?? 0) + figure.value;
    else if (figure?.kind === 'missing') missing.push(quarter);
    else if (figure?.kind === 'doubtful') doubtful.push({ quarter, value: figure.value });
    else unasked.push(quarter);
  }
  return figureFrom(value, { missing, doubtful, unasked }, figures);
}

/** Makes a figure from its known and its missing quarters; if it has neither, the unit does not owe it. */
function figureFrom(
  value: number | null,
  lacks: Omit<Figure, 'state' | 'value'>,
  figures: readonly QuarterFigure[],
): Figure {
  const isWhole = lacks.missing.length + lacks.doubtful.length === 0;
  if (value !== null) return { state: isWhole ? 'reported' : 'partial', value, ...lacks };
  if (lacks.doubtful.length > 0) return { state: 'doubtful', value, ...lacks };
  const state = lacks.missing.length > 0 ? 'missing' : notAskedState(figures);
  return { state, value, ...lacks };
}

/** The reason for the whole period if all its quarters have the same one, else that the item does not apply. */
function notAskedState(figures: readonly QuarterFigure[]): FigureState {
  const reasons = new Set(figures.flatMap((figure) => (figure.kind === 'not-asked' ? [figure.why] : [])));
  const [only] = reasons;
  if (only === undefined) return 'missing';
  return reasons.size === 1 ? only : 'not-applicable';
}

/** The numbers that a ratio is computed from: the sums of its parts over the quarters in which both are known. */
export interface RatioParts {
  readonly numerator: number;
  readonly denominator: number;
  /** Whether both parts are known in any quarter. */
  readonly isKnown: boolean;
}

/** A unit's parts of a ratio. Over units the parts are added, and the ratio is computed from the sums. */
export function ratioPartsOver(
  indicator: Indicator,
  quarters: readonly Period[],
  unitPlan: UnitPlan,
  plan: Plan,
): RatioParts {
  return partsOver(indicator, quarters, unitPlan, plan);
}

/** A ratio over quarters: computed from the sums of its parts, never an average. */
function ratioOver(indicator: Indicator, quarters: readonly Period[], unitPlan: UnitPlan, plan: Plan): Figure {
  const { numerator, denominator, isKnown, figures } = partsOver(indicator, quarters, unitPlan, plan);
  if (figures.length === 0) return { state: 'missing', value: null, missing: [], doubtful: [], unasked: [] };
  const lacking = (kind: QuarterFigure['kind']): readonly string[] =>
    figures.filter(({ both }) => both.kind === kind).map(({ quarter }) => quarter);
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
    figures.map(({ both }) => both),
  );
}

interface PartFigures {
  readonly quarter: string;
  readonly top: QuarterFigure;
  readonly bottom: QuarterFigure;
  /** The value of both parts together: known only if both are. */
  readonly both: QuarterFigure;
}

function partsOver(
  indicator: Indicator,
  quarters: readonly Period[],
  unitPlan: UnitPlan,
  plan: Plan,
): RatioParts & { readonly figures: readonly PartFigures[] } {
  const numerator = indicatorNamed(indicator.numerator, plan);
  const denominator = indicatorNamed(indicator.denominator, plan);
  if (numerator === undefined || denominator === undefined) {
    return { numerator: 0, denominator: 0, isKnown: false, figures: [] };
  }
  const counted = isStock(numerator) && isStock(denominator) ? quarters.slice(-1) : quarters;
  const figures = counted.map((quarter): PartFigures => {
    const [top, bottom] = [numerator, denominator].map((part) => quarterFigureOf(part, quarter, unitPlan, plan));
    if (top === undefined || bottom === undefined) throw new Error('two parts have two figures');
    return { quarter: quarter.id, top, bottom, both: togetherOf(top, bottom) };
  });
  const known = figures.filter(({ both }) => both.kind === 'given');
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
    figures,
  };
}

/** Combines two parts of a ratio: both must be known. A doubtful part outweighs a missing one. */
function togetherOf(top: QuarterFigure, bottom: QuarterFigure): QuarterFigure {
  const of = (kind: QuarterFigure['kind']): QuarterFigure | undefined => [top, bottom].find((one) => one.kind === kind);
  return of('not-asked') ?? of('doubtful') ?? of('missing') ?? top;
}

function overTime(indicator: Indicator, figures: readonly QuarterFigure[]): number {
  const values = figures.flatMap((figure) => (figure.kind === 'given' ? [figure.value] : []));
  return isStock(indicator) ? (values.at(-1) ?? 0) : values.reduce((sum, value) => sum + value, 0);
}

function indicatorNamed(id: string | undefined, plan: Plan): Indicator | undefined {
  return id === undefined ? undefined : plan.indicators?.find((indicator) => indicator.id === id);
}

/** Whether the indicator counts what exists or remains at the end of a period: it is never added up over time. */
export function isStock(indicator: Indicator): boolean {
  return indicator['over-time'] === 'last';
}
