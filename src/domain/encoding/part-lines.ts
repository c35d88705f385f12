import { plainParagraph, type SourceBlock, type SourceParagraph } from './source.js';
import { RUN_TOGETHER } from './words/copied-text.js';

/**
 * Parts paragraphs that are several lines of the printed page: a copy from a web page runs the date, the type and the
 * title of a document together, or a signer's name and the plan behind it, or puts a point's number at the end of the
 * text before it.
 */
export function partLines(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return withNumbers(
    blocks.flatMap((block): readonly SourceBlock[] => (block.kind === 'paragraph' ? partsOf(block) : [block])),
  );
}

function partsOf(block: SourceParagraph): readonly SourceParagraph[] {
  const parts = block.text.split(RUN_TOGETHER.type).flatMap((part, at) => (at === 0 ? [part] : headOf(part)));
  if (parts.length === 1) return [block];
  return parts.map((part, at) =>
    at === 0 ? { ...block, text: part.trim() } : plainParagraph(part.trim(), block.at.line),
  );
}

/** The type, the title, and the line of the issuing decision with what follows it. */
function headOf(text: string): readonly string[] {
  const type = RUN_TOGETHER.titled.exec(text)?.[1] ?? '';
  return [
    type,
    ...text
      .slice(type.length)
      .split(RUN_TOGETHER.attached)
      .flatMap((part) => part.split(RUN_TOGETHER.behindAttached)),
  ];
}

/** Puts a number at the end of a paragraph before the next one, which has none. */
function withNumbers(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const numbered: SourceBlock[] = [];
  for (const block of blocks) {
    const before = numbered.at(-1);
    const number = before?.kind === 'paragraph' ? RUN_TOGETHER.numberAtEnd.exec(before.text) : null;
    const isBare = block.kind === 'paragraph' && block.number === null && /^\p{Lu}\p{Ll}/u.test(block.text);
    if (before?.kind === 'paragraph' && block.kind === 'paragraph' && number !== null && isBare) {
      numbered[numbered.length - 1] = { ...before, text: before.text.slice(0, number.index) };
      numbered.push({ ...block, text: `${number[1] ?? ''} ${block.text}` });
    } else numbered.push(block);
  }
  return numbered;
}
