import { figurePart, type FigurePart, isWholePart, sumOfParts } from '../progress/figure-parts.js';
import { leadsItem } from '../progress/figure-asked.js';
import { type Figure, indicatorsFor, isAskedIn, isNotOwed } from '../progress/figures.js';
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
import type { UnitPlan } from '../unit/unit-plan.js';
import { type DoubtfulFigure, doubtfulInPeriod } from '../progress/doubtful-figures.js';

/** One unit's part in a figure. */
export interface UnitFigure {
  readonly unit: LedgerUnit;
  /** `missing` too where the unit has no file that can be used. */
  readonly figure: Figure;
  /** Whether it is asked for: what a unit gives beside is in the sum, and in no count of units. */
  readonly isAsked: boolean;
}

/** A figure over units. Those that did not report are not in the sum, and said to be missing from it. */
export interface FigureRollUp {
  readonly indicator: Indicator;
  /** Of what was reported; a ratio is recomputed from the sums of its parts. `null` where nothing was. */
  readonly sum: number | null;
  /** How many of those that are asked gave it in full. */
  readonly reported: number;
  /** How many are asked, whatever they gave, then or later. */
  readonly of: number;
  /** How many of those gave something that is to be looked at again: it is not in the sum. */
  readonly doubtful: number;
  /** How many that are not asked gave it: that is in the sum. */
  readonly beside: number;
  readonly units: readonly UnitFigure[];
  /** Beside the period before and the same one last year; that once where they are one. */
  readonly comparisons: readonly Comparison[];
}

/** Whether a sum rests on fewer than all that should have reported it in full: it is marked wherever it is shown. */
export function isPartial({ reported, of }: Pick<FigureRollUp, 'reported' | 'of'>): boolean {
  return reported < of;
}

/** Whether any unit gave it, be it to be looked at again. */
export function isGiven({ sum, doubtful }: Pick<FigureRollUp, 'sum' | 'doubtful'>): boolean {
  return sum !== null || doubtful > 0;
}

/** Every indicator of the plan over the ledger's units; none for a month, which has no figures. */
export function rollUpFigures(index: PlanIndex, ledger: Ledger, period: Period): readonly FigureRollUp[] {
  if (period.kind === 'month') return [];
  const known = unitsWithFile(ledger).map((unit) => {
    const { plan, unitPlan } = unit.status;
    const concerned = new Set(indicatorsFor(unit.status.index, unitPlan).map(({ id }) => id));
    return { unit, unitPlan, plan, concerned };
  });
  const unknown = unknownUnits(ledger);
  return (index.plan.indicators ?? []).map((indicator) => {
    const concerned = known.filter((one) => one.concerned.has(indicator.id));
    const without = unknown.filter((unit) => mayConcern(indicator, unit, index));
    return rollUpFigure(indicator, period, concerned, without);
  });
}

/** A unit with figures to be looked at again, of the quarters that a period spans. */
export interface UnitDoubts {
  readonly unit: LedgerUnit;
  readonly figures: readonly DoubtfulFigure[];
}

/** What is left out of a period's sums until it is looked at, by unit. */
export function doubtsOf(ledger: Ledger, period: Period): readonly UnitDoubts[] {
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
  period: Period,
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

/** Before a whole year, and before nine months, comes the same period of the year before. */
function earlierPeriods(period: Period): readonly { readonly kind: ComparisonKind; readonly earlier: Period }[] {
  const [before, lastYear] = [periodBefore(period), samePeriodLastYear(period)];
  const previous = before.id === lastYear.id ? [] : [{ kind: 'previous', earlier: before } as const];
  return [...previous, { kind: 'lastYear', earlier: lastYear }];
}

/** The earlier periods of which anything is known: one of which nothing is has no column anywhere. */
export function comparisonsShown(figures: readonly FigureRollUp[]): readonly ComparisonKind[] {
  return COMPARISONS.filter((kind) => figures.some((figure) => comparisonIn(figure, kind)?.sum != null));
}

/** A figure's comparison of a kind; `null` where there is no such period. */
export function comparisonIn({ comparisons }: FigureRollUp, kind: ComparisonKind): Comparison | null {
  return comparisons.find((one) => one.kind === kind) ?? null;
}

const UNKNOWN: Figure = { state: 'missing', value: null, missing: [], doubtful: [], unasked: [] };

/** Whether a unit of which only the register tells is asked for the figure; one that nobody knows may be for every one. */
function mayConcern(indicator: Indicator, { kind }: LedgerUnit, { plan }: PlanIndex): boolean {
  return kind === null || leadsItem(indicator, kind, plan);
}
