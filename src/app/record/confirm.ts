import { appendConfirmation, setItemKey, setRevision } from '../../domain/edits/unit-edits.js';
import type { Edit } from '../../domain/edits/edit.js';
import { fingerprint } from '../../domain/plan/fingerprint.js';
import { unitStatus, type UnitStatus } from '../../domain/progress/unit-status.js';
import { askedOf } from '../../domain/unit/asked-terms.js';
import type { Item } from '../../domain/unit/item.js';
import { isAmended, isAskedChanged } from '../../domain/unit/text-guard.js';
import type { Confirmation, ItemAnswer } from '../../domain/unit/unit-plan.js';
import { itemsToWrite } from '../find/item.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeUnit, type Written } from './change-unit.js';

/** What is confirmed: the items named, or all that wait. */
export interface ConfirmInput {
  readonly items: readonly string[] | 'all';
  readonly by?: string;
}

/** An issued item with the answer that was planned against another text. */
export type AmendedItem = Item & { readonly answer: ItemAnswer };

/** What a confirmation came to. */
export interface Confirmed {
  readonly confirmed: readonly AmendedItem[];
  /** The items named that match the plan's text as they are. */
  readonly same: readonly Item[];
  /** The plan's revision, where the unit stands on it from now on; `null` where nothing of that changed. */
  readonly revision: number | null;
  readonly written: Written;
}

/** Records that what was recorded still holds for the text that the plan has now. */
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

/** The plan's revision where the unit's file still names an older one of the same plan. */
function newerRevision({ plan, unitPlan }: UnitStatus): number | null {
  const { id, revision } = unitPlan['derived-from'];
  return id === plan.id && revision < plan.revision ? plan.revision : null;
}

/** What the plan asked before, where it asks something else now. */
export function askedBefore(item: AmendedItem): Pick<Confirmation, 'asked'> {
  const { asked } = item.answer;
  return asked === undefined || !isAskedChanged(item) ? {} : { asked };
}

function amendedItems({ items, plan }: UnitStatus): readonly AmendedItem[] {
  return items.flatMap(({ item }) => (isAmended(item, plan) ? [item as AmendedItem] : []));
}

function confirmEdits(item: AmendedItem, by: string | undefined, { today, sha256 }: World): readonly Edit[] {
  const { answer, node, title, role } = item;
  const record: Confirmation = {
    date: today,
    ...(by === undefined ? {} : { by }),
    from: answer.text,
    ...askedBefore(item),
  };
  return [
    ...(answer.title === title ? [] : [setItemKey(item, 'title', title)]),
    setItemKey(item, 'text', fingerprint(node, sha256)),
    setItemKey(item, 'asked', askedOf(node, role)),
    appendConfirmation(item, record),
  ];
}
