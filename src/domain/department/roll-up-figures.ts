import { figurePart, type FigurePart, isWholePart, sumOfParts } from '../progress/figure-parts.js';
import { type Figure, indicatorsFor, isAskedIn, isNotOwed } from '../progress/figures.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { periodBefore, samePeriodLastYear } from '../calendar/adjacent-periods.js';
import type { Indicator, Plan } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import {
  type Comparison,
  type ComparisonKind,
  comparisonOf,
  COMPARISONS,
  type PartPair,
} from './roll-up-comparison.js';
import { byRank, type Ledger, type LedgerUnit, unitsWithFile, unknownUnits } from './ledger.js';
import type { UnitStatus } from '../progress/unit-status.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { type DoubtfulFigure, doubtfulInPeriod } from '../progress/doubtful-figures.js';
import { canHaveFigures } from '../calendar/adjacent-periods.js';
import { mayConcern, type RolledTarget, rolledTarget } from './roll-up-targets.js';

/** One unit's part of a figure. */
export interface UnitFigure {
  readonly unit: LedgerUnit;
  /** Also `missing` if the unit has no usable file. */
  readonly figure: Figure;
  /**
   * Whether the unit owes the figure. A figure that it gives without owing it is in the sum, but the unit is not
   * counted.
   */
  readonly isAsked: boolean;
}

/** A figure over all units. Units that did not report are not in the sum, and every output says so. */
export interface FigureRollUp {
  readonly indicator: Indicator;
  /** The sum of what was reported; a ratio is computed from the sums of its parts. `null` if nothing was reported. */
  readonly sum: number | null;
  /** How many units that owe the figure reported it in full. */
  readonly reported: number;
  /** How many units owe the figure, whatever they reported. */
  readonly of: number;
  /** How many units that owe it reported a doubtful figure, which is not in the sum. */
  readonly doubtful: number;
  /** How many units reported it without owing it; that is in the sum. */
  readonly beside: number;
  readonly units: readonly UnitFigure[];
  /** Compared with the previous period and the same period last year; only once if both are the same period. */
  readonly comparisons: readonly Comparison[];
  /** `null` if the indicator has no target, or the period is of another year. */
  readonly target: RolledTarget | null;
}

/** Whether some unit that owes the figure did not report it in full. Every output marks such a sum. */
export function isPartial({ reported, of }: Pick<FigureRollUp, 'reported' | 'of'>): boolean {
  return reported < of;
}

/** Whether any unit reported the figure, even a doubtful one. */
export function isGiven({ sum, doubtful }: Pick<FigureRollUp, 'sum' | 'doubtful'>): boolean {
  return sum !== null || doubtful > 0;
}

/** The part of a unit's status that its figures are computed from. */
type WithFigures = Pick<UnitStatus, 'plan' | 'index' | 'unitPlan'>;

/** Every indicator of the plan over the units of a ledger; empty for a month, which has no figures. */
export function rollUpFigures(index: PlanIndex, ledger: Ledger<WithFigures>, period: Period): readonly FigureRollUp[] {
  if (!canHaveFigures(period)) return [];
  const known = unitsWithFile(ledger).map((unit) => {
    const { plan, unitPlan } = unit.status;
    const concerned = new Set(indicatorsFor(unit.status.index, unitPlan).map(({ id }) => id));
    return { unit, unitPlan, plan, concerned };
  });
  const unknown = unknownUnits(ledger);
  return (index.plan.indicators ?? []).map((indicator) => {
    const concerned = known.filter((one) => one.concerned.has(indicator.id));
    const without = unknown.filter((unit) => mayConcern(indicator, unit, index.plan));
    return rollUpFigure(indicator, { period, today: ledger.asOf }, concerned, without);
  });
}

/** A unit's doubtful figures in the quarters of a period. */
export interface UnitDoubts {
  readonly unit: LedgerUnit;
  readonly figures: readonly DoubtfulFigure[];
}

/** The doubtful figures of a period, which are in no sum, by unit. */
export function doubtsOf(ledger: Ledger<WithFigures>, period: Period): readonly UnitDoubts[] {
  return unitsWithFile(ledger).flatMap((unit) => {
    const figures = doubtfulInPeriod(unit.status.plan, unit.status.unitPlan, period);
    return figures.length === 0 ? [] : [{ unit, figures }];
  });
}

interface Reporter {
  readonly unit: LedgerUnit;
  readonly unitPlan: UnitPlan;
  readonly plan: Plan;
}

function rollUpFigure(
  indicator: Indicator,
  { period, today }: { readonly period: Period; readonly today: CalendarDate },
  reporters: readonly Reporter[],
  without: readonly LedgerUnit[],
): FigureRollUp {
  const partsIn = (of: Period): readonly FigurePart[] =>
    reporters.map(({ unitPlan, plan }) => figurePart(indicator, of, unitPlan, plan));
  const parts = partsIn(period);
  const figures = reporters.flatMap(({ unit, unitPlan, plan }, at) => {
    const part = parts[at];
    if (part === undefined) return [];
    return [{ unit, part, figure: part.figure, isAsked: isAskedIn(indicator, period, unitPlan, plan) }];
  });
  const asked = figures.filter(({ figure, isAsked }) => isAsked && !isNotOwed(figure));
  const shown = figures.filter(({ figure: { state } }) => state !== 'not-lead');
  return {
    indicator,
    sum: sumOfParts(indicator, parts),
    reported: asked.filter(({ part }) => isWholePart(part)).length,
    of: asked.length + without.length,
    doubtful: figures.filter(({ figure: { doubtful } }) => doubtful.length > 0).length,
    beside: figures.filter(({ part, isAsked }) => !isAsked && part.isKnown).length,
    units: [
      ...shown.map(({ unit, figure, isAsked }) => ({ unit, figure, isAsked })),
      ...without.map((unit) => ({ unit, figure: UNKNOWN, isAsked: true })),
    ].sort((a, b) => byRank(a.unit, b.unit)),
    target: rolledTarget(indicator, { period, today }, reporters, without.length),
    comparisons: earlierPeriods(period).map(({ kind, earlier }) => {
      const thens = partsIn(earlier);
      const pairs = parts.flatMap((now, at): PartPair[] => {
        const then = thens[at];
        return then === undefined ? [] : [{ now, then }];
      });
      return comparisonOf(kind, indicator, earlier, pairs, without.length);
    }),
  };
}

/**
 * The periods to compare with. For a whole year and for nine months, the previous period and the same period last year
 * are the same.
 */
function earlierPeriods(period: Period): readonly { readonly kind: ComparisonKind; readonly earlier: Period }[] {
  const [before, lastYear] = [periodBefore(period), samePeriodLastYear(period)];
  const previous = before.id === lastYear.id ? [] : [{ kind: 'previous', earlier: before } as const];
  return [...previous, { kind: 'lastYear', earlier: lastYear }];
}

/** The kinds of comparison with at least one known value; the others get no column in any output. */
export function comparisonsShown(figures: readonly FigureRollUp[]): readonly ComparisonKind[] {
  return COMPARISONS.filter((kind) => figures.some((figure) => comparisonIn(figure, kind)?.sum != null));
}

/** A figure's comparison of a kind; `null` if there is no such period. */
export function comparisonIn({ comparisons }: FigureRollUp, kind: ComparisonKind): Comparison | null {
  return comparisons.find((one) => one.kind === kind) ?? null;
}

const UNKNOWN: Figure = { state: 'missing', value: null, missing: [], doubtful: [], unasked: [] };
