import { type Figure, figureOf, indicatorsFor, ratioOf, ratioPartsOf } from './figures.js';
import type { Period } from './period.js';
import { periodBefore } from './periods-around.js';
import type { Indicator, Plan } from './plan.js';
import type { PlanIndex } from './plan-index.js';
import { byRank, type Ledger, type LedgerUnit, unitsWithFile, unknownUnits } from './roll-up-ledger.js';
import type { UnitPlan } from './unit-plan.js';

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
  /** The same of the period before. */
  readonly previous: number | null;
  /** The change against the period before, over the units that reported both in full; `null` where there are none. */
  readonly change: number | null;
  /** How many these are. */
  readonly compared: number;
  /** What the figure was for them in the period before. */
  readonly comparedBefore: number | null;
}

/** Every indicator of the plan over the ledger's units; none for a month, which has no figures. */
export function rollUpFigures(index: PlanIndex, ledger: Ledger, period: Period): readonly FigureRollUp[] {
  if (period.kind === 'month') return [];
  const known = unitsWithFile(ledger).map((unit) => {
    const { unitPlan, plan } = unit.status;
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
  const before = periodBefore(period);
  const parts = reporters.map(({ unit, unitPlan, plan }) => ({
    unit,
    now: partOf(indicator, period, unitPlan, plan),
    before: partOf(indicator, before, unitPlan, plan),
  }));
  const nowParts = parts.map(({ now }) => now);
  const both = parts.filter(({ now, before: then }) => isWhole(now.figure) && isWhole(then.figure));
  const now = sumOf(
    indicator,
    both.map((part) => part.now),
  );
  const then = sumOf(
    indicator,
    both.map((part) => part.before),
  );
  const applies = nowParts.filter(({ figure }) => figure.state !== 'not-applicable');
  return {
    indicator,
    sum: sumOf(indicator, nowParts),
    reported: nowParts.filter(({ figure }) => isWhole(figure)).length,
    of: applies.length + without.length,
    units: [
      ...parts.map(({ unit, now: { figure } }) => ({ unit, figure })),
      ...without.map((unit) => ({ unit, figure: UNKNOWN })),
    ].sort((a, b) => byRank(a.unit, b.unit)),
    previous: sumOf(
      indicator,
      parts.map((part) => part.before),
    ),
    change: now === null || then === null ? null : Math.round((now - then) * 10) / 10,
    compared: both.length,
    comparedBefore: then,
  };
}

const UNKNOWN: Figure = { state: 'missing', value: null, missing: [] };

/** A unit's figure with what it adds to the sum. */
interface Part {
  readonly figure: Figure;
  readonly numerator: number;
  readonly denominator: number;
  /** Whether it adds anything; zero is something. */
  readonly isKnown: boolean;
}

function partOf(indicator: Indicator, period: Period, unitPlan: UnitPlan, plan: Plan): Part {
  const figure = figureOf(indicator, period, unitPlan, plan);
  if (indicator.kind === 'ratio') return { figure, ...ratioPartsOf(indicator, period, unitPlan, plan) };
  return { figure, numerator: figure.value ?? 0, denominator: 1, isKnown: figure.value !== null };
}

/** Counts, flows and stocks alike, add up over units; a ratio does not: its parts do. */
function sumOf(indicator: Indicator, parts: readonly Part[]): number | null {
  const known = parts.filter(({ isKnown }) => isKnown);
  if (known.length === 0) return null;
  const numerator = known.reduce((sum, part) => sum + part.numerator, 0);
  if (indicator.kind === 'count') return numerator;
  return ratioOf(
    numerator,
    known.reduce((sum, part) => sum + part.denominator, 0),
  );
}

/** Reported for every quarter; a ratio of nothing was reported too. */
function isWhole({ state }: Figure): boolean {
  return state === 'reported' || state === 'none';
}

/** Whether a unit of which only the register tells owes the figure; one that nobody knows may owe every one. */
function mayConcern({ item }: Indicator, { kind }: LedgerUnit, index: PlanIndex): boolean {
  if (kind === null) return true;
  return kind !== 'enterprise' && index.nodes.get(item)?.track?.roles[kind] === 'lead';
}
