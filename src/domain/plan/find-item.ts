import { fold } from '../text/fold.js';
import { addressKey, isCiting, typedAddress } from './typed-address.js';

/** What a person can name: an address and a title. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** What an argument led to. */
export type ItemMatch =
  | { readonly kind: 'one'; readonly id: string }
  /** Several fit; the person has to choose. Points of the plan that are no items may be among them. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** None fits; the nearest are suggested. */
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

/** The items and points among which an argument is looked up. */
export interface Sought {
  readonly items: readonly Named[];
  /**
   * Every address of the plan, headings and the unit's own items included: a typed ending must be unique among them.
   */
  readonly points: readonly string[];
  /** Edit distance between two folded texts, for suggestions. */
  readonly distance: (a: string, b: string) => number;
}

/**
 * Finds an item for reading, by what a person types: its address in any case (`ii.5.c`), its end where that is unique
 * (`2.đ`, `2.dd`), or words of its title without accents, parts of words too (`tiep cong dan`).
 */
export function findItem(typed: string, sought: Sought): ItemMatch {
  const words = wordsOf(fold(typed));
  return find(typed, sought, ({ title }) => words.length > 0 && words.every((word) => fold(title).includes(word)));
}

/**
 * Finds an item to write to: by its address, its unique ending, or at least two words that are whole words of one
 * title. Part of a word, or a single word, could come from a sentence whose quotes were forgotten.
 */
export function findItemToWrite(typed: string, sought: Sought): ItemMatch {
  const words = wordsOf(typed);
  return find(typed, sought, ({ title }) => {
    const whole = wordsOf(title);
    return words.length > 1 && words.every((word) => whole.some((one) => isSameWord(word, one)));
  });
}

function find(typed: string, { items, points, distance }: Sought, fits: (item: Named) => boolean): ItemMatch {
  const byAddress = findAddress(
    typed,
    items.map(({ id }) => id),
    points,
  );
  if (byAddress !== null) return byAddress;
  const byTitle = isCiting(typed) ? [] : items.filter(fits).map(({ id }) => id);
  if (byTitle.length > 0) return oneOrSeveral(byTitle);
  return { kind: 'none', nearest: nearestOf(typed, items, distance) };
}

/**
 * Looks up an address: one of the ids in any case (`ii.5.c`, `II. 5. c)`, `điểm c khoản 5 Mục II`), or an ending that
 * is unique among all points (`2.đ`, `2.dd`).
 * @returns `null` for a text that is no address, or that of no point
 */
export function findAddress(
  typed: string,
  ids: readonly string[],
  points: readonly string[],
): Exclude<ItemMatch, { kind: 'none' }> | null {
  const address = typedAddress(typed);
  if (address === null) return null;
  const exact = ids.find((id) => addressKey(id) === address);
  if (exact !== undefined) return { kind: 'one', id: exact };
  if (points.some((id) => addressKey(id) === address)) return null;
  const ends = points.filter((id) => addressKey(id).endsWith(`.${address}`));
  return ends.length === 0 ? null : oneOrSeveral(ends);
}

function oneOrSeveral(ids: readonly string[]): Exclude<ItemMatch, { kind: 'none' }> {
  const [first] = ids;
  return first !== undefined && ids.length === 1 ? { kind: 'one', id: first } : { kind: 'several', ids };
}

/** The words of a text, without the signs around them. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/**
 * Whether a typed word equals a word: typed without accents it matches any accents, typed with accents only the same
 * ones (`ký` is not `kỷ`).
 */
function isSameWord(typed: string, word: string): boolean {
  if (fold(typed) !== fold(word)) return false;
  const marks = marksOf(typed);
  return marks === '' || marks === marksOf(word);
}

/** The accents of a word, wherever they stand: `hoà` and `hòa` are one word. */
function marksOf(word: string): string {
  return Array.from(word.normalize('NFD').toLowerCase())
    .filter((char) => /\p{Mn}|\u0111/u.test(char))
    .sort()
    .join('');
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
