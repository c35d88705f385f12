import type { PlanNode } from './plan.js';

/** The most characters of a short title. */
export const LONGEST_SHORT = 60;

/** The least characters that say something by themselves. */
const SHORTEST_PHRASE = 25;

/**
 * A short title made from the node's first words: up to the last mark that ends a phrase, because papers print it too;
 * where there is none, up to a word, with an ellipsis. Commas and dashes end none: they are in lists and in words like
 * `phòng, chống`, `Văn hóa - Thể thao`.
 */
export function shortTitleOf(node: PlanNode): string {
  const text = (node.heading ?? node.paragraphs?.[0] ?? node.id)
    .replace(/\[\^[^\]]+\]/gu, '')
    .replace(/[\s:;.,]+$/u, '');
  if (text.length <= LONGEST_SHORT) return text;
  const cut = text.slice(0, LONGEST_SHORT - 1);
  const phrase = /^(.*?)\s*[;:(][^;:(]*$/su.exec(cut)?.[1] ?? '';
  if (phrase.length >= SHORTEST_PHRASE && isClosed(phrase)) return phrase;
  const word = cut.lastIndexOf(' ');
  return `${(word > 20 ? cut.slice(0, word) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}

/** Whether every quotation and bracket that the text opens is closed. */
function isClosed(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 1;
}
