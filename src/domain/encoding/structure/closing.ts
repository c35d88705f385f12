import { PARTS } from '../words/parts.js';
import type { DraftNode } from './draft.js';

/** Moves the closing paragraphs out of the plan's last section: `Trên đây là …`, and text that ends with `./.` */
export function closingOf(nodes: DraftNode[]): readonly string[] {
  const own = nodes.findIndex(
    ({ kind, paragraphs: [text = ''] }) => kind === 'paragraph' && (PARTS.closing.test(text) || PARTS.ends.test(text)),
  );
  if (own > 0) return nodes.splice(own, 1).flatMap(({ paragraphs }) => paragraphs);
  const last = [...nodes].reverse().find(({ kind }) => kind !== 'annex');
  if (last === undefined) return [];
  const from = last.trailing.findIndex((text) => PARTS.closing.test(text) || PARTS.ends.test(text));
  if (from !== -1) return last.trailing.splice(from);
  if (last.children.length > 0 && last.children.at(-1)?.kind !== 'paragraph') return [];
  const child = last.children.at(-1);
  const holder = child?.kind === 'paragraph' && child.children.length === 0 ? child : null;
  if (holder !== null) {
    if (!PARTS.closing.test(holder.paragraphs[0] ?? '')) return [];
    last.children.pop();
    return holder.paragraphs;
  }
  const within = last.paragraphs.findIndex((text) => PARTS.closing.test(text));
  return within === -1 ? [] : last.paragraphs.splice(within);
}
