import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { boundOf, type Indicator, isOfAll, isOfEach } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import { leadsItem } from '../progress/figure-asked.js';
import { ratioOf } from '../progress/figures.js';
import { periodSoFar, type TargetPart, targetPart } from '../progress/targets-so-far.js';
import { standingOf, type TargetProgress, targetSpan } from '../progress/targets.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { type Ledger, type LedgerUnit, unitsWithFile, unknownUnits } from './ledger.js';

/** A target over all units. */
export interface RolledTarget extends TargetProgress {
  /** Where the target is one for every unit: how many units met it, and how many owe the figure. */
  readonly units: { readonly met: number; readonly of: number } | null;
  /** How many of the units that owe the figure gave all of it. */
  readonly reported: number;
  readonly of: number;
}

/**
 * A target over all units: that of all together is held against their sum; for one of each unit, the units that met it
 * are counted.
 * @param unknown how many units owe the figure but cannot be read
 */
export function rolledTarget(
  indicator: Indicator,
  { period, today }: { readonly period: Period; readonly today: CalendarDate },
  reporters: readonly { readonly unitPlan: UnitPlan; readonly plan: Plan }[],
  unknown: number,
): RolledTarget | null {
  if (period.year !== period.calendar.year) return null;
  const parts = reporters.flatMap((one) => targetPart(indicator, period, one, today) ?? []);
  return overParts(indicator, { period, today }, parts, unknown);
}

function overParts(
  indicator: Indicator,
  { period, today }: { readonly period: Period; readonly today: CalendarDate },
  parts: readonly TargetPart[],
  unknown: number,
): RolledTarget | null {
  const { target } = indicator;
  const bound = target === undefined ? null : boundOf(target);
  if (target === undefined || bound === null) return null;
  const { isComplete } = targetSpan(target, period, today);
  const known = parts.filter(({ isKnown }) => isKnown);
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const asked = parts.filter(({ isAsked }) => isAsked);
  const of = asked.length + unknown;
  const together = {
    numerator: add(known.map(({ numerator }) => numerator)),
    denominator: indicator.kind === 'count' ? 1 : add(known.map(({ denominator }) => denominator)),
    isKnown: known.length > 0,
    isWhole: unknown === 0 && asked.every(({ isReported }) => isReported),
  };
  return {
    target,
    ...bound,
    value: valueOf(indicator, together),
    standing: isOfAll(target) ? standingOf(indicator, bound, together, isComplete) : 'open',
    units:
      isOfEach(indicator, target) && target.of === 'each'
        ? { met: asked.filter(({ isMet }) => isMet).length, of }
        : null,
    reported: asked.filter(({ isReported }) => isReported).length,
    of,
  };
}

function valueOf(
  { kind }: Indicator,
  { numerator, denominator, isKnown }: Pick<TargetPart, 'numerator' | 'denominator' | 'isKnown'>,
): number | null {
  if (!isKnown) return null;
  return kind === 'count' ? numerator : ratioOf(numerator, denominator);
}

/** A target over all units as of a day, with the period up to which figures are added up. */
export interface RolledSoFar {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly target: RolledTarget;
}

/** The plan's targets over all units, as of the ledger's day. */
export function rolledSoFar(ledger: Ledger<{ readonly targets: readonly TargetPart[] }>): readonly RolledSoFar[] {
  const { plan, asOf } = ledger;
  const parts = unitsWithFile(ledger).flatMap(({ status }) => status.targets);
  const unknown = unknownUnits(ledger);
  return (plan.indicators ?? []).flatMap((indicator) => {
    const period = periodSoFar(indicator, plan, asOf);
    const own = parts.filter(({ id }) => id === indicator.id);
    const without = unknown.filter((unit) => mayConcern(indicator, unit, plan));
    const target = overParts(indicator, { period, today: asOf }, own, without.length);
    return target === null ? [] : [{ indicator, period, target }];
  });
}

/** Whether a unit of which only the register tells is asked for the figure; one that nobody knows may be for every one. */
export function mayConcern(indicator: Indicator, unit: LedgerUnit, plan: Plan): boolean {
  const { kind } = unit;
  return kind === null || leadsItem(indicator, { ...unit, kind }, plan);
}
