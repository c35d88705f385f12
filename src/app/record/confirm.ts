import { appendConfirmation, setItemKey, setRevision } from '../../domain/edits/unit-edits.js';
import type { Edit } from '../../domain/edits/edit.js';
import { fingerprint } from '../../domain/plan/fingerprint.js';
import { unitStatus, type UnitStatus } from '../../domain/progress/unit-status.js';
import { askedOf } from '../../domain/unit/asked-terms.js';
import type { Item } from '../../domain/unit/item.js';
import { isAmended, isAskedChanged } from '../../domain/unit/text-guard.js';
import type { Confirmation, PlannedItem } from '../../domain/unit/unit-plan.js';
import { itemsToWrite } from '../find/item.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';

/** Which items are confirmed: those typed, or all that are unconfirmed. */
export interface ConfirmInput {
  readonly items: readonly string[] | 'all';
  readonly by?: string;
}

/** An issued item that the unit planned for an earlier text. */
export type AmendedItem = Item & { readonly planned: PlannedItem };

/** The outcome of a confirmation. */
export interface Confirmed {
  readonly confirmed: readonly AmendedItem[];
  /** The typed items that match the plan's text already. */
  readonly same: readonly Item[];
  /** The plan's revision that the unit's file now names; `null` where that did not change. */
  readonly revision: number | null;
  readonly written: Written;
}

/** Records that earlier entries and assignments still hold for the plan's present text. */
export async function confirm(world: World, unit: UnitTarget, { items, by }: ConfirmInput): Promise<Confirmed> {
  if (items.length === 0) {
    const waiting = amendedItems(unitStatus(unit.plan, unit.unitPlan, world.today));
    throw new Mistaken({ kind: 'confirm-which', waiting: waiting.map(({ id }) => id) });
  }
  const { outcome, written } = await changeUnit(world, unit, (status) => {
    const asked = items === 'all' ? status.items : itemsToWrite(status, items);
    const amended = amendedItems(status);
    const confirmed = amended.filter(({ id }) => asked.some(({ item }) => item.id === id));
    const named = items === 'all' ? [] : asked.map(({ item }) => item);
    const same = named.filter(({ id }) => !amended.some((one) => one.id === id));
    const revision = confirmed.length === amended.length ? newerRevision(status) : null;
    const edits = [
      ...confirmed.flatMap((item) => confirmEdits(item, by, world)),
      ...(revision === null ? [] : [setRevision(revision)]),
    ];
    return { edits, outcome: { confirmed, same, revision } };
  });
  return { ...outcome, written };
}

/** The plan's revision, where the unit's file names an older one of the same plan. */
function newerRevision({ plan, unitPlan }: UnitStatus): number | null {
  const { id, revision } = unitPlan['derived-from'];
  return id === plan.id && revision < plan.revision ? plan.revision : null;
}

/** The earlier cadence and due date, where the plan changed them. */
export function askedBefore(item: AmendedItem): Pick<Confirmation, 'asked'> {
  const { asked } = item.planned;
  return asked === undefined || !isAskedChanged(item) ? {} : { asked };
}

function amendedItems({ items, plan }: UnitStatus): readonly AmendedItem[] {
  return items.flatMap(({ item }) => (isAmended(item, plan) ? [item as AmendedItem] : []));
}

function confirmEdits(item: AmendedItem, by: string | undefined, { today, sha256 }: World): readonly Edit[] {
  const { planned, node, title, role } = item;
  const record: Confirmation = {
    date: today,
    ...(by === undefined ? {} : { by }),
    from: planned.text,
    ...askedBefore(item),
  };
  return [
    ...(planned.title === title ? [] : [setItemKey(item, 'title', title)]),
    setItemKey(item, 'text', fingerprint(node, sha256)),
    setItemKey(item, 'asked', askedOf(node, role)),
    appendConfirmation(item, record),
  ];
}
