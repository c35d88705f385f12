import { AlignmentType, BorderStyle, Document, HeadingLevel, Packer, Paragraph, type Table } from 'docx';
import type { Appendix, MainPart, Note, OfficialDocument } from '../document/official-document.js';
import { addresseeParagraphs, blockElements, bodyParagraph } from './blocks.js';
import { coreProperties } from './core-properties.js';
import { letterheadTable, titleParagraphs } from './letterhead.js';
import { hairParagraph } from './lines.js';
import { BLACK, SIZE, SPACING, TEXT_WIDTH, TIGHT } from './measures.js';
import { makeRuns, type Runs, textRuns } from './runs.js';
import { section } from './sections.js';
import { signingTable } from './signing-table.js';
import { stillZip } from './still-zip.js';
import { documentStyles } from './styles.js';

/**
 * A Word file in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I. The same document gives the same bytes.
 * @returns the bytes of a .docx
 */
export async function documentToDocx(document: OfficialDocument): Promise<Uint8Array> {
  const runs = makeRuns();
  const mark = document.mark === null ? [] : [markParagraph(document.mark)];
  // A paragraph before the header table: with the table first, LibreOffice leaves a line empty above it.
  const above = mark.length === 0 ? [hairParagraph()] : mark;
  const main = document.main === null ? [] : [section([...above, ...mainElements(document.main, runs)], false)];
  const appendices = document.appendices.map((appendix) =>
    section([...mark, ...appendixElements(appendix, runs)], appendix.landscape),
  );
  const file = new Document({
    // Lines that a clerk broke are not stretched to the margin.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    styles: documentStyles(document.lang),
    footnotes: Object.fromEntries(document.notes.map((note) => [String(note.number), noteContent(note)])),
    sections: [...main, ...appendices],
  });
  return stillZip(runs.tables.fill(await Packer.toBuffer(file, undefined, [coreProperties(document)])));
}

function mainElements(main: MainPart, runs: Runs): readonly (Paragraph | Table)[] {
  return [
    letterheadTable(main.letterhead),
    ...titleParagraphs(main),
    ...main.bases.map((basis) => bodyParagraph(basis, runs, { look: { italics: true } })),
    ...(main.addressees === null ? [] : addresseeParagraphs(main.addressees, runs)),
    ...main.blocks.flatMap((block) => blockElements(block, runs, TEXT_WIDTH.portrait)),
    // The signature is never alone on a page: the last paragraph goes with it.
    ...main.closing.map((line) => bodyParagraph(line, runs, { keepNext: true })),
    signingTable(main.signing),
    hairParagraph(),
  ];
}

function appendixElements(appendix: Appendix, runs: Runs): readonly (Paragraph | Table)[] {
  const width = appendix.landscape ? TEXT_WIDTH.landscape : TEXT_WIDTH.portrait;
  const centred = { alignment: AlignmentType.CENTER, spacing: TIGHT, keepNext: true } as const;
  return [
    new Paragraph({ ...centred, heading: HeadingLevel.TITLE, children: textRuns(appendix.label) }),
    new Paragraph({ ...centred, children: textRuns(appendix.title, { bold: true, size: SIZE.body }) }),
    new Paragraph({
      ...centred,
      spacing: { ...TIGHT, after: 200 },
      children: textRuns(appendix.reference, { italics: true, size: SIZE.body }),
    }),
    ...appendix.blocks.flatMap((block) => blockElements(block, runs, width)),
    hairParagraph(),
  ];
}

/** A note's paragraph; the package puts the number before it. */
function noteContent({ text }: Note): { readonly children: readonly Paragraph[] } {
  return { children: [new Paragraph({ style: 'FootnoteText', children: textRuns(` ${text}`, { size: SIZE.note }) })] };
}

/** Made-up data is framed above everything else. */
function markParagraph(text: string): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 8, color: BLACK, space: 4 } as const;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: SPACING,
    // The frame stands outside the text: drawn in so that it keeps within the margins.
    indent: { left: 120, right: 120 },
    border: { top: line, bottom: line, left: line, right: line },
    children: textRuns(text, { bold: true, size: SIZE.table }),
  });
}
