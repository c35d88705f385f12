import type { Block, Inline, Line } from './official-document.js';

/** Words that somebody has to fill in or to look at before the document is signed. */
export function gap(text: string): Inline {
  return { kind: 'text', text, mark: 'gap' };
}

/** Room for what is written in by hand: several blanks, or dots. */
const BLANK = /( {2,}|…{2,})/;

/** A text whose blanks are gaps. */
export function blanksMarked(text: string): Line {
  const parts = text.split(BLANK).filter((part) => part !== '');
  return parts.map((part) => (BLANK.test(part) ? gap(part) : { kind: 'text', text: part }));
}

/** The same in a draft; elsewhere the text as it is. */
export function blanksIn(text: string, draft: string | null | undefined): Line {
  return draft == null ? [{ kind: 'text', text }] : blanksMarked(text);
}

/** Whether a text has dots in the place of what nobody said. */
export function hasDots(text: string): boolean {
  return /…{2,}/.test(text);
}

/** Whether anything in these blocks is a gap. */
export function haveGaps(blocks: readonly Block[]): boolean {
  const isGap = (line: Line): boolean => line.some((part) => part.kind === 'text' && part.mark === 'gap');
  return blocks.some((block) => {
    if (block.kind === 'table') return false;
    return block.kind === 'list' ? block.items.some(isGap) : isGap(block.text);
  });
}
