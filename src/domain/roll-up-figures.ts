import { type Figure, figureOf, indicatorsFor, isNotOwed, ratioOf, ratioPartsOf } from './figures.js';
import { isWithin, parsePeriod, type Period } from './period.js';
import { periodBefore } from './periods-around.js';
import type { Indicator, Plan } from './plan.js';
import type { PlanIndex } from './plan-index.js';
import { byRank, type Ledger, type LedgerUnit, unitsWithFile, unknownUnits } from './roll-up-ledger.js';
import type { UnitPlan } from './unit-plan.js';
import { type WrongFigure, withoutWrongFigures, wrongFigures } from './wrong-figures.js';

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
  /** Whether `sum` less `previous` is `change`: both are of the same units, each in full. */
  readonly addsUp: boolean;
  /** How many these are. */
  readonly compared: number;
  /** What the figure was for them in the period before. */
  readonly comparedBefore: number | null;
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
  const before = periodBefore(period);
  const parts = reporters.map(({ unit, unitPlan, plan }) => ({
    unit,
    now: partOf(indicator, period, unitPlan, plan),
    before: partOf(indicator, before, unitPlan, plan),
  }));
  const nowParts = parts.map(({ now }) => now);
  const both = parts.filter(({ now, before: then }) => areWhole(now, then));
  const now = sumOf(
    indicator,
    both.map((part) => part.now),
  );
  const then = sumOf(
    indicator,
    both.map((part) => part.before),
  );
  const isComparable = parts.every(({ now: a, before: b }) => a.isKnown === b.isKnown && a.isKnown === areWhole(a, b));
  const applies = nowParts.filter(({ figure }) => !isNotOwed(figure));
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
    addsUp: isComparable,
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

function areWhole(now: Part, before: Part): boolean {
  return isWhole(now.figure) && isWhole(before.figure);
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
