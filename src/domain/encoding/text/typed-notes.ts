import type { SourceBlock, SourceNote } from '../source.js';

/** A note typed as a paragraph at the end of a document: `[1] text`. */
const TYPED = /^\[(\d{1,3})\]\s*(?=\S)/u;

/** Separates notes that were typed as paragraphs from a word processor's text, and rewrites their marks. */
export function takeTypedNotes(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
} {
  const marked = new Set(
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [...block.text.matchAll(/(?<=\S)\s?\[(\d{1,3})\]/gu)].map(([, mark = '']) => mark)
        : [],
    ),
  );
  const notes: SourceNote[] = [];
  const kept: SourceBlock[] = [];
  for (const block of blocks) {
    const found = block.kind === 'paragraph' ? TYPED.exec(block.text) : null;
    const mark = found?.[1] ?? '';
    if (block.kind === 'paragraph' && found !== null && marked.has(mark)) {
      notes.push({ mark, text: block.text.slice(found[0].length), at: block.at });
    } else kept.push(block);
  }
  if (notes.length === 0) return { blocks, notes };
  const known = new Set(notes.map(({ mark }) => mark));
  const withMarks = kept.map((block) =>
    block.kind === 'paragraph'
      ? {
          ...block,
          text: block.text.replace(/\[(\d{1,3})\]/gu, (typed, mark: string) =>
            known.has(mark) ? `[^${mark}]` : typed,
          ),
        }
      : block,
  );
  return { blocks: withMarks, notes };
}
