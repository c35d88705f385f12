import { fold } from './fold.js';

/** What can be named by a person: an address and a title. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** What an argument led to. */
export type ItemMatch =
  | { readonly kind: 'one'; readonly id: string }
  /** Several fit; the person has to choose. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** None fits; the nearest are suggested. */
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

/**
 * Finds an item by what a person types: its address in any case (`ii.5.c`), its end where that is unique (`2.đ`,
 * `2.dd`), or words of its title or text without accents (`tiep cong dan`).
 * @param distance edit distance between two folded texts, for suggestions
 */
export function findItem(
  typed: string,
  items: readonly Named[],
  distance: (a: string, b: string) => number,
): ItemMatch {
  const address = addressKey(typed);
  const exact = items.find(({ id }) => addressKey(id) === address);
  if (exact !== undefined) return { kind: 'one', id: exact.id };
  const byEnd = items.filter(({ id }) => addressKey(id).endsWith(`.${address}`));
  if (byEnd.length > 0) return oneOrSeveral(byEnd);
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  const byTitle = items.filter(({ title }) => words.length > 0 && words.every((word) => fold(title).includes(word)));
  if (byTitle.length > 0) return oneOrSeveral(byTitle);
  return { kind: 'none', nearest: nearestOf(typed, items, distance) };
}

function oneOrSeveral(found: readonly Named[]): ItemMatch {
  const [first] = found;
  if (first !== undefined && found.length === 1) return { kind: 'one', id: first.id };
  return { kind: 'several', ids: found.map(({ id }) => id) };
}

/** An address for comparing: NFC, lower case, `dd` for `đ`; `d` and `đ` stay apart. */
function addressKey(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .split('.')
    .map((part) => (part === 'dd' ? 'đ' : part))
    .join('.');
}

function nearestOf(
  typed: string,
  items: readonly Named[],
  distance: (a: string, b: string) => number,
): readonly string[] {
  const wanted = fold(typed);
  const looksLikeAddress = /^[ivx\d]+(\.|$)/i.test(wanted);
  return items
    .map(({ id, title }, order) => ({
      id,
      order,
      off: looksLikeAddress
        ? distance(fold(addressKey(typed)), fold(addressKey(id)))
        : wordsMissing(wanted, fold(title)) * 10 + distance(wanted, fold(title)) / 10,
    }))
    .sort((a, b) => a.off - b.off || a.order - b.order)
    .slice(0, 3)
    .map(({ id }) => id);
}

function wordsMissing(wanted: string, title: string): number {
  return wanted.split(' ').filter((word) => !title.includes(word)).length;
}
