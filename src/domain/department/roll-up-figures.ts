import { figurePart, type FigurePart, isWholePart, sumOfParts } from '../progress/figure-parts.js';
import { type Figure, indicatorsFor, isNotOwed } from '../progress/figures.js';
import { isWithin, parsePeriod, type Period } from '../calendar/period.js';
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
import { type WrongFigure, withoutWrongFigures, wrongFigures } from '../progress/wrong-figures.js';

/** One unit's part in a figure. */
export interface UnitFigure {
  readonly unit: LedgerUnit;
  /** `missing` too where the unit has no file that can be used. */
  readonly figure: Figure;
}

/** A figure over units. Those that did not report are not in the sum, and said to be missing from it. */
export interface FigureRollUp {
  readonly indicator: Indicator;
  /** Of what was reported; a ratio is recomputed from the sums of its parts. `null` where nothing was. */
  readonly sum: number | null;
  /** How many units reported it in full. */
  readonly reported: number;
  /** How many should have: those that it concerns and to which it applies. */
  readonly of: number;
  readonly units: readonly UnitFigure[];
  /** Beside the period before and the same one last year; that once where they are one. */
  readonly comparisons: readonly Comparison[];
}

/** Whether a sum rests on fewer than all that should have reported it in full: it is marked wherever it is shown. */
export function isPartial({ reported, of }: Pick<FigureRollUp, 'reported' | 'of'>): boolean {
  return reported < of;
}

/** Every indicator of the plan over the ledger's units; none for a month, which has no figures. */
export function rollUpFigures(index: PlanIndex, ledger: Ledger, period: Period): readonly FigureRollUp[] {
  if (period.kind === 'month') return [];
  const known = unitsWithFile(ledger).map((unit) => {
    const { plan } = unit.status;
    const unitPlan = withoutWrongFigures(unit.status.unitPlan, wrongFigures(plan, unit.status.unitPlan));
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

/** A unit with figures that cannot be right, of the quarters that a period spans. */
export interface UnitWrongFigures {
  readonly unit: LedgerUnit;
  readonly wrong: readonly WrongFigure[];
}

/** What is left out of a period's sums until it is looked at, by unit. */
export function wrongFiguresOf(ledger: Ledger, period: Period): readonly UnitWrongFigures[] {
  return unitsWithFile(ledger).flatMap((unit) => {
    const wrong = wrongFigures(unit.status.plan, unit.status.unitPlan).filter(({ quarter }) => {
      const own = parsePeriod(quarter);
      return own !== null && isWithin(own, period);
    });
    return wrong.length === 0 ? [] : [{ unit, wrong }];
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
  const applies = parts.filter(({ figure }) => !isNotOwed(figure));
  const figures = reporters.flatMap(({ unit }, at) => {
    const part = parts[at];
    return part === undefined ? [] : [{ unit, figure: part.figure }];
  });
  return {
    indicator,
    sum: sumOfParts(indicator, parts),
    reported: parts.filter(isWholePart).length,
    of: applies.length + without.length,
    units: [...figures, ...without.map((unit) => ({ unit, figure: UNKNOWN }))].sort((a, b) => byRank(a.unit, b.unit)),
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

const UNKNOWN: Figure = { state: 'missing', value: null, missing: [] };

/** Whether a unit of which only the register tells owes the figure; one that nobody knows may owe every one. */
function mayConcern({ item }: Indicator, { kind }: LedgerUnit, index: PlanIndex): boolean {
  if (kind === null) return true;
  return kind !== 'enterprise' && index.nodes.get(item)?.track?.roles[kind] === 'lead';
}
