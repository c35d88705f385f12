import { cellPeriods, type Period } from '../calendar/period.js';
import type { Indicator } from '../plan/plan.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { cellIndexOf, standingEntries } from '../unit/entries.js';
import { entriesOf, itemsOf } from '../unit/item.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { countsWhere, EVERY_DAY, type QuarterCount, saysItArose } from './figure-beside-none.js';
import { leftOut } from './left-out.js';

/** A unit's file and its plan. */
interface Recorded {
  readonly index: PlanIndex;
  readonly unitPlan: UnitPlan;
}

/**
 * Whether a figure above zero belongs to an item that is asked only where something arises, and that has no entry in
 * * the period: the status then says that nothing arose. An item that is asked always is listed as missing instead.
 */
export function isWithoutEntry(
  indicator: Indicator,
  quarter: Period,
  value: number,
  { index, unitPlan }: Recorded,
): boolean {
  if (quarter.year !== unitPlan.year || !saysItArose(indicator, value)) return false;
  const item = itemsOf(index, unitPlan).find(({ id }) => id === indicator.item);
  if (item?.conditional !== true) return false;
  const cells = cellPeriods(item.cadence, index.plan);
  const entries = standingEntries(entriesOf(item), EVERY_DAY);
  const states = cells.flatMap((cell, at) => {
    if (cell.to < quarter.from || cell.from > quarter.to) return [];
    const here = entries.filter(({ entry }) => cellIndexOf(entry, cells) === at);
    return [leftOut(item, cell, here, unitPlan)];
  });
  return states.length > 0 && states.every((state) => state === 'conditional-without-entry');
}

/** Such figures of a period's quarters. */
export function figuresWithoutEntry(
  indicators: readonly Indicator[],
  period: Period,
  recorded: Recorded,
): readonly QuarterCount[] {
  return countsWhere(indicators, period, recorded.unitPlan, (one, quarter, value) =>
    isWithoutEntry(one, quarter, value, recorded),
  );
}
