import { Zip, ZipPassThrough } from 'fflate';
import { serialOf } from '../../domain/form/values.js';
import { Refusal } from '../../domain/text/text.js';
import { SHEET_FULL } from '../../locale/tables.js';
import { element, escaped, XML_HEAD } from '../model/xml.js';
import { at, letters } from './cell-names.js';
import { FIRST_MOMENT } from './finish-workbook.js';
import { headingHeight, rowHeight } from './row-heights.js';
import { columnWidth, footerOf, heldText, MARGINS } from './sheet-look.js';
import { fixedParts, NAMESPACES, styleNumber, textXml } from './table-parts.js';
import type { SheetColumn, TableBook, TableCell, TableSheet } from './workbook.js';

/** The most rows of a sheet in Excel. */
const MAX_ROWS = 1_048_576;
/** How many rows are packed at a time. */
const AT_ONCE = 500;
/** Names, titles and states recur, so each is stored once; notes do not recur and would fill the memory. */
const LONGEST_SHARED = 80;
const MAX_SHARED = 10_000;

/** The texts stored once, each with its number, in the order of the numbers. */
type SharedTexts = Map<string, number>;

interface BookWide {
  readonly foot: string;
  readonly shared: SharedTexts;
  readonly maxRows: number;
}

/** Packs a piece of a part (raw deflate); the packed pieces of a part, one after the other, are one whole stream. */
export type Deflate = (piece: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;

/**
 * A workbook of plain tables, packed row by row, so that only packed rows are held in memory. The same tables give the
 * same bytes.
 * @param deflate packs the parts
 * @param maxRows the most rows a sheet holds, with its headings
 * @throws Refusal where a table has more rows than a sheet holds
 */
export function writeTables(book: TableBook, deflate: Deflate, maxRows = MAX_ROWS): Uint8Array {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    packed.push(bytes);
  });
  const shared: SharedTexts = new Map();
  const rows = book.sheets.map((sheet, i) => {
    const add = addPart(zip, `xl/worksheets/sheet${i + 1}.xml`, deflate);
    const last = writeSheet(sheet, { foot: book.foot, shared, maxRows }, add);
    add('', true);
    return last;
  });
  for (const [name, xml] of Object.entries(fixedParts(book, rows, [...shared.keys()]))) {
    addPart(zip, name, deflate)(xml, true);
  }
  zip.end();
  return joined(packed);
}

type Add = (xml: string, isLast?: boolean) => void;

/** A part of the zip, packed by a function of the caller's. */
class PackedPart extends ZipPassThrough {
  constructor(
    name: string,
    private readonly deflate: Deflate,
  ) {
    super(name);
    this.compression = DEFLATED;
  }

  protected override process(piece: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.deflate(piece, isLast), isLast);
  }
}

const ENCODER = new TextEncoder();
/** Of a UTF-16 unit in UTF-8. */
const MAX_BYTES_OF_CHARACTER = 3;

/** The number of this way of packing in a zip. */
const DEFLATED = 8;

function addPart(zip: Zip, name: string, deflate: Deflate): Add {
  const part = new PackedPart(name, deflate);
  part.mtime = FIRST_MOMENT;
  zip.add(part);
  // Each piece is packed before the next one is written, so one place serves them all.
  let room = new Uint8Array(0);
  return (xml, isLast = false) => {
    if (room.length < xml.length * MAX_BYTES_OF_CHARACTER) room = new Uint8Array(xml.length * MAX_BYTES_OF_CHARACTER);
    part.push(room.subarray(0, ENCODER.encodeInto(xml, room).written), isLast);
  };
}

/** @returns the number of rows */
function writeSheet({ name, columns, rows }: TableSheet, { foot, shared, maxRows }: BookWide, add: Add): number {
  add(sheetHead(columns));
  let written = 1;
  let xml = rowXml(
    0,
    headingHeight(columns),
    columns.map(({ heading }) => ({ value: heading, style: styleNumber('heading', heading) })),
    shared,
  );
  for (const cells of rows) {
    if (written === maxRows) throw new Refusal(SHEET_FULL.tooMany(name, maxRows), SHEET_FULL.otherwise);
    const styled = columns.map(({ kind }, x) => {
      const value = cells[x] ?? null;
      return { value, style: styleNumber(kind, value) };
    });
    xml += rowXml(written, rowHeight(cells, columns), styled, shared);
    written += 1;
    if (written % AT_ONCE === 0) {
      add(xml);
      xml = '';
    }
  }
  add(xml + sheetFoot(`${at(0, 0)}:${at(columns.length - 1, written - 1)}`, foot));
  return written;
}

/** The sheet up to its rows; the row of headings stays in view. */
function sheetHead(columns: readonly SheetColumn[]): string {
  const pane = { ySplit: 1, topLeftCell: 'A2', state: 'frozen', activePane: 'bottomLeft' };
  const view = element('sheetView', { workbookViewId: 0, showGridLines: 0 }, element('pane', pane));
  const widths = columns.map(({ width }, x) =>
    element('col', { min: x + 1, max: x + 1, width: columnWidth(width), customWidth: 1 }),
  );
  const content = [
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('sheetViews', {}, view),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, widths.join('')),
  ];
  // The rows go between this and the end of the sheet.
  return `${XML_HEAD}${element('worksheet', NAMESPACES, content.join('')).replace(/<\/worksheet>$/, '')}<sheetData>`;
}

function sheetFoot(table: string, foot: string): string {
  const page = { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 };
  const content = [
    element('autoFilter', { ref: table }),
    element('pageMargins', MARGINS),
    element('pageSetup', page),
    element('headerFooter', {}, element('oddFooter', {}, escaped(footerOf(foot)))),
  ];
  return `</sheetData>${content.join('')}</worksheet>`;
}

interface StyledCell {
  readonly value: TableCell;
  readonly style: number;
}

/** The height is not marked as set by hand, so that rows grow with typed text. */
function rowXml(row: number, height: number, cells: readonly StyledCell[], shared: SharedTexts): string {
  let xml = `<row r="${row + 1}" ht="${height}">`;
  // Written without a list of attributes, since there may be millions of cells.
  for (const [x, { value, style }] of cells.entries())
    xml += cellXml(`r="${nameOf(x)}${row + 1}" s="${style}"`, value, shared);
  return `${xml}</row>`;
}

/** A text stays a text, whatever it begins with. */
function cellXml(place: string, value: TableCell, shared: SharedTexts): string {
  if (value === null) return `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  if (typeof value === 'object') return `<c ${place}><v>${serialOf(value.date)}</v></c>`;
  const text = heldText(value);
  const number = sharedNumber(text, shared);
  return number === null
    ? `<c ${place} t="inlineStr"><is>${textXml(text)}</is></c>`
    : `<c ${place} t="s"><v>${number}</v></c>`;
}

/** The number of a text stored once for all its cells; `null` where the cell holds the text. */
function sharedNumber(text: string, shared: SharedTexts): number | null {
  const known = shared.get(text);
  if (known !== undefined) return known;
  if (text.length > LONGEST_SHARED || shared.size === MAX_SHARED) return null;
  shared.set(text, shared.size);
  return shared.size - 1;
}

const NAMES = Array.from({ length: 26 }, (_, x) => letters(x));

function nameOf(column: number): string {
  return NAMES[column] ?? letters(column);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let taken = 0;
  for (const piece of pieces) {
    whole.set(piece, taken);
    taken += piece.length;
  }
  return whole;
}
