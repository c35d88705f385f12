import { fold } from '../../text/fold.js';
import { OUTLINES } from '../words/outlines.js';

/**
 * The similarity of an item and a heading, from 0 to 1: the share of the heading's words and word pairs found in the
 * item, and of the item title's found in the heading. Rare words weigh more; words without a topic of their own weigh
 * nothing.
 * @param item its texts, the title first
 * @param above the heading above it, which matters when the heading itself is short
 */
export type Likeness = (item: readonly string[], heading: string, above: string) => number;

/** The weight of the heading above. */
const ABOVE = 0.25;

/** Below this value a heading's own words have none of the item's, and the heading above it cannot make the two alike. */
const OWN = 0.1;

/** The weight of a term that every item has. */
const RARELY = 0.05;

/** Makes a function that compares headings with these items. @param items their texts */
export function likenessOf(items: readonly (readonly string[])[]): Likeness {
  const counts = new Map<string, number>();
  for (const texts of items) {
    for (const term of new Set(texts.flatMap(termsOf))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weightOf = (term: string): number => RARELY + Math.log((items.length + 1) / (1 + (counts.get(term) ?? 0)));
  const share = (own: ReadonlySet<string>, heading: string): number => {
    const terms = [...new Set(termsOf(heading))];
    const all = terms.reduce((sum, term) => sum + weightOf(term), 0);
    const common = terms.filter((term) => own.has(term)).reduce((sum, term) => sum + weightOf(term), 0);
    return all === 0 ? 0 : common / all;
  };
  return (texts, heading, above) => {
    const own = new Set(texts.flatMap(termsOf));
    const there = new Set(termsOf(heading));
    const alike = (share(own, heading) + share(there, texts[0] ?? '')) / 2;
    if (alike < OWN) return 0;
    return alike * (1 - ABOVE) + share(own, above) * ABOVE;
  };
}

const COMMON: ReadonlySet<string> = new Set(fold(OUTLINES.common).split(' '));

/** A text's syllables and its pairs of adjacent syllables, because most Vietnamese words have two. */
function termsOf(text: string): readonly string[] {
  return [...syllablesOf(text).filter((syllable) => !COMMON.has(syllable)), ...pairsOf(text)];
}

/** A text's pairs of adjacent syllables, without those that say nothing about a topic. */
export function pairsOf(text: string): readonly string[] {
  const syllables = syllablesOf(text);
  const pairs = syllables.slice(1).map((syllable, at) => `${syllables[at] ?? ''} ${syllable}`);
  return pairs.filter((pair) => pair.split(' ').some((syllable) => !COMMON.has(syllable)));
}

function syllablesOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((syllable) => syllable.length > 1);
}
