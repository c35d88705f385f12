import { parseTypedPeriod } from '../../domain/calendar/parse-typed-period.js';
import { ensureItem, setItemKey } from '../../domain/edits/unit-edits.js';
import { entriesLeftOut } from '../../domain/progress/left-out.js';
import { unitStatus, type UnitStatus } from '../../domain/progress/unit-status.js';
import type { Item } from '../../domain/unit/item.js';
import type { NotApplicable } from '../../domain/unit/unit-plan.js';
import { itemToWrite } from '../find/item.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** The item that does not apply, the reason, and the first period. */
export interface SkipInput {
  readonly item: string;
  readonly reason?: string;
  readonly from?: string;
}

/** An item that is marked as not applicable. */
export interface Skipped {
  readonly item: Item;
  readonly mark: NotApplicable;
  /** Its earlier mark. */
  readonly before: NotApplicable | null;
  /** How many of its entries count no longer. */
  readonly entriesLeftOut: number;
  readonly written: Written;
}

/** Marks an item as not applicable, with the reason. */
export async function skip(world: World, unit: UnitTarget, asked: SkipInput): Promise<Skipped> {
  const item = skippable(unitStatus(unit.plan, unit.unitPlan, world.today), asked.item);
  const reason = (asked.reason ?? '').trim();
  if (reason === '') throw new Mistaken({ kind: 'skip-without-reason' });
  const from = firstPeriod(asked.from, unit.plan);
  const mark = { reason, ...(from === null ? {} : { from }) };
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const fresh = itemToWrite(status, item.id).item;
    const ensured = ensureItem(fresh, status, world.sha256, world.deriveWords);
    return {
      edits: [...ensured, setItemKey(fresh, 'not-applicable', mark)],
      outcome: {
        before: fresh.planned?.['not-applicable'] ?? null,
        entriesLeftOut: entriesLeftOut(fresh, mark, status),
      },
    };
  });
  return { item, mark, ...outcome, written };
}

/** An item whose mark was removed. */
export interface SkipTakenBack {
  readonly item: Item;
  /** The mark; `null` where there was none. */
  readonly before: NotApplicable | null;
  /** `null` where there was nothing to write. */
  readonly written: Written | null;
}

/** Removes the mark, so that the item applies again. */
export async function takeSkipBack(
  world: World,
  unit: UnitTarget,
  asked: Pick<SkipInput, 'item'>,
): Promise<SkipTakenBack> {
  const item = skippable(unitStatus(unit.plan, unit.unitPlan, world.today), asked.item);
  if (item.planned?.['not-applicable'] === undefined) return { item, before: null, written: null };
  const { outcome, written } = await changeUnit<NotApplicable | null>(world, unit, (status) => {
    const outcome = itemToWrite(status, item.id).item.planned?.['not-applicable'] ?? null;
    if (outcome === null) return { edits: [], outcome };
    return { edits: [{ kind: 'remove', path: [...item.path, 'not-applicable'] }], outcome };
  });
  return { item, before: outcome, written };
}

/** Finds the typed item. @throws Mistaken for an open place, which holds own items and is not an item */
export function skippable(status: UnitStatus, typed: string): Item {
  const { item } = itemToWrite(status, typed);
  if (item.open) throw new Mistaken({ kind: 'open-place', id: item.id, use: 'skip' });
  return item;
}

function firstPeriod(typed: string | undefined, of: Calendar): string | null {
  if (typed === undefined) return null;
  const period = parseTypedPeriod(typed, of);
  if (period?.year !== of.year) throw new Mistaken({ kind: 'unknown-first-period', typed, calendar: of });
  return period.id;
}
