import type { PlanNode } from './plan.js';

/** The most characters of a short title. */
export const LONGEST_SHORT = 60;

/** A short title made from the node's first words. */
export function shortTitleOf(node: PlanNode): string {
  const text = (node.heading ?? node.paragraphs?.[0] ?? node.id)
    .replace(/\[\^[^\]]+\]/gu, '')
    .replace(/[\s:;.,]+$/u, '');
  if (text.length <= LONGEST_SHORT) return text;
  const cut = text.slice(0, LONGEST_SHORT - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > 20 ? cut.slice(0, word) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}
