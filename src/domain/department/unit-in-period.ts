import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { Plan } from '../plan/plan.js';
import { indexPlan, type PlanIndex } from '../plan/plan-index.js';
import type { Totals } from '../progress/totals.js';
import { unconfirmedIn } from '../progress/unit-status.js';
import { isCellWithin, type ReportItem, reportItems } from '../reporting/periodic-report.js';
import { hasRecords } from '../reporting/recorded-in-period.js';
import { detached } from '../text/detach.js';
import { itemsOf } from '../unit/item.js';
import type { PlannedItem, Unit, UnitPlan } from '../unit/unit-plan.js';
import { keptCell, keptItem, type KeptOnce, keptOnce } from './kept-once.js';
import { type ItemCells, noteBehind } from './roll-up-items.js';

/**
 * What the sums of a period need of one unit. A unit's file is read, brought into this form and let go: there may be
 * thousands of files, and their entries, evidence and words take most of the memory.
 */
export interface UnitInPeriod {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly unit: Unit;
  /** Without what is under items, and with the words of the period alone. */
  readonly unitPlan: UnitPlan;
  /** Whether anything was recorded for the period. */
  readonly hasRecords: boolean;
  /** The number of items of the year that wait to be confirmed for their new text. */
  readonly unconfirmed: number;
  readonly items: readonly ItemCells[];
  /** Over the items' cells in the period, as in the unit's own report. */
  readonly totals: Totals;
}

/** Takes from a unit's file what the sums of a period need. */
export function unitInPeriod(plan: Plan, unitPlan: UnitPlan, asOf: CalendarDate, period: Period): UnitInPeriod {
  const index = indexPlan(plan);
  const items = itemsOf(index, unitPlan).map((item) => ({ item }));
  const report = reportItems({ plan, unitPlan, asOf, items }, period);
  const bare = detached(withoutItems(unitPlan, period));
  const kept = keptOnce(plan);
  return {
    plan,
    index,
    unit: bare.unit,
    unitPlan: bare,
    hasRecords: hasRecords({ plan, unitPlan, items, asOf }, period),
    unconfirmed: unconfirmedIn(report.items).length,
    items: report.items.map((one) => itemCells(one, period, kept)),
    totals: report.totals,
  };
}

/** Of items only whether they apply: figures of an item that does not apply are not expected. */
function withoutItems({ items, prose, ...unitPlan }: UnitPlan, period: Period): UnitPlan {
  const left = Object.entries(items).filter(([, planned]) => planned['not-applicable'] !== undefined);
  const words = prose?.[period.id];
  return {
    ...unitPlan,
    items: Object.fromEntries(left.map(([id, planned]) => [id, onlyWhetherItApplies(planned)])),
    'own-items': {},
    ...(words === undefined ? {} : { prose: { [period.id]: words } }),
  };
}

function onlyWhetherItApplies({ title, text, 'not-applicable': why }: PlannedItem): PlannedItem {
  return { title, text, ...(why === undefined ? {} : { 'not-applicable': why }) };
}

function itemCells({ item, periodCells }: ReportItem, period: Period, kept: KeptOnce): ItemCells {
  const blocked = periodCells.filter(({ state }) => state === 'blocked');
  const cells = periodCells.map((cell) => keptCell(cell, kept));
  const totalled = cells.filter((cell) => isCellWithin(cell, period));
  return {
    progress: { item: keptItem(item, kept) },
    cells,
    totalled: totalled.length === cells.length ? cells : totalled,
    ...(blocked.length === 0 ? {} : { notes: detached(blocked.map((cell) => noteBehind(item, cell))) }),
  };
}
