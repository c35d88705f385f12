import { element, escaped, XML_HEAD } from '../model/xml.js';
import { at, fixedRange, quoted } from './cell-names.js';
import { FONT, FORMATS, HEADING_COLOUR, LINE_COLOUR } from './sheet-look.js';
import type { SheetColumn, TableBook } from './workbook.js';

/** The styles of the cells, in the file's order. */
const STYLES = ['none', 'heading', 'text', 'date', 'date-text', 'number', 'tenths', 'number-text'] as const;
type Style = (typeof STYLES)[number];

/** The number of a cell's style: a text in a column of dates or numbers keeps the column's alignment. */
export function styleNumber(kind: SheetColumn['kind'] | 'heading', value: unknown): number {
  return STYLES.indexOf(styleOf(kind, value));
}

function styleOf(kind: SheetColumn['kind'] | 'heading', value: unknown): Style {
  if (kind === 'number' && typeof value === 'number' && !Number.isInteger(value)) return 'tenths';
  return kind !== 'heading' && kind !== 'text' && typeof value === 'string' ? `${kind}-text` : kind;
}

const FORMAT_OF = {
  text: 'text',
  date: 'date',
  'date-text': 'text',
  number: 'number',
  tenths: 'tenths',
  'number-text': 'text',
} as const satisfies Partial<Record<Style, keyof typeof FORMATS>>;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The namespaces of a sheet and of the workbook. */
export const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': OFFICE,
} as const;

/** A text of a cell, with its spaces. */
export function textXml(text: string): string {
  const blanks = /^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${blanks}>${escaped(text)}</t>`;
}

/**
 * All parts of the file except the sheets.
 * @param rows how many rows each sheet has, with its headings
 * @param shared the texts that cells refer to by number
 */
export function fixedParts(
  book: TableBook,
  rows: readonly number[],
  shared: readonly string[],
): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes(book),
    '_rels/.rels': relations([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(book),
    'xl/workbook.xml': workbookPart(book, rows),
    'xl/_rels/workbook.xml.rels': relations([
      ...book.sheets.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesPart(),
    'xl/sharedStrings.xml': sharedPart(shared),
  };
}

function contentTypes({ sheets }: TableBook): string {
  const types = [
    ['/xl/workbook.xml', `${SHEETS}.sheet.main+xml`],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${SHEETS}.worksheet+xml`]),
    ['/xl/styles.xml', `${SHEETS}.styles+xml`],
    ['/xl/sharedStrings.xml', `${SHEETS}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const content = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...types.map(([part = '', type = '']) => element('Override', { PartName: part, ContentType: type })),
  ];
  return XML_HEAD + element('Types', { xmlns: `${PACKAGE}/content-types` }, content.join(''));
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const written = all.map(([type, target], at) =>
    element('Relationship', { Id: `rId${at + 1}`, Type: type, Target: target }),
  );
  return XML_HEAD + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, written.join(''));
}

function coreProperties({ title, made }: TableBook): string {
  const time = { 'xsi:type': 'dcterms:W3CDTF' };
  const content = [
    element('dc:title', {}, escaped(title)),
    element('dcterms:created', time, `${made}T00:00:00Z`),
    element('dcterms:modified', time, `${made}T00:00:00Z`),
  ];
  const namespaces = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return XML_HEAD + element('cp:coreProperties', namespaces, content.join(''));
}

/** The sheets; the headings on every printed page; and the filtered table, which LibreOffice finds by its name. */
function workbookPart({ sheets }: TableBook, rows: readonly number[]): string {
  const listed = sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }));
  const names = sheets.flatMap(({ name, columns }, i) => {
    const table = fixedRange(`${at(0, 0)}:${at(columns.length - 1, (rows[i] ?? 1) - 1)}`);
    const filter = { name: '_xlnm._FilterDatabase', localSheetId: i, hidden: 1 };
    return [
      element('definedName', { name: '_xlnm.Print_Titles', localSheetId: i }, escaped(`${quoted(name)}!$1:$1`)),
      element('definedName', filter, escaped(`${quoted(name)}!${table}`)),
    ];
  });
  const content = element('sheets', {}, listed.join('')) + element('definedNames', {}, names.join(''));
  return XML_HEAD + element('workbook', NAMESPACES, content);
}

function sharedPart(texts: readonly string[]): string {
  const written = texts.map((text) => element('si', {}, textXml(text)));
  return XML_HEAD + element('sst', { xmlns: NAMESPACES.xmlns, uniqueCount: texts.length }, written.join(''));
}

function stylesPart(): string {
  const formats = Object.entries(FORMATS).map(([name, formatCode], i) => ({ name, numFmtId: 164 + i, formatCode }));
  const font = (inner: string): string =>
    element('font', {}, `${inner}${element('sz', { val: FONT.size })}${element('name', { val: FONT.name })}`);
  const line = (side: string): string =>
    element(side, { style: 'thin' }, element('color', { rgb: `FF${LINE_COLOUR}` }));
  const noFill = ['none', 'gray125'].map((patternType) => element('fill', {}, element('patternFill', { patternType })));
  const heading = element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: `FF${HEADING_COLOUR}` }));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const cells = STYLES.map((style) => {
    if (style === 'none') return element('xf', { ...plain, xfId: 0 });
    if (style === 'heading') {
      const look = { ...plain, fontId: 1, fillId: 2, borderId: 1, xfId: 0, applyFont: 1, applyFill: 1, applyBorder: 1 };
      const centred = { horizontal: 'center', vertical: 'center', wrapText: 1 };
      return element('xf', { ...look, applyAlignment: 1 }, element('alignment', centred));
    }
    const numFmtId = formats.find(({ name }) => name === FORMAT_OF[style])?.numFmtId ?? 0;
    const look = { ...plain, numFmtId, borderId: 1, xfId: 0, applyNumberFormat: 1, applyBorder: 1, applyAlignment: 1 };
    const isDate = style.startsWith('date');
    // Room at the side: a number at the right edge is not glued to the text of the next column.
    const side = style === 'text' ? {} : isDate ? { horizontal: 'center' } : { horizontal: 'right', indent: 1 };
    return element('xf', look, element('alignment', { ...side, vertical: 'top', wrapText: 1 }));
  });
  const counted = (name: string, all: readonly string[]): string => element(name, { count: all.length }, all.join(''));
  const content = [
    counted(
      'numFmts',
      formats.map(({ numFmtId, formatCode }) => element('numFmt', { numFmtId, formatCode })),
    ),
    counted('fonts', [font(''), font(element('b'))]),
    counted('fills', [...noFill, element('fill', {}, heading)]),
    counted('borders', [
      element('border', {}, '<left/><right/><top/><bottom/><diagonal/>'),
      element('border', {}, `${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/>`),
    ]),
    counted('cellStyleXfs', [element('xf', plain)]),
    counted('cellXfs', cells),
    counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ];
  return XML_HEAD + element('styleSheet', { xmlns: NAMESPACES.xmlns }, content.join(''));
}
