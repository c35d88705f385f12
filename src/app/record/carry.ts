import type { Period } from '../../domain/calendar/period.js';
import { carriedIn } from '../../domain/department/carried-work.js';
import { type Department, keysBehind } from '../../domain/department/department.js';
import type { Edit } from '../../domain/edits/edit.js';
import { periodicReport } from '../../domain/reporting/periodic-report.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import type { Item } from '../../domain/unit/item.js';
import { itemsToWrite } from '../find/item.js';
import { reportPeriod } from '../find/period.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeDepartment } from './change-decisions.js';
import { personalDataUnder } from '../../domain/text/personal-data.js';
import { warnOf } from './told.js';

/** The items of a unit that go into the department's report, as typed. */
export interface CarryInput {
  readonly items: readonly string[];
  readonly period?: string;
  /** Take the items out again. */
  readonly back?: boolean;
}

/** The outcome of carrying items. */
export interface Carried {
  readonly period: Period;
  /** The items that were added or taken out; the others were so before. */
  readonly changed: readonly Item[];
  readonly unchanged: readonly Item[];
  /** Items without a record in the period, which the report cannot show. */
  readonly silent: readonly Item[];
}

/** Puts results of a unit's items into the department's report of a period, or takes them out again. */
export async function carry(world: World, unit: UnitTarget, asked: CarryInput): Promise<Carried> {
  const period = reportPeriod(asked.period, unit.plan, world.today);
  const status = unitStatus(unit.plan, unit.unitPlan, world.today);
  const items = itemsToWrite(status, asked.items).map(({ item }) => item);
  for (const { id, open } of items) if (open) throw new Mistaken({ kind: 'open-place', id, use: 'plan' });
  const recorded = periodicReport(status, period).items.filter(({ periodEntries }) => periodEntries.length > 0);
  const silent = items.filter(({ id }) => !recorded.some(({ item }) => item.id === id));
  const isBack = asked.back === true;
  const changed: Item[] = [];
  // One edit at a time: each depends on the maps that the ones before created or removed.
  for (const item of items) {
    const isChanged = await changeDepartment<boolean>(unit, (department) => {
      const isThere = carriedIn(department, period).get(unit.id)?.includes(item.id) === true;
      if (isThere !== isBack) return { edits: [], outcome: false };
      const edits: readonly Edit[] = isBack
        ? carryBack(department, period, unit.id, item.id)
        : [carryItem(period, unit.id, item)];
      return { edits, outcome: true };
    });
    if (isChanged) changed.push(item);
  }
  const unchanged = items.filter((item) => !changed.includes(item));
  // What a unit noted for itself goes further with the department's report.
  const noted = recorded.filter(({ item }) => changed.some(({ id }) => id === item.id));
  if (!isBack) await warnOf(unit.workspace, personalDataUnder(noted.map(({ periodEntries }) => periodEntries)));
  return { period, changed, unchanged, silent: isBack ? [] : silent };
}

/** Adds an item of a unit to a period's report, with its title for people who read the file. */
function carryItem(period: Period, unit: string, item: { readonly id: string; readonly title: string }): Edit {
  return {
    kind: 'set',
    path: ['carried', period.id, unit, item.id],
    value: item.title,
    before: keysBehind('carried'),
  };
}

/** Takes an item out, and the maps that become empty. */
function carryBack({ carried = {} }: Department, period: Period, unit: string, item: string): readonly Edit[] {
  const units = carried[period.id] ?? {};
  const items = units[unit] ?? {};
  if (items[item] === undefined) return [];
  const path: string[] = ['carried'];
  if (Object.keys(carried).length > 1 || Object.keys(units).length > 1 || Object.keys(items).length > 1)
    path.push(period.id);
  if (Object.keys(units).length > 1 || Object.keys(items).length > 1) path.push(unit);
  if (Object.keys(items).length > 1) path.push(item);
  return [{ kind: 'remove', path }];
}
