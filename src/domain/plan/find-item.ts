import { fold } from '../text/fold.js';
import { addressKey, isCiting, typedAddresses } from './typed-address.js';

/** An item that a person can name: its address and title. */
export interface ItemName {
  readonly id: string;
  readonly title: string;
}

/** The result of looking for an item. */
export type ItemMatch =
  | { readonly kind: 'one'; readonly id: string }
  /** Several match, and the person has to choose. Points of the plan that are not items may be among them. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  /** None matches; the nearest are suggested. */
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

/** The items and points in which an argument is looked up. */
export interface Sought {
  readonly items: readonly ItemName[];
  /**
   * Every address of the plan, including headings and the unit's own items: a typed ending must be unique among them.
   */
  readonly points: readonly string[];
  /** Edit distance between two folded texts, for suggestions. */
  readonly distance: (a: string, b: string) => number;
}

/**
 * Finds an item for reading, by its address or by words of its title without accents; also by parts of words, if no
 * title contains them all as whole words (`tiep cong dan`, `khao sat`).
 */
export function findItem(typed: string, sought: Sought): ItemMatch {
  const words = wordsOf(fold(typed));
  const hasAll =
    (isIn: (word: string, title: string) => boolean) =>
    ({ title }: ItemName) =>
      words.length > 0 && words.every((word) => isIn(word, fold(title)));
  const isWhole = hasAll((word, title) => wordsOf(title).includes(word));
  return find(typed, sought, sought.items.some(isWhole) ? isWhole : hasAll((word, title) => title.includes(word)));
}

/**
 * Finds an item to write to, by its address, a unique ending of it, or at least two whole words of one title. A part of
 * a word, or a single word, could come from a sentence without quotes.
 */
export function findItemToWrite(typed: string, sought: Sought): ItemMatch {
  const words = wordsOf(typed);
  return find(typed, sought, ({ title }) => {
    const whole = wordsOf(title);
    return words.length > 1 && words.every((word) => whole.some((one) => isSameWord(word, one)));
  });
}

function find(typed: string, { items, points, distance }: Sought, fits: (item: ItemName) => boolean): ItemMatch {
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
 * Looks up an address in any usual spelling (`ii.5.c`, `II-5-c`, `5c`, `điểm c khoản 5 Mục II`), whole or as an ending
 * that is unique among all points (`2.đ`, `2.dd`).
 * @returns `null` if the text is not an address, or no point has it
 */
export function findAddress(
  typed: string,
  ids: readonly string[],
  points: readonly string[],
): Exclude<ItemMatch, { kind: 'none' }> | null {
  for (const address of typedAddresses(typed)) {
    const exact = ids.find((id) => addressKey(id) === address);
    if (exact !== undefined) return { kind: 'one', id: exact };
    if (points.some((id) => addressKey(id) === address)) return null;
    const ends = points.filter((id) => addressKey(id).endsWith(`.${address}`));
    if (ends.length > 0) return oneOrSeveral(ends);
  }
  return null;
}

function oneOrSeveral(ids: readonly string[]): Exclude<ItemMatch, { kind: 'none' }> {
  const [first] = ids;
  return first !== undefined && ids.length === 1 ? { kind: 'one', id: first } : { kind: 'several', ids };
}

/** The words of a text without surrounding punctuation. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/**
 * Whether a typed word equals a word: typed without accents, it matches any accents; typed with accents, only the same
 * ones (`ký` is not `kỷ`).
 */
function isSameWord(typed: string, word: string): boolean {
  if (fold(typed) !== fold(word)) return false;
  const marks = marksOf(typed);
  return marks === '' || marks === marksOf(word);
}

/** The accents of a word in a fixed order: `hoà` and `hòa` are the same word. */
function marksOf(word: string): string {
  return Array.from(word.normalize('NFD').toLowerCase())
    .filter((char) => /\p{Mn}|\u0111/u.test(char))
    .sort()
    .join('');
}

/** At most three items that the text may mean, the most likely first; none if nothing is similar. */
function nearestOf(
  typed: string,
  items: readonly ItemName[],
  distance: (a: string, b: string) => number,
): readonly string[] {
  const [address] = typedAddresses(typed);
  const looksLikeAddress = address !== undefined && /^[ivx\d]+(\.|$)/.test(address);
  const words = fold(typed).split(' ');
  return items
    .map(({ id, title }, order) => ({
      id,
      order,
      off: looksLikeAddress ? distance(fold(address), fold(addressKey(id))) : wordsOff(words, fold(title), distance),
      shared: looksLikeAddress ? sharedParts(address, addressKey(id)) : 0,
    }))
    .filter(({ off }) => looksLikeAddress || off < FAR_OFF)
    .sort((a, b) => b.shared - a.shared || a.off - b.off || a.order - b.order)
    .slice(0, 3)
    .map(({ id }) => id);
}

/** The limit of similarity: from here, a third of the words differ. */
const FAR_OFF = 0.35;

/**
 * How far the typed words are from those of a title, from 0 (all are there) to 1; between equals the shorter title is
 * nearer.
 */
function wordsOff(typed: readonly string[], title: string, distance: (a: string, b: string) => number): number {
  const inTitle = wordsOf(title);
  // One short word alone is similar to too many others.
  const isTooShort = typed.length === 1 && (typed[0] ?? '').length < 5;
  const offs = typed.map((word) =>
    Math.min(...inTitle.map((one) => (isTooShort ? Number(word !== one) : wordOff(word, one, distance))), 1),
  );
  return offs.reduce((sum, off) => sum + off, 0) / offs.length + inTitle.length / 10_000;
}

/** From 0 for the same word to 1 for a different one. */
function wordOff(a: string, b: string, distance: (a: string, b: string) => number): number {
  const off = distance(a, b) / Math.max(a.length, b.length);
  return off > FAR_OFF ? 1 : off;
}

/** The number of parts that two addresses share, from the section on: `II.5.đ` and `II.5.d` share two. */
function sharedParts(a: string, b: string): number {
  const [partsA, partsB] = [a.split('.'), b.split('.')];
  const first = partsA.findIndex((part, at) => part !== partsB[at]);
  return first < 0 ? partsA.length : first;
}
