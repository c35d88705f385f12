import { findAddress } from '../plan/find-item.js';
import type { ItemProgress } from './progress.js';
import type { UnitStatus } from './unit-status.js';

/** Every address there is for a unit: all points of the plan, and the unit's own items. */
export function addressesIn({ index, items }: UnitStatus): readonly string[] {
  const own = items.map(({ item }) => item.id).filter((id) => !index.nodes.has(id));
  return [...index.nodes.keys(), ...own];
}

/** The unit's item at an address as a person types it, in the form as on the line; `null` where it leads to none or several. */
export function itemAt(typed: string, status: UnitStatus): ItemProgress | null {
  const ids = status.items.map(({ item }) => item.id);
  const match = findAddress(typed, ids, addressesIn(status));
  return match?.kind === 'one' ? (status.items.find(({ item }) => item.id === match.id) ?? null) : null;
}
