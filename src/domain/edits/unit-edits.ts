import { plannedItemFor, type DeriveWords, type Digest } from '../unit/derive.js';
import type { Item } from '../unit/item.js';
import type { Action, Confirmation, Entry } from '../unit/unit-plan.js';
import type { UnitStatus } from '../progress/unit-status.js';
import type { Edit, Path } from './edit.js';
import type { RegisteredUnit, UnitsRegister } from '../unit/units-register.js';

/**
 * The order of the keys of an item, which decides where a new key goes. The lists that grow are not the last: if one
 * person appends to an item's last list and another inserts an item below it, Git sees both changes in one place, and a
 * merge may mix them.
 */
const ITEM_KEYS = [
  'title',
  'text',
  'asked',
  'cadence',
  'due',
  'since',
  'in-charge',
  'support',
  'time',
  'note',
  'confirmed',
  'not-applicable',
  'actions',
  'progress',
  'output',
] as const;

/** The keys that come after one, in the order of `ITEM_KEYS`. */
function keysAfter(key: (typeof ITEM_KEYS)[number]): readonly string[] {
  return ITEM_KEYS.slice(ITEM_KEYS.indexOf(key) + 1);
}

/** Adds the item to the unit's file, in the plan's order, if the file lacks it. */
export function ensureItem(item: Item, status: UnitStatus, sha256: Digest, words: DeriveWords): readonly Edit[] {
  if (item.planned !== null) return [];
  const ids = status.items.filter((one) => !one.item.own).map((one) => one.item.id);
  const later = ids.slice(ids.indexOf(item.id) + 1);
  return [{ kind: 'set', path: item.path, value: plannedItemFor(item.node, item.asked, sha256, words), before: later }];
}

/** Appends an entry to an item. */
export function appendEntry(item: Item, entry: Entry): Edit {
  return appendTo(item, 'progress', entry);
}

/** Appends an action to an item. */
export function appendAction(item: Item, action: Action): Edit {
  return appendTo(item, 'actions', action);
}

/** Appends to an item the record that it was confirmed for a new text. */
export function appendConfirmation(item: Item, confirmation: Confirmation): Edit {
  return appendTo(item, 'confirmed', confirmation);
}

function appendTo(item: Item, list: 'confirmed' | 'actions' | 'progress', value: Confirmation | Entry | Action): Edit {
  const after = keysAfter(list);
  const keys = Object.keys(item.planned ?? {});
  const last = keys.at(-1);
  // If the item has none of the keys that come after, the new list goes before its last key, so that it is not the
  // last.
  const before = last === undefined || keys.some((key) => after.includes(key)) ? after : [last];
  return { kind: 'append', path: [...item.path, list], value, before };
}

/** Sets the value of an item's key; removes the key if there is no value. */
export function setItemKey(item: Item, key: (typeof ITEM_KEYS)[number], value: unknown): Edit {
  const path: Path = [...item.path, key];
  return { kind: 'set', path, value, before: keysAfter(key) };
}

/** Records the revision of the plan that the unit's file derives from. */
export function setRevision(revision: number): Edit {
  return { kind: 'set', path: ['derived-from', 'revision'], value: revision };
}

/** The next number of an action; never a number that an entry refers to. */
export function nextActionId(item: Item): number {
  const set = (item.planned?.actions ?? []).map(({ id }) => id);
  const spokenOf = (item.planned?.progress ?? []).map(({ action }) => action ?? 0);
  return Math.max(0, ...set, ...spokenOf) + 1;
}

/** Adds a unit to the register; no edits if its id is already there. */
export function registerEdits(register: UnitsRegister, unit: RegisteredUnit): readonly Edit[] {
  if (register.units.some(({ id }) => id === unit.id)) return [];
  return [{ kind: 'append', path: ['units'], value: unit }];
}
