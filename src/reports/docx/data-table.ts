import type { Column, Row, Table as TableModel } from '../model/official-document.js';
import { SIZE } from '../model/page-measures.js';
import { boldWidth } from '../model/text-width.js';
import { columnWidths, PADDING } from './column-widths.js';
import { paragraphXml, type StyleId } from './paragraph.js';
import { runsXml } from './runs.js';
import { element } from '../model/xml.js';
import { valued } from './xml.js';

/** The style of tables with data: its lines and the room in its cells are set there. */
export const TABLE_STYLE = 'DataTable';

/**
 * A ruled table whose header row is marked as one and repeated on every page; only tall rows break across pages.
 * @param width in twips
 * @param title the description of the table, for screen readers
 */
export function dataTable({ columns, rows }: TableModel, width: number, title: string): string {
  const widths = columnWidths({ columns, rows }, width);
  const grid = widths.map((each) => element('w:gridCol', { 'w:w': each })).join('');
  const body = rows.map((row, at) => bodyRow(row, columns, widths, stays(rows, at))).join('');
  return `<w:tbl>${tableProperties(width, title)}<w:tblGrid>${grid}</w:tblGrid>${headerRow(columns, widths)}${body}</w:tbl>`;
}

function tableProperties(width: number, title: string): string {
  const look = element('w:tblLook', {
    'w:firstRow': true,
    'w:lastRow': false,
    'w:firstColumn': false,
    'w:lastColumn': false,
    'w:noHBand': true,
    'w:noVBand': true,
  });
  const size = element('w:tblW', { 'w:type': 'dxa', 'w:w': width });
  const layout = element('w:tblLayout', { 'w:type': 'fixed' });
  const caption = title === '' ? '' : valued('w:tblCaption', title.normalize('NFC'));
  return `<w:tblPr>${valued('w:tblStyle', TABLE_STYLE)}${size}${layout}${look}${caption}</w:tblPr>`;
}

function headerRow(columns: readonly Column[], widths: readonly number[]): string {
  const look = { style: 'TableHead', middle: true } as const;
  const cells = columns.map(({ title }, at) => cell([title], widths[at] ?? 0, look));
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

/** How a row is tied to the next. */
interface Neighbours {
  /** Stays with the row below: the last two are kept together, so that no page has a single row. */
  readonly keepNext: boolean;
  /** The number of first columns that the next row continues. */
  readonly joinedBelow: number;
}

function stays(rows: readonly Row[], at: number): Neighbours {
  const next = rows[at + 1];
  const joinedBelow = next?.kind === 'cells' ? (next.joined ?? 0) : 0;
  return { keepNext: at === rows.length - 2, joinedBelow };
}

function bodyRow(row: Row, columns: readonly Column[], widths: readonly number[], context: Neighbours): string {
  const cells = row.kind === 'cells' ? dataCells(row, columns, widths, context) : groupCells(row, widths);
  const stays = row.kind === 'group' || linesOf(row.cells, widths) <= MAX_LINES ? '<w:cantSplit/>' : '';
  return `<w:tr>${stays === '' ? '' : `<w:trPr>${stays}</w:trPr>`}${cells.join('')}</w:tr>`;
}

/** The most lines of a row that is kept whole: a longer one would leave a gap at the foot of the page before. */
const MAX_LINES = 8;

/** The approximate number of lines in a row's tallest cell. */
function linesOf(cells: readonly (readonly string[])[], widths: readonly number[]): number {
  const heights = cells.map((lines, at) => {
    const room = (widths[at] ?? 1) - PADDING.left - PADDING.right;
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(boldWidth(line, SIZE.table) / room)), 0);
  });
  return Math.max(0, ...heights);
}

function dataCells(
  { cells, joined = 0 }: Extract<Row, { kind: 'cells' }>,
  columns: readonly Column[],
  widths: readonly number[],
  { keepNext, joinedBelow }: Neighbours,
): readonly string[] {
  return columns.map(({ align }, at) => {
    const merge: CellLook['merge'] = at < joined ? 'continue' : at < joinedBelow ? 'restart' : undefined;
    const style: StyleId = align === 'center' ? 'TableCentred' : 'TableText';
    const look = { style, keepNext, ...(merge === undefined ? {} : { merge }) };
    return cell(cells[at] ?? [], widths[at] ?? 0, look);
  });
}

function groupCells(row: Extract<Row, { kind: 'group' }>, widths: readonly number[]): readonly string[] {
  const [first = 0, ...rest] = widths;
  const across = rest.reduce((sum, each) => sum + each, 0);
  return [
    cell([row.number], first, { style: 'TableGroupNumber' }),
    cell([row.text], across, { style: 'TableGroup', span: rest.length }),
  ];
}

interface CellLook {
  readonly style: StyleId;
  /** Vertically centred. */
  readonly middle?: boolean;
  readonly span?: number;
  /** Merged with the cells below (`restart`) or above (`continue`). */
  readonly merge?: 'restart' | 'continue';
  /** Stays with the row below. */
  readonly keepNext?: boolean;
}

function cell(lines: readonly string[], size: number, how: CellLook): string {
  const { style, middle = false, span = 1, keepNext = false, merge } = how;
  const texts = lines.length === 0 ? [''] : lines;
  const properties = [
    element('w:tcW', { 'w:type': 'dxa', 'w:w': size }),
    span > 1 ? element('w:gridSpan', { 'w:val': span }) : '',
    merge === undefined ? '' : element('w:vMerge', { 'w:val': merge }),
    middle ? element('w:vAlign', { 'w:val': 'center' }) : '',
  ].join('');
  const content = texts.map((text) => paragraphXml(style, runsXml(text), { keepNext }));
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.join('')}</w:tc>`;
}
