import { lastPartOf, POINT_LETTERS } from '../../plan/address.js';
import type { Doubt } from '../../plan/issued-parts.js';
import { parseRoman } from '../../text/roman.js';
import { type DraftNode, walkDraft } from '../structure/draft.js';

/** Doubts about numbers that occur twice or are missing; the numbers stay as printed. */
export function doubtsOfNumbers(nodes: readonly DraftNode[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const groups = [nodes, ...[...walkDraft(nodes)].map(([node]) => node.children)];
  for (const siblings of groups) {
    let before: readonly [kind: string, value: number] | null = null;
    for (const node of siblings) {
      const value = valueOf(node);
      if (value === null) continue;
      if (/~\d+$/u.test(node.id) && node.kind !== 'row') doubts.push({ at: node.id, code: 'number-again' });
      else if (value[1] > (before?.[0] === value[0] ? before[1] : 0) + 1 && node.kind !== 'row') {
        doubts.push({ at: node.id, code: 'number-skipped' });
      }
      before = value;
    }
  }
  return doubts;
}

function valueOf({ id, kind }: DraftNode): readonly [string, number] | null {
  const part = lastPartOf(id);
  if (kind === 'number' || kind === 'decimal' || kind === 'row')
    return /^\d+$/.test(part) ? [kind, Number(part)] : null;
  if (kind === 'letter') return [kind, POINT_LETTERS.indexOf(part) + 1];
  if (kind === 'section' && /^[A-EGH]$/u.test(part)) return ['capital', 'ABCDEGH'.indexOf(part) + 1];
  const roman = kind === 'section' ? parseRoman(part) : null;
  return roman === null ? null : [kind, roman];
}
