import type { Furniture, SourceBlock, SourceDocument, SourceParagraph } from './source.js';
import { CONTENTS } from './words/copied-text.js';

/** A document whose table of contents is set aside: it says the headings again. */
export function withoutContents(document: SourceDocument): SourceDocument {
  const { blocks } = document;
  const from = blocks.findIndex((block) => block.kind === 'paragraph' && CONTENTS.title.test(block.text));
  if (from === -1) return document;
  const isEntry = (block: SourceBlock | undefined): block is SourceParagraph =>
    block?.kind === 'paragraph' && CONTENTS.entry.test(block.text);
  let to = from + 1;
  while (isEntry(blocks[to])) to += 1;
  if (to - from < 3) return document;
  const put = blocks
    .slice(from, to)
    .flatMap((block): readonly Furniture[] =>
      block.kind === 'paragraph' ? [{ kind: 'label', text: textOf(block), at: block.at }] : [],
    );
  return { ...document, blocks: blocks.toSpliced(from, to - from), furniture: [...document.furniture, ...put] };
}

function textOf({ number, text }: SourceParagraph): string {
  return number === null ? text : `${number} ${text}`;
}
