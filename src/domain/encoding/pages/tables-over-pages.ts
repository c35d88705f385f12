import { cellText, type Furniture, type SourceBlock, type SourceRow, type SourceTable } from '../source.js';
import { ENDINGS } from '../words/endings.js';

/** Column edges that differ by less are the same, in points. */
const NEAR = 4;

/** A block of the document, with what is needed to join tables across pages. */
export interface FlowBlock {
  readonly block: SourceBlock;
  readonly edges: readonly number[];
}

/** Joins tables that were split by the end of a page; repeated table heads become furniture. */
export function joinTables(flow: readonly FlowBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly furniture: readonly Furniture[];
} {
  const joined: FlowBlock[] = [];
  const furniture: Furniture[] = [];
  for (const next of flow) {
    const open = joined.at(-1);
    const pair = open === undefined ? null : sameTable(open, next);
    if (pair === null) {
      joined.push(next);
      continue;
    }
    const { table, rows, edges } = pair;
    const head = repeatedHead(table.rows, rows);
    furniture.push(
      ...rows
        .slice(0, head)
        .map((row): Furniture => ({ kind: 'repeated-title', text: rowText(row), at: next.block.at })),
    );
    joined[joined.length - 1] = { edges, block: { ...table, rows: withRest(table.rows, rows.slice(head)) } };
  }
  return { blocks: joined.map(({ block }) => block), furniture };
}

/** Two parts of one table, with spans counted in common columns; `null` if they are different tables. */
function sameTable(
  open: FlowBlock,
  next: FlowBlock,
): { readonly table: SourceTable; readonly rows: readonly SourceRow[]; readonly edges: readonly number[] } | null {
  if (open.block.kind !== 'table' || next.block.kind !== 'table') return null;
  const [fewer, more] = [open.edges, next.edges].toSorted((a, b) => a.length - b.length) as [number[], number[]];
  const isNextPage = (next.block.at.page ?? 0) > (open.block.at.page ?? 0);
  if (!isNextPage || fewer.length < 3 || !fewer.every((edge) => more.some((other) => isNear(edge, other)))) return null;
  const rows = inColumns(next.block.rows, next.edges, more);
  return { table: { ...open.block, rows: inColumns(open.block.rows, open.edges, more) }, rows, edges: more };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < NEAR;
}

/** Recounts the spans of rows in more columns, because one page may show only some of the table's columns. */
function inColumns(rows: readonly SourceRow[], edges: readonly number[], all: readonly number[]): readonly SourceRow[] {
  const indexOf = (at: number): number => all.findIndex((edge) => isNear(edge, edges[at] ?? NaN));
  return rows.map(({ cells }) => {
    let at = 0;
    return {
      cells: cells.map((cell) => {
        const from = at;
        at += cell.span;
        return { ...cell, span: indexOf(at) - indexOf(from) };
      }),
    };
  });
}

/** The number of a part's first rows that repeat the table's. */
function repeatedHead(rows: readonly SourceRow[], part: readonly SourceRow[]): number {
  const differs = part.findIndex((row, at) => rowText(row) !== rowText(rows[at]));
  return differs === -1 ? 0 : differs;
}

function rowText(row: SourceRow | undefined): string {
  return (row?.cells ?? []).map(cellText).join(' ').trim();
}

/** Appends rows; a first row without a number continues the row that was split by the end of the page. */
function withRest(rows: readonly SourceRow[], rest: readonly SourceRow[]): readonly SourceRow[] {
  const [last, first] = [rows.at(-1), rest[0]];
  if (last === undefined || first === undefined || !isRestOf(last, first)) return [...rows, ...rest];
  const cells = last.cells.map((cell, at) => ({ ...cell, lines: joinLines(cell.lines, first.cells[at]?.lines ?? []) }));
  return [...rows.slice(0, -1), { cells }, ...rest.slice(1)];
}

function isRestOf(last: SourceRow, first: SourceRow): boolean {
  const isSameShape =
    last.cells.length === first.cells.length && last.cells.every(({ span }, at) => span === first.cells[at]?.span);
  if (!isSameShape || first.cells.length < 3) return false;
  const pairs = first.cells
    .map((cell, at) => ({ rest: cellText(cell), begun: cellText(last.cells[at]) }))
    .filter(({ rest }) => rest !== '');
  if (pairs.some(({ begun }) => begun === '')) return false;
  const isUnnumbered = cellText(first.cells[0]) === '' && cellText(last.cells[0]) !== '';
  return (
    isUnnumbered || pairs.some(({ rest, begun }) => ENDINGS.midSentence.test(rest) && !ENDINGS.finished.test(begun))
  );
}

function joinLines(lines: readonly string[], rest: readonly string[]): readonly string[] {
  const [last, first] = [lines.at(-1), rest[0]];
  if (last === undefined || first === undefined) return [...lines, ...rest];
  const isCut = !ENDINGS.finished.test(last) || ENDINGS.midSentence.test(first);
  return isCut ? [...lines.slice(0, -1), `${last} ${first}`, ...rest.slice(1)] : [...lines, ...rest];
}
