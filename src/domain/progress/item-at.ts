import { findAddress } from '../plan/find-item.js';
import type { ItemProgress } from './progress.js';
import type { UnitStatus } from './unit-status.js';

/** All addresses that a unit can name: every point of the plan, and the unit's own items. */
export function addressesIn({ index, items }: UnitStatus): readonly string[] {
  const own = items.map(({ item }) => item.id).filter((id) => !index.nodes.has(id));
  return [...index.nodes.keys(), ...own];
}

/** The unit's item at a typed address, from the command line or a form; `null` if none or several match. */
export function itemAt(typed: string, status: UnitStatus): ItemProgress | null {
  const ids = status.items.map(({ item }) => item.id);
  const match = findAddress(typed, ids, addressesIn(status));
  return match?.kind === 'one' ? (status.items.find(({ item }) => item.id === match.id) ?? null) : null;
}
