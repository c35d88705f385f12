import { fold } from '../../text/fold.js';
import { OUTLINES } from '../words/outlines.js';

/**
 * How alike an item and a heading are, from 0 to 1: the share of the heading's words, and pairs of words, that the item
 * has, and that of the item's title that the heading has. A word that few items have says more; one that says nothing of what a heading is about counts for nothing.
 * @param item its texts, the title first
 * @param above the heading over it, which counts where the heading itself says little
 */
export type Likeness = (item: readonly string[], heading: string, above: string) => number;

/** How much the heading over a heading says of it. */
const ABOVE = 0.25;

/** What a term counts that every item has. */
const RARELY = 0.05;

/** Compares with these items. @param items their texts */
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
    return alike * (1 - ABOVE) + share(own, above) * ABOVE;
  };
}

const COMMON: ReadonlySet<string> = new Set(fold(OUTLINES.common).split(' '));

/** Its syllables, and pairs of syllables that stand beside each other: most Vietnamese words have two. */
function termsOf(text: string): readonly string[] {
  const syllables = fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((syllable) => syllable.length > 1);
  const pairs = syllables.slice(1).map((syllable, at) => `${syllables[at] ?? ''} ${syllable}`);
  return [
    ...syllables.filter((syllable) => !COMMON.has(syllable)),
    ...pairs.filter((pair) => pair.split(' ').some((syllable) => !COMMON.has(syllable))),
  ];
}
