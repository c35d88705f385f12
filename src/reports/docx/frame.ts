import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Lang } from '../../domain/text.js';
import type { Note } from '../document/official-document.js';
import { HAIR, SIZE } from './measures.js';
import { linesOfRun } from './run-lines.js';
import { section } from './sections.js';
import { documentStyles } from './styles.js';

/** All of a Word file but its words: styles, page setup, page numbers, footnotes. */
export interface Frame {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The text's file, parted where each section's content belongs. */
  readonly pieces: readonly string[];
}

export const TEXT_FILE = 'word/document.xml';

/** A style that no document has: the paragraph around it keeps a section's place. */
const PLACE = 'SectionContent';
const PLACES = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${PLACE}"/></w:pPr></w:p>`);

const known = new Map<string, Promise<Frame>>();

/**
 * What the package makes of a document without its words. Documents of one kind have the same frame: it is made once.
 * @param landscape of each section
 */
export function frameFor(lang: Lang, landscape: readonly boolean[], notes: readonly Note[]): Promise<Frame> {
  if (notes.length > 0) return makeFrame(lang, landscape, notes);
  const key = `${lang} ${landscape.join()}`;
  const frame = known.get(key) ?? makeFrame(lang, landscape, notes);
  known.set(key, frame);
  return frame;
}

async function makeFrame(lang: Lang, landscape: readonly boolean[], notes: readonly Note[]): Promise<Frame> {
  const file = new Document({
    // Lines that a clerk broke are not stretched to the margin.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: documentStyles(lang),
    footnotes: Object.fromEntries(notes.map((note) => [String(note.number), noteContent(note)])),
    sections: landscape.map((isLandscape) => section([new Paragraph({ style: PLACE }), lastParagraph()], isLandscape)),
  });
  const files = unzipSync(await Packer.toBuffer(file));
  return { files, pieces: strFromU8(files[TEXT_FILE] ?? new Uint8Array()).split(PLACES) };
}

/** What Word wants at a section's end, where it keeps how the pages are set up; it takes next to no room. */
function lastParagraph(): Paragraph {
  return new Paragraph({ spacing: HAIR, run: { size: 2 } });
}

/** A note's paragraph; the package puts the number before it. */
function noteContent({ text }: Note): { readonly children: readonly Paragraph[] } {
  const lines = linesOfRun(` ${text}`);
  const runs = lines.map((line, at) => new TextRun({ size: SIZE.note, text: line, ...(at === 0 ? {} : { break: 1 }) }));
  return { children: [new Paragraph({ style: 'FootnoteText', children: runs })] };
}
