import { isWithin, makePeriod, type Period, type PeriodKind, quartersOf } from './period.js';

const IN_A_YEAR: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  'nine-months': 1,
  year: 1,
};

/** The quarters that a period consists of, in order; a month has none. */
export function quartersIn(period: Period): readonly Period[] {
  const quarters = within.get(period.id) ?? quartersOf(period.year).filter((quarter) => isWithin(quarter, period));
  within.set(period.id, quarters);
  return quarters;
}

/** The quarters of the periods asked for so far: every figure of every unit is added up over those of a few. */
const within = new Map<string, readonly Period[]>();

/** The quarters of which a period consists; for a month, the quarter that contains it. */
export function quartersOver(period: Period): readonly Period[] {
  return quartersOf(period.year).filter((quarter) => isWithin(quarter, period) || isWithin(period, quarter));
}

/** The quarters from the year's start to the period's end. */
export function quartersUpTo(period: Period): readonly Period[] {
  return quartersOf(period.year).filter((quarter) => quarter.to <= period.to);
}

/** The previous period of the same kind; before the first period of a year, the last one of the year before. */
export function periodBefore({ kind, year, index }: Period): Period {
  return index > 1 ? makePeriod(kind, year, index - 1) : makePeriod(kind, year - 1, IN_A_YEAR[kind]);
}

/** The same period of the previous year. */
export function samePeriodLastYear({ kind, year, index }: Period): Period {
  return makePeriod(kind, year - 1, index);
}

/** The quarter for which figures are entered on a day: the last one whose cut-off has passed, else the first. */
export function defaultQuarter(year: number, day: string): Period {
  const quarters = quartersOf(year);
  return quarters.findLast(({ to }) => to < day) ?? makePeriod('quarter', year, 1);
}
