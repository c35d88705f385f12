import { CLAUSE_BEFORE, FURTHER_PART, NAME_ALONE, OPEN_END } from './phrase-words.js';
import type { PlanNode } from './plan.js';

/** The most characters of a short title. */
export const LONGEST_SHORT = 60;

/** The least characters that say something by themselves. */
const SHORTEST_PHRASE = 30;

/**
 * A short title made from the node's first words: up to the end of a phrase, because papers print it too; where there is
 * none, up to a word that can end one, with an ellipsis. A comma alone ends none: it is in lists and in words like
 * `phòng, chống`.
 */
export function shortTitleOf(node: PlanNode): string {
  const text = (node.heading ?? node.paragraphs?.[0] ?? node.id)
    .replace(/\[\^[^\]]+\]/gu, '')
    .replace(/[\s:;.,]+$/u, '');
  if (text.length <= LONGEST_SHORT) return text;
  const main = withoutClause(text);
  if (main.length <= LONGEST_SHORT) return main;
  const ends = [...main.slice(0, LONGEST_SHORT + 8).matchAll(FURTHER_PART)].map(({ index }) => main.slice(0, index));
  const phrase = ends.findLast((part) => isPhrase(part.replace(OPEN_END, '')));
  if (phrase !== undefined) return phrase.replace(OPEN_END, '');
  const cut = main.slice(0, LONGEST_SHORT - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > 20 ? cut.slice(0, word) : cut).replace(OPEN_END, '')}…`;
}

function isPhrase(text: string): boolean {
  if (NAME_ALONE.test(text)) return false;
  return text.length >= SHORTEST_PHRASE && text.length <= LONGEST_SHORT && isClosed(text);
}

function withoutClause(text: string): string {
  const main = text.replace(CLAUSE_BEFORE, '');
  return main.charAt(0).toUpperCase() + main.slice(1);
}

/** Whether every quotation and bracket that the text opens is closed. */
function isClosed(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 1;
}
