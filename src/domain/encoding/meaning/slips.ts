import { daysIn } from '../../calendar/date.js';
import type { Erratum, PlanNode } from '../../plan/plan.js';
import { fold } from '../../text/fold.js';
import { NEVER_TWICE, SYLLABLES } from '../words/syllables.js';
import { hasVietnameseLetter, isSyllable } from './syllable.js';

/** A slip within a text: the words as written, and as they may be meant. */
type Slip = Pick<Erratum, 'reads' | 'means'>;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Slips of the source that its form alone shows: words printed twice, syllables that Vietnamese does not have, a blank
 * left out, two stops, days that no month has. Each is a proposal: the text stays as it is.
 */
export function slipsOf(nodes: readonly PlanNode[]): readonly Erratum[] {
  const texts = textsOf(nodes);
  const pairs = pairsIn(texts.map(({ text }) => text));
  const found = texts.flatMap(({ at, text }) => slipsIn(text, pairs).map((slip) => ({ at, ...slip, proposed: true })));
  return found.filter((one, index) => found.findIndex(({ at, reads }) => at === one.at && reads === one.reads) === index); // prettier-ignore
}

function textsOf(nodes: readonly PlanNode[]): readonly { readonly at: string; readonly text: string }[] {
  return nodes.flatMap(({ id, heading, paragraphs = [], cells = [], trailing = [], children = [] }) => {
    const own = [heading ?? '', ...paragraphs, ...cells.map((cell) => cell ?? '')];
    return [
      ...own.map((text) => ({ at: id, text })),
      ...textsOf(children),
      ...trailing.map((text) => ({ at: id, text })),
    ].filter(({ text }) => text !== '');
  });
}

/** The pairs of neighbouring words, in small letters. */
function pairsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => {
      const words = wordsOf(text);
      return words.flatMap((word, at) => {
        const next = words[at + 1];
        return next !== undefined && isNext(text, word, next) ? [lower(`${word.text} ${next.text}`)] : [];
      });
    }),
  );
}

function slipsIn(text: string, pairs: ReadonlySet<string>): readonly Slip[] {
  const words = wordsOf(text);
  const slips = words.flatMap((word, at): readonly Slip[] => {
    const slip = doubled(text, words, at) ?? misspelt(text, word, pairs);
    return slip === null ? [] : [slip];
  });
  return [...slips, ...twoStops(text), ...impossibleDays(text)];
}

/** A word that occurs twice in a row and never does so rightly; the words around it say where. */
function doubled(text: string, words: readonly Word[], at: number): Slip | null {
  const [before, word, again, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (word === undefined || again === undefined || !isNext(text, word, again)) return null;
  if (lower(word.text) !== again.text || !NEVER_TWICE.test(again.text)) return null;
  const from = isNext(text, before, word) ? (before?.from ?? word.from) : word.from;
  const to = isNext(text, again, after) ? (after?.to ?? again.to) : again.to;
  return { reads: text.slice(from, to), means: text.slice(from, word.to) + text.slice(again.to, to) };
}

/** A word that cannot be Vietnamese, although it is written with its letters. */
function misspelt(text: string, word: Word, pairs: ReadonlySet<string>): Slip | null {
  // Names and abbreviations have a capital.
  if (word.text !== lower(word.text) || word.text.length < 3) return null;
  if (!hasVietnameseLetter(word.text) || isSyllable(word.text)) return null;
  if (/[\p{L}\d&/_.@-]/u.test(text.charAt(word.from - 1) + text.charAt(word.to).replace(/[.]/, ''))) return null;
  const parts = partsOf(word.text);
  const known = parts.find(([first, second]) => pairs.has(`${first} ${second}`));
  if (known !== undefined) return { reads: word.text, means: known.join(' ') };
  // Two syllables of which one has no tone may be a loanword that is written together.
  if (parts.length > 0 || mayBeLoanword(word.text)) return null;
  return { reads: word.text, means: null };
}

/** The ways in which a word is two syllables written together. */
function partsOf(word: string): readonly (readonly [string, string])[] {
  const cuts = Array.from({ length: word.length - 1 }, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)] as const);
  return cuts.filter(([first, second]) => first.length > 1 && isSyllable(first) && isSyllable(second));
}

/** A loanword or a name has several vowels apart, or a consonant where Vietnamese has none. */
function mayBeLoanword(word: string): boolean {
  const plain = fold(word);
  const [onset = ''] = /^[^aeiouy]*/.exec(plain) ?? [];
  const isForeign = !SYLLABLES.onsets.some((one) => fold(one) === onset) || FOREIGN_END.test(plain);
  return isForeign || (plain.match(/[aeiouy]+/g) ?? []).length > 1;
}

const FOREIGN_END = /(?:[bdfjklqrsvwxz]|(?<![gn])g|(?<![cn])h)$/;

/** Two stops at a sentence's end; three are an ellipsis. */
function twoStops(text: string): readonly Slip[] {
  return [...text.matchAll(/(\p{L}+)\.\.(?![./…])/gu)].map(([reads, word = '']) => ({ reads, means: `${word}.` }));
}

/** Days that their month does not have. */
function impossibleDays(text: string): readonly Slip[] {
  const days = [...text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d{2})(?![\d/])/gu)];
  return days.flatMap(([reads, day, month, year]) => {
    const [d, m, y] = [Number(day), Number(month), Number(year)];
    return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(m, y) ? [] : [{ reads, means: null }];
  });
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** Whether only a blank is between two words. */
function isNext(text: string, before: Word | undefined, after: Word | undefined): boolean {
  return before !== undefined && after !== undefined && text.slice(before.to, after.from) === ' ';
}

function lower(text: string): string {
  return text.toLocaleLowerCase('vi');
}
