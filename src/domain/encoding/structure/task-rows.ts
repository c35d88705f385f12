import { POINT_LETTERS } from '../../plan/address.js';
import { cellText, type Furniture, type SourcePlace, type SourceRow } from '../source.js';
import { draftNode, type DraftNode } from './draft.js';
import { markOf } from './marks.js';
import type { ColumnRole, TaskColumns } from './table-columns.js';

/** The rows of a task table as nodes, with the text of each column. */
export interface TaskRows {
  readonly nodes: readonly DraftNode[];
  readonly furniture: readonly Furniture[];
}

const ROMAN = /^[IVXL]+\.?$/u;
const NUMBER = /^\d{1,3}[.)]?$/u;
const DECIMAL = /^\d{1,2}(?:\.\d{1,2})+\.?$/u;
const LETTER = new RegExp(`^[${POINT_LETTERS}A-EGH][.)]?$`, 'u');

/** Reads the rows: groups with the tasks below them, continued rows, empty rows. */
export function taskRows(columns: TaskColumns, at: SourcePlace): TaskRows {
  const nodes: DraftNode[] = [];
  const furniture: Furniture[] = [];
  const open: { level: number; node: DraftNode }[] = [];
  let above: readonly string[] = [];
  for (const row of columns.rows) {
    const cells = alignedCells(row, columns);
    if (cells.every((cell) => cell === '')) {
      furniture.push({ kind: 'empty-row', text: '', at });
      continue;
    }
    if (isNumbering(cells)) {
      furniture.push({ kind: 'label', text: cells.join(' ').trim(), at });
      continue;
    }
    const { node, level } = nodeOf(row, cells, columns.roles, at);
    const merged = continuedCells(row).flatMap((column) =>
      above[column] === undefined ? [] : [[column, above[column]] as const],
    );
    node.merged = new Map(merged);
    above = cells.map((cell, column) => node.merged.get(column) ?? cell);
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    (open.at(-1)?.node.children ?? nodes).push(node);
    open.push({ level, node });
  }
  return { nodes, furniture };
}

/** The columns whose cells are merged with the row above. */
function continuedCells(row: SourceRow): readonly number[] {
  let column = 0;
  return row.cells.flatMap(({ span, isContinued }) => {
    const first = column;
    column += span;
    return isContinued ? Array.from({ length: span }, (_, n) => first + n) : [];
  });
}

/** Whether a row only numbers the columns: `(1) (2) (3)`. */
function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 3 && filled.every((cell, n) => cell.replace(/[()]/g, '') === String(n + 1));
}

/** The row's texts by column; a row without its number or its last cells is shifted under the right columns. */
function alignedCells(row: SourceRow, { names, roles }: TaskColumns): readonly string[] {
  const texts = row.cells.flatMap((cell) => [cellText(cell), ...Array.from({ length: cell.span - 1 }, () => '')]);
  while (texts.length > names.length && texts.at(-1) === '') texts.pop();
  while (texts.length > names.length && texts[0] === '') texts.shift();
  const filled = texts.findLastIndex((text) => text !== '') + 1;
  const lacksNumber = roles[0] === 'number' && filled < names.length && !isMark(texts[0] ?? '');
  const moved = lacksNumber && texts.filter((text) => text !== '').length > 1 ? ['', ...texts] : texts;
  return Array.from({ length: Math.max(names.length, moved.length) }, (_, n) => moved[n] ?? '');
}

function isMark(text: string): boolean {
  return text === '' || [ROMAN, NUMBER, DECIMAL, LETTER].some((pattern) => pattern.test(text));
}

interface RowNode {
  readonly node: DraftNode;
  /** The level in the table: 0 for a section's group, 5 for a task. */
  readonly level: number;
}

function nodeOf(row: SourceRow, cells: readonly string[], roles: readonly ColumnRole[], at: SourcePlace): RowNode {
  const filled = cells.flatMap((cell, n) => (cell === '' ? [] : [n]));
  const [first = 0] = filled;
  const isHeading = filled.length === 1 || (filled.length === 2 && first === 0 && isMark(cells[0] ?? ''));
  const number = (cells[0] ?? '').replace(/[.)]$/u, '');
  if (isHeading && filled.length > 0) {
    const text = cells[filled.at(-1) ?? 0] ?? '';
    const mark = filled.length === 1 ? markOf(text) : null;
    const printed = mark?.printed ?? (filled.length === 2 ? number : '');
    if (printed !== '' || row.cells.length <= 2 || first === 0) return groupNode(printed, mark?.rest ?? text, at);
  }
  const node = draftNode('row', at);
  const task = taskColumn(roles, cells);
  node.label = roles[0] === 'number' && number !== '' ? number : null;
  node.paragraphs = [cells[task] ?? ''].filter((text) => text !== '');
  node.cells = cells.map((cell, n) => (n === task ? null : cell));
  return { node, level: DECIMAL.test(number) ? 5 + number.split('.').length : 5 };
}

function groupNode(printed: string, text: string, at: SourcePlace): RowNode {
  const node = draftNode('group', at);
  node.label = printed === '' ? null : printed;
  node.heading = text;
  return {
    node,
    level: ROMAN.test(printed) || printed === '' ? 1 : /^[A-Z]$/u.test(printed) ? 0 : DECIMAL.test(printed) ? 3 : 2,
  };
}

function taskColumn(roles: readonly ColumnRole[], cells: readonly string[]): number {
  const task = roles.indexOf('task');
  if (task !== -1 && cells[task] !== '') return task;
  return cells.findIndex((cell, n) => n > 0 && cell !== '');
}
