import { distance } from 'fastest-levenshtein';
import { findAddress, findItem, findItemToWrite, type ItemMatch, type Sought } from '../../domain/plan/find-item.js';
import { itemTextOf } from '../../domain/plan/plan-index.js';
import { addressesIn } from '../../domain/progress/item-at.js';
import type { ItemProgress } from '../../domain/progress/progress.js';
import type { UnitStatus } from '../../domain/progress/unit-status.js';
import type { Point } from '../mistakes/mistake.js';
import { namesBodies } from '../../domain/unit/named-in-plan.js';
import { Mistaken } from '../mistakes/mistaken.js';

/**
 * Finds the unit's item for a command that only reads: by address, words of its title, or words of the official text.
 * @throws Mistaken with near items or with all that match
 */
export function itemNamed(status: UnitStatus, typed: string): ItemProgress {
  const sought = soughtIn(status);
  let match = findItem(typed, sought);
  if (match.kind === 'none') {
    const texts = status.items.map(({ item }) => ({ id: item.id, title: itemTextOf(item.node).join(' ') }));
    const inText = findItem(typed, { ...sought, items: texts });
    if (inText.kind !== 'none') match = inText;
  }
  return itemOf(match, status, typed);
}

/**
 * Finds the item to write to: by address, or by whole words of a single title, never in the official text.
 * @throws Mistaken as `findItem` does
 */
export function itemToWrite(status: UnitStatus, typed: string): ItemProgress {
  return itemOf(findItemToWrite(typed, soughtIn(status)), status, typed);
}

/**
 * The typed items, each once. A title's words may be typed without quotes: where an argument alone matches nothing,
 * all of them together are read as one title.
 */
export function itemsToWrite(status: UnitStatus, args: readonly string[]): readonly ItemProgress[] {
  const sought = soughtIn(status);
  const typed = args.flatMap((one) => addressesListed(one, sought));
  if (typed.length > 1 && typed.some((one) => findItemToWrite(one, sought).kind !== 'one')) {
    const together = findItemToWrite(typed.join(' '), sought);
    if (together.kind === 'one') return [itemOf(together, status, typed.join(' '))];
  }
  return [...new Set(typed.map((one) => itemToWrite(status, one)))];
}

function itemOf(match: ItemMatch, status: UnitStatus, typed: string): ItemProgress {
  const titles = titlesIn(status);
  const described = (ids: readonly string[]): readonly Point[] =>
    ids.flatMap((one) => titles.find(({ id }) => id === one) ?? []);
  switch (match.kind) {
    case 'one': {
      const found = status.items.find(({ item }) => item.id === match.id);
      if (found !== undefined) return found;
      throw elsewhere(status, match.id);
    }
    case 'several':
      throw new Mistaken({ kind: 'several-items', typed, items: described(match.ids) });
    case 'none': {
      const named = titles.map(({ id, title, isHeading }) => ({ id, title: isHeading === true ? '' : title }));
      const point = findItem(typed, { ...soughtIn(status), items: named });
      const isOurs = point.kind === 'one' && status.items.some(({ item }) => item.id === point.id);
      if (point.kind === 'one' && !isOurs) throw elsewhere(status, point.id);
      const listed = addressesListed(typed, soughtIn(status));
      if (listed.length > 1) throw new Mistaken({ kind: 'one-item-only', typed: listed });
      throw new Mistaken({ kind: 'unknown-item', typed, nearest: described(match.nearest) });
    }
  }
}

/** The addresses of a list in one argument, however they are parted; the argument itself where it is no such list. */
function addressesListed(typed: string, { items, points }: Sought): readonly string[] {
  const ids = items.map(({ id }) => id);
  const pieces = typed.split(/[,;\n\t]|\s(?:v[a\u00e0]|and|&)\s/iu).filter((piece) => piece.trim() !== '');
  const words = pieces.length > 1 ? pieces : typed.split(/\s+/);
  const isList = words.length > 1 && words.every((word) => FULL.test(word) && findAddress(word, ids, points) !== null);
  return isList ? words.map((word) => word.trim()) : [typed];
}

/** An address with its section: a letter or number alone may be a part of the one before it. */
const FULL = /^\s*[\p{L}\d]+[.\-/](?=\S)/u;

function soughtIn(status: UnitStatus): Sought {
  const items = status.items.map(({ item }) => ({ id: item.id, title: item.title }));
  return { items, points: addressesIn(status), distance };
}

/** Every point of the plan and every own item, in order. */
function titlesIn({ index, items }: UnitStatus): readonly Point[] {
  const points = [...index.nodes.values()].map(({ id, track, heading }): Point => {
    return track === undefined ? { id, title: heading ?? '', isHeading: true } : { id, title: track.short };
  });
  const own = items.filter(({ item }) => item.own).map(({ item }) => ({ id: item.id, title: item.title }));
  return [...points, ...own].sort((a, b) => index.compareIds(a.id, b.id));
}

/** The mistake of typing a point of the plan that is not an item of this unit. */
function elsewhere(status: UnitStatus, id: string): Mistaken {
  const node = status.index.nodes.get(id);
  const below = status.items.flatMap(({ item }) =>
    item.id.startsWith(`${id}.`) ? [{ id: item.id, title: item.title }] : [],
  );
  if (below.length > 0) return new Mistaken({ kind: 'heading-of-items', id, items: below });
  if (node?.track === undefined) return new Mistaken({ kind: 'point-without-item', id });
  const unit = namesBodies(status.plan) ? null : { plan: status.plan, kind: status.unit.kind };
  return new Mistaken({ kind: 'item-of-other-kind', id, unit });
}
