import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Appendix, MainPart, OfficialDocument } from '../document/official-document.js';
import { addresseeParagraphs, blocksXml, bodyParagraph } from './blocks.js';
import { coreProperties } from './core-properties.js';
import { frameFor, TEXT_FILE } from './frame.js';
import { letterheadTable, titleParagraphs } from './letterhead.js';
import { hairParagraph } from './lines.js';
import { SIZE, SPACING, TEXT_WIDTH, TIGHT } from './measures.js';
import { paragraphXml } from './paragraph-xml.js';
import { type LineXml, lineWriter, runsXml } from './runs-xml.js';
import { signingTable } from './signing-table.js';
import { stillZip } from './still-zip.js';

/**
 * A Word file in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I. The same document gives the same bytes. The package makes
 * the frame; the text is written as XML at once, for building it of the package's objects takes most of the time.
 * @returns the bytes of a .docx
 */
export async function documentToDocx(document: OfficialDocument): Promise<Uint8Array> {
  const { main, appendices, lang, notes } = document;
  const lineXml = lineWriter();
  const mark = document.mark === null ? '' : markParagraph(document.mark);
  // A paragraph before the header table: with the table first, LibreOffice leaves a line empty above it.
  const above = mark === '' ? hairParagraph() : mark;
  const sections = [
    ...(main === null ? [] : [{ landscape: false, xml: above + mainXml(main, lineXml) }]),
    ...appendices.map((appendix) => ({
      landscape: appendix.landscape,
      xml: mark + appendixXml(appendix, lineXml),
    })),
  ];
  const frame = await frameFor(
    lang,
    sections.map(({ landscape }) => landscape),
    notes,
  );
  const text = frame.pieces.map((piece, at) => piece + (sections[at]?.xml ?? '')).join('');
  const properties = coreProperties(document);
  return stillZip(zip({ ...frame.files, [TEXT_FILE]: strToU8(text), [properties.path]: strToU8(properties.data) }));
}

/** Files so small are not compressed: it would take longer than it saves. In bytes. */
const SMALL = 1000;

function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const all = Object.entries(files).map(([name, bytes]): [string, Zippable[string]] => [
    name,
    bytes.length < SMALL ? [bytes, { level: 0 }] : bytes,
  ]);
  return zipSync(Object.fromEntries(all));
}

function mainXml(main: MainPart, lineXml: LineXml): string {
  return [
    letterheadTable(main.letterhead),
    titleParagraphs(main),
    ...main.bases.map((basis) => bodyParagraph(basis, lineXml, { look: { italics: true } })),
    main.addressees === null ? '' : addresseeParagraphs(main.addressees, lineXml),
    blocksXml(main.blocks, lineXml, TEXT_WIDTH.portrait),
    // The signature is never alone on a page: the last paragraph goes with it.
    ...main.closing.map((line) => bodyParagraph(line, lineXml, { keepNext: true })),
    signingTable(main.signing),
  ].join('');
}

function appendixXml(appendix: Appendix, lineXml: LineXml): string {
  const width = appendix.landscape ? TEXT_WIDTH.landscape : TEXT_WIDTH.portrait;
  const centred = { keepNext: true, spacing: TIGHT, align: 'center' } as const;
  return [
    paragraphXml({ ...centred, style: 'Title' }, runsXml(appendix.label)),
    paragraphXml(centred, runsXml(appendix.title, { bold: true, size: SIZE.body })),
    paragraphXml(
      { ...centred, spacing: { ...TIGHT, after: 200 } },
      runsXml(appendix.reference, { italics: true, size: SIZE.body }),
    ),
    blocksXml(appendix.blocks, lineXml, width),
  ].join('');
}

/** Made-up data is framed above everything else. */
function markParagraph(text: string): string {
  return paragraphXml(
    {
      borders: { sides: ['top', 'left', 'bottom', 'right'], size: 8, space: 4 },
      spacing: SPACING,
      // The frame stands outside the text: drawn in so that it keeps within the margins.
      sides: 120,
      align: 'center',
    },
    runsXml(text, { bold: true, size: SIZE.table }),
  );
}
