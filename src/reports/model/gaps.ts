import type { Block, Inline, Line } from './official-document.js';

/** Words to fill in or check before the document is signed. */
export function gap(text: string): Inline {
  return { kind: 'text', text, mark: 'gap' };
}

/** A blank to be filled in by hand: several spaces, or dots. */
const BLANK = /( {2,}|…{2,})/;

/** A text whose blanks are gaps. */
export function blanksMarked(text: string): Line {
  const parts = text.split(BLANK).filter((part) => part !== '');
  return parts.map((part) => (BLANK.test(part) ? gap(part) : { kind: 'text', text: part }));
}

/** In a draft a text with its blanks as gaps; otherwise the text unchanged. */
export function blanksIn(text: string, draft: string | null | undefined): Line {
  return draft == null ? [{ kind: 'text', text }] : blanksMarked(text);
}

/** Whether a text has dots for a missing value. */
export function hasDots(text: string): boolean {
  return /…{2,}/.test(text);
}

/** The headings that have a gap under them, in their order. */
export function headingsWithGaps(blocks: readonly Block[]): readonly string[] {
  const headings = new Set<string>();
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text.map((part) => (part.kind === 'text' ? part.text : '')).join('');
    else if (heading !== '' && haveGaps([block])) headings.add(heading);
  }
  return [...headings];
}

/** Whether a line contains a gap. */
export function isGap(line: Line): boolean {
  return line.some((part) => part.kind === 'text' && part.mark === 'gap');
}

/** Whether these blocks contain a gap. */
export function haveGaps(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'table') return false;
    return block.kind === 'list' ? block.items.some(isGap) : isGap(block.text);
  });
}
