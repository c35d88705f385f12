import type { Span } from '../../plan/plan.js';
import { type DraftNode, firstText, walkDraft } from '../structure/draft.js';
import { PLAN_HEAD } from '../words/plan-head.js';
import { labelOfText, valueOf } from './labels.js';
import { timeInSentence } from './times.js';

/** The time of the whole plan, from a numbered point that states only a time: `3. Thời gian thực hiện: …`. */
export function spanOf(nodes: readonly DraftNode[], year: number): Span | null {
  for (const [node, parent] of walkDraft(nodes)) {
    if (!['number', 'section', 'decimal'].includes(node.kind) || !PLAN_HEAD.time.test(firstText(node))) continue;
    if (
      node.kind === 'decimal' ||
      parent?.children.some((one) => labelOfText(firstText(one))?.kind === 'lead') === true
    )
      continue;
    const label = labelOfText(firstText(node));
    const text =
      label === null || label.value === '' ? (node.paragraphs[node.heading === null ? 1 : 0] ?? '') : label.value;
    const words = timeInSentence(text) ?? valueOf(text);
    if (words.length > 200 || !PLAN_HEAD.saysWhen.test(words)) continue;
    const years = [...words.matchAll(/20\d\d/gu)].map(([digits]) => Number(digits)).sort((a, b) => a - b);
    return { from: Math.min(years[0] ?? year, year), to: years.at(-1) ?? year, at: node.id, words };
  }
  return null;
}
