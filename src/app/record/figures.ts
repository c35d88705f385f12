import type { Period } from '../../domain/calendar/period.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { setFigure } from '../../domain/edits/figure-and-prose-edits.js';
import { distance } from 'fastest-levenshtein';
import { findIndicator } from '../../domain/plan/find-indicator.js';
import type { Indicator, Plan } from '../../domain/plan/plan.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { missingFigures } from '../../domain/reporting/submission-gaps.js';
import { parseTypedFigure } from '../../domain/unit/parse-figure.js';
import type { FigureValue } from '../../domain/unit/unit-plan.js';
import { countNamed } from '../find/indicator.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';
import { assertIndicators, chosenUntil, quarterFor, withFigure } from './figure.js';

/** A figure as typed. */
export interface TypedPair {
  readonly indicator: string;
  readonly value: string;
  /** Its line in a list; what else in the line may name the indicator. */
  readonly listed?: { readonly line: number; readonly names: readonly string[] };
}

/** Several figures of one quarter, as typed. */
export interface FiguresInput {
  readonly pairs: readonly TypedPair[];
  /** The value for every figure that the unit owes for the quarter and has not entered: 0, or not applicable. */
  readonly rest?: string;
  readonly period?: string;
  readonly asOf?: CalendarDate | null;
}

/** One of the figures, with what it replaced. */
export interface EnteredFigure {
  readonly indicator: Indicator;
  readonly value: FigureValue;
  readonly before: FigureValue | null;
}

/** Figures that were entered in one write: either all or none. */
export interface FiguresEntered {
  readonly quarter: Period;
  readonly named: readonly EnteredFigure[];
  /** The figures that got the value for the rest. */
  readonly rest: readonly EnteredFigure[];
  readonly chosenUntil: CalendarDate | null;
  readonly status: UnitStatus;
  readonly after: UnitStatus;
  readonly written: Written;
}

/** Enters several figures of a quarter. @throws Mistaken if one of them is no figure; then none is entered */
export async function enterFigures(world: World, unit: UnitTarget, asked: FiguresInput): Promise<FiguresEntered> {
  assertIndicators(unit.plan);
  const named = asked.pairs.map((pair) =>
    inItsLine(pair, () => ({ indicator: indicatorOf(pair, unit.plan), value: figureTyped(pair.value) })),
  );
  const twice = named.find(({ indicator }, at) => named.findIndex((one) => one.indicator === indicator) !== at);
  if (twice !== undefined) throw new Mistaken({ kind: 'figure-twice', indicator: twice.indicator });
  const rest = asked.rest === undefined ? null : restTyped(asked.rest);
  const quarter = quarterFor(asked, unit.plan, world.today);
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const before = status.unitPlan.figures?.[quarter.id] ?? {};
    const withBefore = (one: Omit<EnteredFigure, 'before'>): EnteredFigure => ({
      ...one,
      before: before[one.indicator.id] ?? null,
    });
    const given = named.map(withBefore);
    const missing = rest === null ? [] : missingFigures(allIn(status, given, quarter), quarter);
    const others = missing.map(({ indicator }) => withBefore({ indicator, value: rest ?? 0 }));
    let after = status;
    const edits = [...given, ...others].flatMap(({ indicator, value, before: old }) => {
      const made = old === value ? [] : setFigure(indicator.id, quarter, value, after);
      after = withFigure(after, indicator, quarter, value);
      return made;
    });
    return { edits, outcome: { named: given, rest: others, status, after } };
  });
  return { quarter, ...outcome, chosenUntil: chosenUntil(asked, quarter, unit, world.today), written };
}

function allIn(status: UnitStatus, figures: readonly EnteredFigure[], quarter: Period): UnitStatus {
  return figures.reduce((after, { indicator, value }) => withFigure(after, indicator, quarter, value), status);
}

/** The indicators that the cells of the row name. */
export function indicatorsListed({ listed }: TypedPair, plan: Plan): readonly Indicator[] {
  const found = (listed?.names ?? [])
    .map((name) => findIndicator(name, plan.indicators ?? [], distance))
    .flatMap((match) => (match.kind === 'one' ? [match.indicator] : []));
  return [...new Set(found)];
}

/** The indicator that a cell of the row names, before the value: its id, its name or its place in a table. */
function indicatorOf(pair: TypedPair, plan: Plan): Indicator {
  const { indicator } = pair;
  const found = indicatorsListed(pair, plan);
  const [only, ...others] = found;
  if (others.length > 0) {
    throw new Mistaken({ kind: 'several-indicators', typed: indicator, indicators: found });
  }
  return countNamed(plan, only?.id ?? indicator);
}

/** @throws Mistaken that names the line where the mistake is in a list */
function inItsLine<T>({ listed }: TypedPair, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (listed === undefined || !(error instanceof Mistaken)) throw error;
    throw new Mistaken({ kind: 'in-line', line: listed.line, mistake: error.mistake });
  }
}

function figureTyped(typed: string): FigureValue {
  const parsed = parseTypedFigure(typed);
  if (parsed.kind !== 'figure') throw new Mistaken({ kind: 'no-figure', typed, why: parsed.kind });
  return parsed.value;
}

/** Only 0 and not applicable are allowed, because any other number for many figures is a mistake. */
function restTyped(typed: string): FigureValue {
  const value = figureTyped(typed);
  if (value !== 0 && value !== 'not-applicable') throw new Mistaken({ kind: 'rest-not-zero', typed });
  return value;
}
