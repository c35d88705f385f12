import type { PlanNode } from '../../domain/plan/plan.js';
import { printedLabel } from '../../domain/plan/address.js';
import { stripNoteMarks } from '../../domain/plan/citation.js';
import type { Block, Cell, Row } from '../model/official-document.js';

/** Whether a node is a row of a table: a task with its cells, or a group of tasks. */
export function isRow(node: PlanNode): boolean {
  return node.cells !== undefined || (node.children ?? []).some(isRow);
}

/** The table of a node as issued: its own rows, or those of its points. */
export function issuedTable(node: PlanNode, columns: readonly string[]): Block {
  const own = (node.table?.rows ?? []).map((cells): Row => ({ kind: 'cells', cells: cells.map(asCell) }));
  const rows = [...own, ...(node.children ?? []).filter(isRow).flatMap((child) => rowsOf(child))];
  const width = Math.max(columns.length, ...rows.map((row) => (row.kind === 'cells' ? row.cells.length : 0)), 1);
  const titles = Array.from({ length: width }, (_, at) => columns[at] ?? '');
  return {
    kind: 'table',
    table: {
      columns: titles.map((title) => ({
        title,
        share: title.length < 5 ? 1 : 3,
        align: title.length < 5 ? 'center' : 'left',
      })),
      rows: rows.map((row) =>
        row.kind === 'cells' ? { ...row, cells: titles.map((_, at) => row.cells[at] ?? []) } : row,
      ),
    },
  };
}

function rowsOf(node: PlanNode): readonly Row[] {
  const below = (node.children ?? []).flatMap((child) => rowsOf(child));
  if (node.cells === undefined) {
    return [{ kind: 'group', number: printedLabel(node), text: stripNoteMarks(node.heading ?? '') }, ...below];
  }
  const text = (node.paragraphs ?? []).join(' ');
  const cells = node.cells.map((cell) => asCell(cell ?? text));
  return [{ kind: 'cells', cells }, ...below];
}

function asCell(text: string): Cell {
  return text === '' ? [] : [stripNoteMarks(text)];
}
