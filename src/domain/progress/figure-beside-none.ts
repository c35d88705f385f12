import { figurePeriodsIn } from '../calendar/adjacent-periods.js';
import type { Period } from '../calendar/period.js';
import type { Indicator } from '../plan/plan.js';
import { decidingEntry, isOfPeriod, standingEntries } from '../unit/entries.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { isCount } from './doubtful-figures.js';
import { isStock } from './figures.js';

/** Later than any day in a file, so that each recorded entry counts. */
export const EVERY_DAY = '9999-12-31';

/** Whether a figure says that something happened: what remains or is there may do so while nothing arises. */
export function saysItArose(indicator: Indicator, value: number): boolean {
  return value > 0 && indicator.kind === 'count' && !isStock(indicator);
}

/** Whether a figure above zero belongs to an item for which the unit says that nothing arose in the quarter. */
export function isBesideNone(
  indicator: Indicator,
  quarter: Period,
  value: number,
  { items, 'own-items': own = {} }: UnitPlan,
): boolean {
  if (!saysItArose(indicator, value)) return false;
  const { progress = [] } = items[indicator.item] ?? own[indicator.item] ?? {};
  const entries = standingEntries(progress, EVERY_DAY).filter(({ entry }) => isOfPeriod(entry, quarter));
  return decidingEntry(entries)?.entry.status === 'none';
}

/** Such figures of a period's quarters. */
export function figuresBesideNone(
  indicators: readonly Indicator[],
  period: Period,
  unitPlan: UnitPlan,
): readonly QuarterCount[] {
  return countsWhere(indicators, period, unitPlan, (one, quarter, value) =>
    isBesideNone(one, quarter, value, unitPlan),
  );
}

/** A count of a quarter. */
export interface QuarterCount {
  readonly indicator: Indicator;
  readonly quarter: string;
}

/** The counts that a unit entered for a period's quarters and for which something holds. */
export function countsWhere(
  indicators: readonly Indicator[],
  period: Period,
  { figures = {} }: UnitPlan,
  holds: (indicator: Indicator, quarter: Period, value: number) => boolean,
): readonly QuarterCount[] {
  return figurePeriodsIn(period).flatMap((quarter) => {
    const values = figures[quarter.id] ?? {};
    return indicators.flatMap((indicator) => {
      const value = values[indicator.id];
      const isFound = typeof value === 'number' && isCount(value) && holds(indicator, quarter, value);
      return isFound ? [{ indicator, quarter: quarter.id }] : [];
    });
  });
}
