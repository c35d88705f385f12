import { cellPeriods, isWithin, makePeriod, parsePeriod, type Period, type PeriodKind } from './period.js';
import type { Calendar } from './calendar.js';
import type { CalendarDate } from './date.js';

const IN_A_YEAR: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  'nine-months': 1,
  year: 1,
};

/** The periods for which figures are entered, in order: the quarters; those of everything longer are computed. */
export function figurePeriods(of: Calendar): readonly Period[] {
  return cellPeriods('quarterly', of);
}

/** Whether figures are entered for the period itself. */
export function isFigurePeriod({ kind }: Period): boolean {
  return kind === 'quarter';
}

/** Whether there are figures for the period: entered for it, or computed from its parts. */
export function canHaveFigures({ kind }: Period): boolean {
  return kind !== 'month';
}

/** The periods from whose figures those of a period are computed, in order; a month has none. */
export function figurePeriodsIn(period: Period): readonly Period[] {
  const quarters = within.get(period) ?? sameYear(period).filter((quarter) => isWithin(quarter, period));
  within.set(period, quarters);
  return quarters;
}

/** Kept because every figure of every unit is added up over those of a few periods. */
const within = new WeakMap<Period, readonly Period[]>();

/** The periods of which a period consists and for which figures are entered; for a month, the one that contains it. */
export function figurePeriodsOver(period: Period): readonly Period[] {
  return sameYear(period).filter((quarter) => isWithin(quarter, period) || isWithin(period, quarter));
}

/** The periods with entered figures from the year's start to the period's end. */
export function figurePeriodsUpTo(period: Period): readonly Period[] {
  return sameYear(period).filter((quarter) => quarter.to <= period.to);
}

/** The periods with entered figures in the year of a period, which may be an earlier one than the plan's. */
function sameYear({ year, calendar }: Period): readonly Period[] {
  return figurePeriods({ ...calendar, year });
}

/** The previous period of the same kind; before the first period of a year, the last one of the year before. */
export function periodBefore({ kind, year, index, calendar }: Period): Period {
  return index > 1
    ? makePeriod(kind, year, index - 1, calendar)
    : makePeriod(kind, year - 1, IN_A_YEAR[kind], calendar);
}

/** The same period of the previous year. */
export function samePeriodLastYear({ kind, year, index, calendar }: Period): Period {
  return makePeriod(kind, year - 1, index, calendar);
}

/** The next period of the same kind; `null` at the end of the year. */
export function nextPeriod(period: Period): Period | null {
  const { kind, year, index, calendar } = period;
  if (kind === 'nine-months') return parsePeriod(`${year}-Q4`, calendar);
  return index < IN_A_YEAR[kind] ? makePeriod(kind, year, index + 1, calendar) : null;
}

/** The period for which figures are entered on a day: the last one whose cut-off has passed, else the first. */
export function defaultFigurePeriod(of: Calendar, day: CalendarDate): Period {
  const periods = figurePeriods(of);
  const [first] = periods;
  if (first === undefined) throw new Error('a year has periods for figures');
  return periods.findLast(({ to }) => to < day) ?? first;
}
