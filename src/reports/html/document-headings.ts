import type { Appendix, Block, OfficialDocument } from '../model/official-document.js';
import type { ContentsEntry } from './page-contents.js';

type Heading = Extract<Block, { readonly kind: 'heading' }>;

/** The headings of a document that its contents list names, with the address of each within the page. */
export interface DocumentHeadings {
  readonly idOf: (heading: Heading) => string | null;
  readonly appendixId: (appendix: Appendix) => string;
  readonly contents: readonly ContentsEntry[];
}

/** Names the headings of the first two levels, and the appendices. */
export function documentHeadings({ main, appendices }: OfficialDocument): DocumentHeadings {
  const headings = (main?.blocks ?? []).filter((block) => block.kind === 'heading');
  const ids = new Map(headings.filter(({ level }) => level < 3).map((heading, at) => [heading, `document-${at + 1}`]));
  const appendixId = (one: Appendix): string => `document-appendix-${appendices.indexOf(one) + 1}`;
  const contents: ContentsEntry[] = [];
  for (const [heading, id] of ids) {
    const entry = { id, words: wordsOf(heading), within: [] };
    const above = contents.at(-1);
    if (heading.level === 1 || above === undefined) contents.push(entry);
    else contents.splice(-1, 1, { ...above, within: [...(above.within ?? []), entry] });
  }
  for (const one of appendices) contents.push({ id: appendixId(one), words: `${one.label}. ${one.title}` });
  return { idOf: (heading) => ids.get(heading) ?? null, appendixId, contents };
}

function wordsOf({ label, text }: Heading): string {
  const words = text.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  return label === null ? words : `${label} ${words}`;
}
