import type { SourceCell, SourceDocument, SourceParagraph, SourceRow, SourceTable } from '../source.js';
import { linesOf } from './lines.js';
import { takePageNotes } from './page-notes.js';
import { type Column, paragraphsOf, type PlacedLine } from './paragraphs.js';
import type { PrintedPage } from './printed-page.js';
import { type RuledTable, ruledTables } from './ruled-tables.js';
import { clearPages } from './set-aside.js';
import { takeSideBySide } from './side-by-side.js';
import { type FlowBlock, joinTables } from './tables-over-pages.js';

/** A table or a block in two columns, with its vertical position on the page. */
interface PlacedBlock {
  readonly top: number;
  readonly table: SourceTable;
  /** The column edges of a ruled table; empty for a letterhead. */
  readonly edges: readonly number[];
}

/** The distance between a cell's border and its text, in points. */
const PADDING = 5;

/** Fewer lines do not show the width of the text; its right edge is then assumed at this part of the page's width. */
const FEW = 12;
const USUAL_EDGE = 0.85;

/** Reads a document whose pages store only positions: lines, paragraphs, tables and notes are inferred from them. */
export function readPages(printed: readonly PrintedPage[]): SourceDocument {
  const cleared = clearPages(printed);
  const pages = cleared.map(({ page }, at) => {
    const { tables, rest } = ruledTables(page);
    const beside = takeSideBySide(rest, at + 1);
    const placed: readonly PlacedBlock[] = [
      ...tables.map((table) => ({ top: table.top, table: asTable(table, at + 1), edges: table.edges })),
      ...beside.blocks.map((block) => ({ ...block, edges: [] })),
    ].toSorted((a, b) => a.top - b.top);
    return { placed, lines: linesOf(beside.rest).map((line): PlacedLine => ({ ...line, page: at + 1 })) };
  });
  const size = usualSize(pages.flatMap(({ lines }) => lines));
  const noted = takePageNotes(
    pages.map(({ lines }) => lines),
    size,
  );
  const columns = columnsOf(
    printed,
    noted.flatMap(({ lines }) => lines),
  );
  const flow = pages.flatMap(({ placed }, at) => inOrder(placed, noted[at]?.lines ?? []));
  const { blocks, furniture } = joinTables(blocksOf(flow, (page) => columns[page - 1] ?? { left: 0, right: Infinity }));
  return {
    kind: 'pdf',
    blocks,
    notes: noted.flatMap(({ notes }) => notes),
    furniture: [...cleared.flatMap((one) => one.furniture), ...furniture],
  };
}

/** The tables and lines of a page, from top to bottom. */
function inOrder(placed: readonly PlacedBlock[], lines: readonly PlacedLine[]): readonly (PlacedBlock | PlacedLine)[] {
  const top = (one: PlacedBlock | PlacedLine): number => ('table' in one ? one.top : one.baseline - 0.5 * one.size);
  return [...placed, ...lines].toSorted((a, b) => top(a) - top(b));
}

function blocksOf(
  flow: readonly (PlacedBlock | PlacedLine)[],
  columnOf: (page: number) => Column,
): readonly FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let lines: PlacedLine[] = [];
  const close = (): void => {
    blocks.push(...paragraphsOf(lines, columnOf).map((one) => ({ block: asParagraph(one), edges: [] })));
    lines = [];
  };
  for (const one of flow) {
    if (!('table' in one)) {
      lines.push(one);
      continue;
    }
    close();
    blocks.push({ block: one.table, edges: one.edges });
  }
  close();
  return blocks;
}

function asParagraph({
  text,
  lines,
}: {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}): SourceParagraph {
  const isBold = lines.every((line) => line.isBold);
  return { kind: 'paragraph', text, number: null, at: { line: 0, page: lines[0]?.page ?? 1 }, isBold };
}

function asTable(table: RuledTable, page: number): SourceTable {
  const rows = table.rows.map((row): SourceRow => ({
    cells: row.map(({ left, right, span, isContinued, runs }): SourceCell => {
      const lines = linesOf(runs).map((line): PlacedLine => ({ ...line, page }));
      const column = { left: Math.min(...lines.map((line) => line.left), left + PADDING), right: right - PADDING };
      return { lines: paragraphsOf(lines, () => column).map(({ text }) => text), span, isContinued };
    }),
  }));
  return { kind: 'table', rows, at: { line: 0, page } };
}

/** The font size of most letters. */
function usualSize(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The text edges of each page, taken from all pages of the same width, because one page may have only short lines. */
function columnsOf(pages: readonly PrintedPage[], lines: readonly PlacedLine[]): readonly Column[] {
  return pages.map(({ width }) => {
    const own = lines.filter(({ page }) => Math.abs((pages[page - 1]?.width ?? 0) - width) < 1);
    const [left, right] = [commonEdge(own.map((line) => line.left)), -commonEdge(own.map((line) => -line.right))];
    return { left, right: own.length < FEW ? Math.max(right, USUAL_EDGE * width) : right };
  });
}

/** The outermost position shared by a tenth of the lines, within two points. */
function commonEdge(places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b);
  const many = Math.max(2, sorted.length * 0.08);
  return sorted.find((place, at) => (sorted[Math.ceil(at + many) - 1] ?? Infinity) - place <= 2) ?? sorted[0] ?? 0;
}
