import { compareText } from '../text/compare.js';
import { fold } from '../text/fold.js';

/**
 * Whether two names mean the same unit: they differ at most in case, blanks, punctuation, the place of a tone mark
 * (Hòa, Hoà), or accents that one of them lacks (Trung tam A).
 */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left.length === right.length && left.every((word, i) => isSameWord(word, right[i]));
}

/**
 * Sorts units by name, ignoring accents and case; units of the same name by id. Each name is folded once, because
 * sorting compares it many times.
 */
export function inNameOrder<Of>(
  all: readonly Of[],
  unitOf: (one: Of) => { readonly id: string; readonly name: string },
): readonly Of[] {
  return all
    .map((one) => ({ one, id: unitOf(one).id, name: fold(unitOf(one).name) }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
    .map(({ one }) => one);
}

/** Names that Windows reserves for devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Whether no file on Windows can have this name. @param name without an ending */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

interface Word {
  /** The letters without accents. */
  readonly letters: string;
  /**
   * The accents in a fixed order, wherever they are in the word; the stroke of `\u0111` (đ) counts as an accent on `d`.
   */
  readonly marks: string;
}

function wordsOf(name: string): readonly Word[] {
  const words =
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{Mn}]+/gu) ?? [];
  return words.map((word) => ({
    letters: word.replace(/\p{Mn}/gu, '').replace(/\u0111/g, 'd'),
    marks: [...(word.match(/[\p{Mn}\u0111]/gu) ?? [])].sort().join(''),
  }));
}

function isSameWord(a: Word, b: Word | undefined): boolean {
  if (b?.letters !== a.letters) return false;
  return a.marks === b.marks || a.marks === '' || b.marks === '';
}
