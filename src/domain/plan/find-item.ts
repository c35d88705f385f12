import { fold } from '../text/fold.js';
import { addressKey, isCiting, typedAddresses } from './typed-address.js';

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
 * Finds an item for reading, by what a person types: its address, or words of its title without accents; parts of words
 * too, where no title has all of them as whole words (`tiep cong dan`, `khao sat`).
 */
export function findItem(typed: string, sought: Sought): ItemMatch {
  const words = wordsOf(fold(typed));
  const hasAll =
    (isIn: (word: string, title: string) => boolean) =>
    ({ title }: Named) =>
      words.length > 0 && words.every((word) => isIn(word, fold(title)));
  const isWhole = hasAll((word, title) => wordsOf(title).includes(word));
  return find(typed, sought, sought.items.some(isWhole) ? isWhole : hasAll((word, title) => title.includes(word)));
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
 * Looks up an address in any usual spelling (`ii.5.c`, `II-5-c`, `5c`, `điểm c khoản 5 Mục II`), whole or as an ending
 * that is unique among all points (`2.đ`, `2.dd`).
 * @returns `null` for a text that is no address, or that of no point
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

/** At most three items that the text could mean, the likeliest first; none where nothing is like it. */
function nearestOf(
  typed: string,
  items: readonly Named[],
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

/** From here on the texts have nothing to do with each other: a third of the words is another. */
const FAR_OFF = 0.35;

/** How far the typed words are from a title's, from 0 (all there) to 1; of two alike the shorter title is nearer. */
function wordsOff(typed: readonly string[], title: string, distance: (a: string, b: string) => number): number {
  const inTitle = wordsOf(title);
  // One short word alone is as near to many others.
  const isTooShort = typed.length === 1 && (typed[0] ?? '').length < 5;
  const offs = typed.map((word) =>
    Math.min(...inTitle.map((one) => (isTooShort ? Number(word !== one) : wordOff(word, one, distance))), 1),
  );
  return offs.reduce((sum, off) => sum + off, 0) / offs.length + inTitle.length / 10_000;
}

/** From 0 for the same word to 1 for another one. */
function wordOff(a: string, b: string, distance: (a: string, b: string) => number): number {
  const off = distance(a, b) / Math.max(a.length, b.length);
  return off > FAR_OFF ? 1 : off;
}

/** How many parts two addresses have in common, from the section on: of `II.5.đ` and `II.5.d` two. */
function sharedParts(a: string, b: string): number {
  const [partsA, partsB] = [a.split('.'), b.split('.')];
  const first = partsA.findIndex((part, at) => part !== partsB[at]);
  return first < 0 ? partsA.length : first;
}
