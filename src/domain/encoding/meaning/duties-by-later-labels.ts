import { type DraftNode, firstText } from '../structure/draft.js';
import type { Duty } from './duty.js';
import { labelOfText } from './labels.js';

/**
 * The duties of bullets without labels that are followed by one with labels, which apply to all: `- … - … Đơn vị chủ
 * trì: …`
 */
export function sharedDuties(parent: DraftNode, duties: Duty[]): readonly Duty[] {
  const found: Duty[] = [];
  let waiting: DraftNode[] = [];
  for (const child of parent.children) {
    if (!['dash', 'letter', 'star'].includes(child.kind)) continue;
    const labelled = child.paragraphs.slice(1).some((text) => labelOfText(text)?.kind === 'lead');
    if (labelOfText(firstText(child)) !== null) continue;
    if (!labelled) {
      waiting.push(child);
      continue;
    }
    const duty = duties.find(({ node }) => node === child);
    for (const node of duty === undefined ? [] : waiting) {
      const at = duties.findIndex((one) => one.node === node);
      if (at !== -1) duties.splice(at, 1);
      if (duty !== undefined) found.push({ ...duty, node, isShared: true });
    }
    waiting = [];
  }
  return found;
}
