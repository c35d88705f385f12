import { distance } from 'fastest-levenshtein';
import { findItem, type Named } from '../domain/find-item.js';
import { itemTextOf } from '../domain/plan-index.js';
import type { ItemProgress } from '../domain/progress.js';
import type { UnitStatus } from '../domain/unit-status.js';
import { ITEM } from '../locale/item.js';
import { Refusal } from '../locale/refusal.js';

/** The item of the unit that an argument names. @throws Refusal that suggests what is near, or lists what fits */
export function itemNamed(status: UnitStatus, typed: string): ItemProgress {
  const names = namesOf(status);
  let match = findItem(typed, names, distance);
  if (match.kind === 'none') {
    const texts = status.items.map(({ item }) => ({ id: item.id, title: itemTextOf(item.node).join(' ') }));
    const inText = findItem(typed, texts, distance);
    if (inText.kind !== 'none') match = inText;
  }
  if (match.kind === 'one') {
    const found = status.items.find(({ item }) => item.id === match.id);
    if (found !== undefined) return found;
  }
  const described = (ids: readonly string[]): readonly Named[] => names.filter(({ id }) => ids.includes(id));
  if (match.kind === 'several') throw new Refusal(ITEM.several(typed), ITEM.choose(described(match.ids)));
  if (match.kind === 'none')
    throw elsewhere(status, typed) ?? new Refusal(ITEM.unknown(typed), ITEM.nearest(described(match.nearest)));
  throw new Error('an item that was found is there');
}

/**
 * The items that several arguments name, each once. Words of one title may stand there without quotes: where an
 * argument alone leads nowhere, all of them together are taken for one item.
 */
export function itemsNamed(status: UnitStatus, typed: readonly string[]): readonly ItemProgress[] {
  if (typed.length > 1 && typed.some((one) => findItem(one, namesOf(status), distance).kind !== 'one')) {
    const together = findItem(typed.join(' '), namesOf(status), distance);
    if (together.kind === 'one') return [itemNamed(status, together.id)];
  }
  return [...new Set(typed.map((one) => itemNamed(status, one)))];
}

function namesOf(status: UnitStatus): readonly Named[] {
  return status.items.map(({ item }) => ({ id: item.id, title: item.title }));
}

/** A point of the plan that is no item of this unit is said to be so. */
function elsewhere(status: UnitStatus, typed: string): Refusal | null {
  const names = [...status.index.nodes.values()].map((node): Named => ({
    id: node.id,
    title: node.track?.short ?? '',
  }));
  const match = findItem(typed, names, distance);
  if (match.kind !== 'one') return null;
  const node = status.index.nodes.get(match.id);
  const below = namesOf(status).filter(({ id }) => id.startsWith(`${match.id}.`));
  if (below.length > 0) return new Refusal(ITEM.heading(match.id), ITEM.choose(below));
  return new Refusal(
    node?.track === undefined ? ITEM.notAnItem(match.id) : ITEM.notForKind(match.id, status.unit.kind),
    ITEM.seeList,
  );
}
