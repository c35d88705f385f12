import type { Appendix, MainPart, OfficialDocument } from '../model/official-document.js';
import { addresseeParagraphs, blocksXml, bodyParagraph } from './blocks.js';
import { spacerParagraph } from './drawn-rule.js';
import { footnotesPart, SEPARATORS } from './footnotes.js';
import { balanced, letterheadTable, titleParagraphs } from './letterhead.js';
import { SIZE, TEXT_WIDTH } from '../model/page-measures.js';
import { emptyHeader, numberHeader, sectionProperties } from './page-setup.js';
import { paragraphXml } from './paragraph.js';
import { draftRuns, type LineXml, lineWriter, runsXml } from './runs.js';
import { signingTable } from './signing-table.js';
import { stylesPart } from './styles.js';
import { type Part, relationTo, wordPackage } from './word-package.js';
import { element } from '../model/xml.js';
import { valued, wordPart } from './xml.js';

/** A section of the text: its content and page setup. */
interface Section {
  readonly landscape: boolean;
  readonly xml: string;
}

const HEADERS = { number: 'header-number.xml', empty: 'header-first.xml' } as const;

/**
 * A Word file in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I. The same document gives the same bytes.
 * @returns the bytes of a .docx
 */
export function documentToDocx(document: OfficialDocument): Uint8Array {
  const { main, appendices, lang, notes, draft } = document;
  const lineXml = lineWriter();
  const mark = document.mark === null ? '' : markParagraph(document.mark);
  // An empty paragraph before the letterhead's table: LibreOffice leaves an empty line above a table at the beginning.
  const above = mark === '' ? spacerParagraph() : mark;
  const sections: readonly Section[] = [
    ...(main === null ? [] : [{ landscape: false, xml: above + mainXml(main, lineXml, draft) }]),
    ...appendices.map((appendix) => ({
      landscape: appendix.landscape,
      xml: mark + appendixXml(appendix, lineXml, draft),
    })),
  ];
  const text: Part = { path: 'document.xml', kind: 'document', xml: textPart(sections) };
  const parts: readonly Part[] = [
    { path: 'styles.xml', kind: 'styles', xml: stylesPart(lang, document.look ?? null) },
    { path: 'settings.xml', kind: 'settings', xml: settingsPart(notes.length > 0) },
    { path: HEADERS.number, kind: 'header', xml: numberHeader() },
    { path: HEADERS.empty, kind: 'header', xml: emptyHeader() },
    ...(notes.length === 0
      ? []
      : [{ path: 'footnotes.xml', kind: 'footnotes', xml: footnotesPart(notes) } satisfies Part]),
  ];
  return wordPackage([text, ...parts], document);
}

/**
 * `word/document.xml`. A section's page setup is in its last paragraph; the last section's is at the end of the body.
 */
function textPart(sections: readonly Section[]): string {
  const headers = { number: relationTo(HEADERS.number), empty: relationTo(HEADERS.empty) };
  const written = sections.map(({ xml, landscape }, at) => {
    const setup = sectionProperties(landscape, headers);
    return at < sections.length - 1 ? xml + spacerParagraph(setup) : xml + spacerParagraph() + setup;
  });
  return wordPart('w:document', element('w:body', {}, written.join('')));
}

/** `word/settings.xml`: for Word 2013 and later; lines broken by hand are not stretched to the margin. */
function settingsPart(hasNotes: boolean): string {
  const separators = SEPARATORS.map(({ id }) => element('w:footnote', { 'w:id': id })).join('');
  const mode = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 };
  return wordPart(
    'w:settings',
    [
      valued('w:defaultTabStop', 720),
      hasNotes ? element('w:footnotePr', {}, separators) : '',
      element('w:compat', {}, `<w:doNotExpandShiftReturn/>${element('w:compatSetting', mode)}`),
    ].join(''),
  );
}

type Draft = OfficialDocument['draft'];

function mainXml(main: MainPart, lineXml: LineXml, draft: Draft): string {
  return [
    letterheadTable(main, draft),
    titleParagraphs(main),
    ...main.bases.map((basis) => bodyParagraph(basis, lineXml, { style: 'Basis' })),
    main.addressees === null ? '' : addresseeParagraphs(main.addressees, lineXml, draft),
    blocksXml(main.blocks, lineXml, TEXT_WIDTH.portrait, main.subject),
    // The last paragraph stays with the signature, which is thereby never alone on a page.
    ...main.closing.map((line) => bodyParagraph(line, lineXml, { keepNext: true })),
    signingTable(main.signing, draft),
  ].join('');
}

function appendixXml(appendix: Appendix, lineXml: LineXml, draft: Draft): string {
  const width = appendix.landscape ? TEXT_WIDTH.landscape : TEXT_WIDTH.portrait;
  return [
    paragraphXml('AppendixLabel', runsXml(appendix.label)),
    paragraphXml('AppendixTitle', runsXml(balanced(appendix.title, SIZE.body, width))),
    paragraphXml('AppendixReference', draftRuns(balanced(appendix.reference, SIZE.body, width), draft, 'kept')),
    blocksXml(appendix.blocks, lineXml, width, appendix.title),
  ].join('');
}

/** The framed note at the top that marks made-up data. */
function markParagraph(text: string): string {
  return paragraphXml('SampleMark', runsXml(text));
}
