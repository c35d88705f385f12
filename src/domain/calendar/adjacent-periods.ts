import type { CommonKind } from './make-period.js';
import { isOwn, ownPeriodIn, ownPeriods, ownYearIn } from './own-periods.js';
import { cellPeriods, isWithin, makePeriod, parsePeriod, type Period } from './period.js';
import type { Calendar } from './calendar.js';
import type { CalendarDate } from './date.js';

const IN_A_YEAR: Readonly<Record<CommonKind, number>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  'nine-months': 1,
  year: 1,
};

/** The cadence of the periods for which figures are entered. */
const FIGURE_CADENCES = { month: 'monthly', quarter: 'quarterly', 'half-year': 'half-yearly', year: 'yearly' } as const;

/** The kind of the periods for which figures are entered: the plan's own, else those that it names, else quarters. */
export function figureKind(of: Calendar): 'own' | keyof typeof FIGURE_CADENCES {
  return isOwn(of) ? 'own' : (of.reporting.figures ?? 'quarter');
}

/** The periods for which figures are entered, in order. Those of everything longer are computed. */
export function figurePeriods(of: Calendar): readonly Period[] {
  const kind = figureKind(of);
  return kind === 'own' ? ownPeriods(of) : cellPeriods(FIGURE_CADENCES[kind], of);
}

/** Whether figures are entered for the period itself. */
export function isFigurePeriod({ kind, calendar }: Period): boolean {
  return kind === figureKind(calendar);
}

/** Whether there are figures for the period: entered for it, or computed from its parts. */
export function canHaveFigures(period: Period): boolean {
  return figurePeriodsIn(period).length > 0;
}

/**
 * The periods from whose figures those of a period are computed, in order. None where they do not make it up: a month
 * has none if figures are entered by quarter, nor have nine months if they are entered by half-year.
 */
export function figurePeriodsIn(period: Period): readonly Period[] {
  const known = within.get(period.calendar)?.get(period.id);
  if (known !== undefined) return known;
  const inside = sameYear(period).filter((part) => isWithin(part, period));
  const parts = isOwn(period.calendar) || isWholeOf(period, inside) ? inside : [];
  const ofCalendar = within.get(period.calendar) ?? new Map<string, readonly Period[]>();
  within.set(period.calendar, ofCalendar.set(period.id, parts));
  return parts;
}

/** Whether consecutive periods are all of a period. */
function isWholeOf({ from, to }: Period, parts: readonly Period[]): boolean {
  return parts[0]?.from === from && parts.at(-1)?.to === to;
}

/** Kept because every figure of every unit is added up over those of a few periods. */
const within = new WeakMap<Calendar, Map<string, readonly Period[]>>();

/** The periods of which a period consists and for which figures are entered; for a month, the one that contains it. */
export function figurePeriodsOver(period: Period): readonly Period[] {
  return sameYear(period).filter((quarter) => isWithin(quarter, period) || isWithin(period, quarter));
}

/** The periods with entered figures from the year's start to the period's end. */
export function figurePeriodsUpTo(period: Period): readonly Period[] {
  return sameYear(period).filter((quarter) => quarter.to <= period.to);
}

/** The time from the year's start to the period's end, for running totals; the period itself if it begins the year. */
export function yearUpTo(period: Period): Period {
  const [first = period] = figurePeriodsUpTo(period);
  return first.from === period.from ? period : { ...period, id: `${first.id}/${period.id}`, from: first.from };
}

/** The periods with entered figures in the year of a period, which may be an earlier one than the plan's. */
function sameYear({ year, calendar }: Period): readonly Period[] {
  if (isOwn(calendar)) return figurePeriods(calendar).map(({ index }) => ownPeriodIn(calendar, index, year));
  return figurePeriods({ ...calendar, year });
}

/** The previous period of the same kind; before the first period of a year, the last one of the year before. */
export function periodBefore(period: Period): Period {
  const { year, index } = period;
  return index > 1 ? numbered(period, index - 1, year) : numbered(period, countIn(period), year - 1);
}

/** The same period of the previous year. */
export function samePeriodLastYear(period: Period): Period {
  return numbered(period, period.index, period.year - 1);
}

/** The first period of the same kind in the year after. */
export function firstOfNextYear(period: Period): Period {
  return numbered(period, 1, period.year + 1);
}

/** The next period of the same kind; `null` at the end of the year. */
export function nextPeriod(period: Period): Period | null {
  const { kind, year, index, calendar } = period;
  if (kind === 'nine-months') return parsePeriod(`${year}-Q4`, calendar);
  return index < countIn(period) ? numbered(period, index + 1, year) : null;
}

function numbered({ kind, calendar }: Period, index: number, year: number): Period {
  if (kind === 'own') return ownPeriodIn(calendar, index, year);
  if (kind === 'year' && isOwn(calendar)) return ownYearIn(calendar, year);
  return makePeriod(kind, year, index, calendar);
}

/** How many periods of its kind a year has. */
function countIn({ kind, calendar }: Period): number {
  return kind === 'own' ? ownPeriods(calendar).length : IN_A_YEAR[kind];
}

/** The period for which figures are entered on a day: the last one whose cut-off has passed, else the first. */
export function defaultFigurePeriod(of: Calendar, day: CalendarDate): Period {
  const periods = figurePeriods(of);
  const [first] = periods;
  if (first === undefined) throw new Error('a year has periods for figures');
  return periods.findLast(({ to }) => to < day) ?? first;
}
