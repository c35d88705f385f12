import { defaultFigurePeriod, figurePeriodsOver, isFigurePeriod } from '../../domain/calendar/adjacent-periods.js';
import { closingDay } from '../../domain/calendar/deadline.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import { parseTypedPeriod } from '../../domain/calendar/parse-typed-period.js';
import type { Period } from '../../domain/calendar/period.js';
import { clearFigure, setFigure } from '../../domain/edits/figure-and-prose-edits.js';
import type { Indicator, Plan } from '../../domain/plan/plan.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import { unitCalendar } from '../../domain/unit/extensions.js';
import { parseTypedFigure } from '../../domain/unit/parse-figure.js';
import type { FigureValue } from '../../domain/unit/unit-plan.js';
import { countNamed } from '../find/indicator.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';

/** The indicator and the quarter. */
export interface FigureInput {
  readonly indicator: string;
  readonly period?: string;
  /** The day that decides the quarter where none was typed; by default today. */
  readonly asOf?: CalendarDate | null;
}

/** A figure that was entered. */
export interface FigureEntered {
  readonly indicator: Indicator;
  readonly quarter: Period;
  readonly value: FigureValue;
  readonly before: FigureValue | null;
  /** The last day on which the quarter takes records, where it was chosen because it had just ended. */
  readonly chosenUntil: CalendarDate | null;
  /** The unit's status before and after. */
  readonly status: UnitStatus;
  readonly after: UnitStatus;
  readonly written: Written;
}

/** Records a quarter's figure. @param asked `value` as typed */
export async function enterFigure(
  world: World,
  unit: UnitTarget,
  asked: FigureInput & { readonly value: string },
): Promise<FigureEntered> {
  assertIndicators(unit.plan);
  const indicator = countNamed(unit.plan, asked.indicator);
  const parsed = parseTypedFigure(asked.value);
  if (parsed.kind !== 'figure') throw new Mistaken({ kind: 'no-figure', typed: asked.value, why: parsed.kind });
  const { value } = parsed;
  const quarter = quarterFor(asked, unit.plan, world.today);
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const before = status.unitPlan.figures?.[quarter.id]?.[indicator.id] ?? null;
    const edits = before === value ? [] : setFigure(indicator.id, quarter, value, status);
    return { edits, outcome: { before, status } };
  });
  const after = withFigure(outcome.status, indicator, quarter, value);
  return {
    indicator,
    quarter,
    value,
    ...outcome,
    chosenUntil: chosenUntil(asked, quarter, unit, world.today),
    after,
    written,
  };
}

/** A figure that was removed; `before` is `null` where there was none. */
export interface FigureCleared {
  readonly indicator: Indicator;
  readonly quarter: Period;
  readonly before: FigureValue | null;
  readonly written: Written;
}

/** Removes a quarter's figure. */
export async function takeFigureOut(world: World, unit: UnitTarget, asked: FigureInput): Promise<FigureCleared> {
  assertIndicators(unit.plan);
  const indicator = countNamed(unit.plan, asked.indicator);
  const quarter = quarterFor(asked, unit.plan, world.today);
  const { outcome: before, written } = await changeUnit(world, unit, ({ unitPlan }) => ({
    edits: clearFigure(indicator.id, quarter, unitPlan),
    outcome: unitPlan.figures?.[quarter.id]?.[indicator.id] ?? null,
  }));
  return { indicator, quarter, before, written };
}

/** @throws Mistaken where the plan has no indicators */
export function assertIndicators({ indicators = [] }: Plan): void {
  if (indicators.length === 0) throw new Mistaken({ kind: 'no-indicators' });
}

/** The typed period, of the plan's year or the one before; by default the day's quarter. @throws Mistaken */
export function figurePeriod(typed: string | undefined, plan: Plan, day: CalendarDate): Period {
  if (typed === undefined) return defaultFigurePeriod(plan, day);
  const period = parseTypedPeriod(typed, plan);
  if (period === null) throw new Mistaken({ kind: 'unknown-period', typed, calendar: plan });
  if (period.year !== plan.year && period.year !== plan.year - 1) {
    throw new Mistaken({ kind: 'figure-of-other-year', typed, calendar: plan });
  }
  return period;
}

/** The quarter to write to: begun, and of this year or of the one before, for comparison. */
export function quarterFor(
  { period: typed, asOf }: Pick<FigureInput, 'period' | 'asOf'>,
  plan: Plan,
  today: CalendarDate,
): Period {
  const period = figurePeriod(typed, plan, asOf ?? today);
  if (!isFigurePeriod(period)) {
    throw new Mistaken({ kind: 'not-a-quarter', period, instead: quartersInstead(period, plan, today) });
  }
  if (period.from > today) {
    throw new Mistaken({ kind: 'period-not-begun', period, instead: quartersInstead(period, plan, today) });
  }
  return period;
}

/** The last day on which the quarter takes records, where it was chosen for having just ended; else `null`. */
export function chosenUntil(
  { period, asOf }: Pick<FigureInput, 'period' | 'asOf'>,
  quarter: Period,
  { plan, unitPlan }: UnitTarget,
  today: CalendarDate,
): CalendarDate | null {
  const { reporting } = unitCalendar(plan, unitPlan, today);
  return period === undefined && quarter.to < (asOf ?? today) ? closingDay(quarter, reporting) : null;
}

/** The quarters of a period that have begun; where none has, the quarter open for figures today, if it has begun. */
function quartersInstead(period: Period, plan: Plan, today: CalendarDate): readonly Period[] {
  const begun = figurePeriodsOver(period).filter(({ from }) => from <= today);
  return begun.length > 0 ? begun : [defaultFigurePeriod(plan, today)].filter(({ from }) => from <= today);
}

/** The unit's status with one more figure. */
export function withFigure(status: UnitStatus, { id }: Indicator, quarter: Period, value: FigureValue): UnitStatus {
  const figures = status.unitPlan.figures ?? {};
  const unitPlan = {
    ...status.unitPlan,
    figures: { ...figures, [quarter.id]: { ...figures[quarter.id], [id]: value } },
  };
  return { ...status, unitPlan };
}
