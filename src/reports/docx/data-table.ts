import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Column, Row, Table as TableModel } from '../document/official-document.js';
import { BLACK } from './measures.js';
import { type Look, textRuns } from './runs.js';
import { TABLE_TEXT } from './styles.js';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: BLACK } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const PADDING = { top: 40, bottom: 40, left: 80, right: 80 };

/** A table with lines whose header row is marked as one and stands on every page; rows do not break across pages. */
export function dataTable({ columns, rows }: TableModel, width: number): Table {
  const widths = columnWidths(columns, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: PADDING,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [headerRow(columns, widths), ...rows.map((row) => bodyRow(row, columns, widths))],
  });
}

/** Whole twips by the columns' shares; what rounding leaves goes to the widest. */
export function columnWidths(columns: readonly Column[], width: number): readonly number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / total) * width));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((each, at) => (at === widest ? each + rest : each));
}

function headerRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, at) =>
      cell([title], widths[at] ?? 0, { look: { bold: true }, centred: true, middle: true, keepNext: true }),
    ),
  });
}

function bodyRow(row: Row, columns: readonly Column[], widths: readonly number[]): TableRow {
  if (row.kind === 'cells') {
    const children = columns.map(({ align }, at) =>
      cell(row.cells[at] ?? [], widths[at] ?? 0, { centred: align === 'center' }),
    );
    return new TableRow({ cantSplit: true, children });
  }
  const [first = 0, ...rest] = widths;
  const across = rest.reduce((sum, each) => sum + each, 0);
  const look = { bold: true };
  return new TableRow({
    cantSplit: true,
    children: [
      cell([row.number], first, { look, centred: true, keepNext: true }),
      cell([row.text], across, { look, span: rest.length, keepNext: true }),
    ],
  });
}

interface CellLook {
  readonly look?: Look;
  readonly centred?: boolean;
  /** Halfway between top and bottom. */
  readonly middle?: boolean;
  readonly span?: number;
  /** Stays with the row below. */
  readonly keepNext?: boolean;
}

function cell(
  lines: readonly string[],
  size: number,
  { look = {}, centred = false, middle = false, span = 1, keepNext = false }: CellLook,
): TableCell {
  const texts = lines.length === 0 ? [''] : lines;
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(middle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: texts.map(
      (text) =>
        new Paragraph({
          style: TABLE_TEXT,
          ...(centred ? { alignment: AlignmentType.CENTER } : {}),
          ...(keepNext ? { keepNext } : {}),
          children: textRuns(text, look),
        }),
    ),
  });
}
