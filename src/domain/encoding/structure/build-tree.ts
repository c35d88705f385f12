import type { Furniture, SourceBlock, SourceParagraph } from '../source.js';
import { ENDINGS } from '../words/endings.js';
import { PARTS } from '../words/parts.js';
import { isWhoOrWhen } from '../meaning/labels.js';
import { draftNode, type DraftNode, type DraftTable } from './draft.js';
import { type Mark, type MarkKind, markOf, type SectionForm, sectionFormOf } from './marks.js';
import { taskColumns } from './table-columns.js';
import { taskRows } from './task-rows.js';

/** The nodes built from a part of a document. */
export interface Tree {
  readonly nodes: DraftNode[];
  /** A table outside all points. */
  readonly table: DraftTable | null;
  readonly furniture: Furniture[];
}

/** The rank of each mark; nodes whose marks have the same rank are siblings. */
const RANKS: Readonly<Record<MarkKind, number>> = {
  section: 1,
  article: 2,
  number: 3,
  decimal: 4,
  letter: 6,
  bracket: 7,
  star: 8,
  dash: 9,
  plus: 10,
};

interface Open {
  readonly node: DraftNode;
  readonly rank: number;
}

/** Builds the nodes of a body or an annex from its paragraphs and tables. */
export function buildTree(blocks: readonly SourceBlock[]): Tree {
  const root = draftNode('annex', { line: 0 });
  const furniture: Furniture[] = [];
  const open: Open[] = [{ node: root, rank: 0 }];
  const order = orderOfMarks(blocks);
  for (const [at, block] of blocks.entries()) {
    const top = open.at(-1)?.node ?? root;
    if (block.kind === 'table') {
      furniture.push(...addTable(block, containerOfTable(open)));
      continue;
    }
    const mark = markOfParagraph(block);
    if (mark === null) addBare(block, open, blocks.slice(at + 1), top);
    else addMarked(block, mark, open, order);
  }
  return { nodes: root.children, table: root.table, furniture };
}

function markOfParagraph({ text, number }: SourceParagraph): Mark | null {
  if (number === null) return markOf(text);
  const mark = markOf(`${number} ${text}`);
  return mark === null ? null : { ...mark, rest: text };
}

/** Which marks of a body come first, where their rank depends on it. */
interface MarkOrder {
  /** Whether letters come before numbers in brackets. */
  readonly isLettered: boolean;
  /** The forms of sections, the one that comes first first: the others are below it. */
  readonly forms: readonly SectionForm[];
}

function orderOfMarks(blocks: readonly SourceBlock[]): MarkOrder {
  const marks = blocks.flatMap((block) => (block.kind === 'paragraph' ? (markOfParagraph(block) ?? []) : []));
  const forms = new Set(marks.map(sectionFormOf).filter((form) => form !== null));
  const first = marks.find(({ kind }) => kind === 'letter' || kind === 'bracket');
  return { isLettered: first?.kind === 'letter', forms: [...forms] };
}

function addMarked(block: SourceParagraph, mark: Mark, open: Open[], order: MarkOrder): void {
  const rank = rankOf(mark, order);
  while ((open.at(-1)?.rank ?? 0) >= rank) open.pop();
  const node = draftNode(mark.kind, block.at);
  node.label = mark.kind === 'bracket' ? `${mark.printed})` : mark.printed;
  node.paragraphs = mark.rest === '' ? [] : [mark.rest];
  open.at(-1)?.node.children.push(node);
  open.push({ node, rank });
}

/**
 * The rank of a mark: `1.1` is below `1`, `1.1.1` below both; `1)` is a sibling of `1.`, unless letters come first; `I.`
 * is below `A.` where that comes first, and the other way round.
 */
function rankOf(mark: Mark, { isLettered, forms }: MarkOrder): number {
  const { kind, printed } = mark;
  const form = sectionFormOf(mark);
  if (form !== null) return RANKS.section + forms.indexOf(form) * 0.1;
  if (kind === 'decimal') return RANKS.number + (printed.split('.').length - 1) * 0.5;
  return kind === 'bracket' && !isLettered ? RANKS.letter - 0.5 : RANKS[kind];
}

function addTable(table: SourceBlock & { kind: 'table' }, node: DraftNode): readonly Furniture[] {
  const columns = taskColumns(table);
  if (columns === null) {
    const [names, ...rows] = table.rows.map((row) => row.cells.map(({ lines }) => lines.join(' ')));
    node.table = { columns: names ?? [], rows, roles: [] };
    return [];
  }
  const { nodes, furniture } = taskRows(columns, table.at);
  node.table = { columns: [...columns.names], rows: [], roles: columns.roles };
  node.children.push(...nodes);
  return furniture;
}

/** The node that contains a table: the open section or numbered point, not its last bullet. */
function containerOfTable(open: readonly Open[]): DraftNode {
  const found = [...open].reverse().find(({ rank }) => rank < RANKS.letter) ?? open[0];
  const node = found?.node ?? draftNode('annex', { line: 0 });
  if (node.table === null) return node;
  const next = draftNode('paragraph', node.at);
  node.children.push(next);
  return next;
}

/** Adds a paragraph without a mark to its node; `settle` decides its kind once the tree is complete. */
function addBare(block: SourceParagraph, open: Open[], rest: readonly SourceBlock[], top: DraftNode): void {
  const node = draftNode('paragraph', block.at);
  node.paragraphs = [block.text];
  const isHeading = isHeadingLike(block.text) && !isWhoOrWhen(block.text);
  if (isWhoOrWhen(block.text)) {
    const holder = top.kind === 'plus' ? (open.at(-2)?.node ?? top) : top;
    if (open.length === 1) top.children.push(node);
    else (holder.children.length === 0 ? holder.paragraphs : holder.trailing).push(block.text);
    return;
  }
  const container = containerOf(block.text, open, rest);
  while (open.length > 1 && open.at(-1)?.node !== container) open.pop();
  container.children.push(node);
  const isFollowed = nextBare(rest) !== null;
  const rank = (open.at(-1)?.rank ?? 0) + 0.2;
  const leads = block.text.endsWith(':') && !container.children.every(({ kind }) => kind === 'paragraph');
  if (leads || (isHeading && isFollowed && isUnmarked(container))) open.push({ node, rank });
}

/** Whether a node's points have no marks: then a heading without a number is one of them. */
function isUnmarked(container: DraftNode): boolean {
  return container.children.every(({ kind }) => kind === 'paragraph') && ['section', 'annex'].includes(container.kind);
}

function nextBare(rest: readonly SourceBlock[]): SourceParagraph | null {
  const [next] = rest;
  return next?.kind === 'paragraph' && markOfParagraph(next) === null ? next : null;
}

/** The node to which a paragraph without a mark belongs. */
function containerOf(text: string, open: readonly Open[], rest: readonly SourceBlock[]): DraftNode {
  const nodes = open.map(({ node }) => node);
  const top = nodes.at(-1) ?? draftNode('annex', { line: 0 });
  const section = nodes.find(({ kind }) => kind === 'section') ?? nodes[0] ?? top;
  const own = nodes.filter(({ kind }) => kind !== 'paragraph').at(-1) ?? top;
  const isHeaded = top.kind === 'paragraph' && isHeadingLike(top.paragraphs[0] ?? '');
  if (PARTS.closing.test(text)) return section;
  if (isHeaded) return isHeadingLike(text) && nextBare(rest) !== null ? section : top;
  const isFirst = own.children.every(({ kind }) => kind === 'paragraph');
  if (isFirst && (own.kind === 'section' || isHeadingLike(own.paragraphs[0] ?? ''))) return own;
  const goesOn = (kind: string): boolean => nextMark(rest) === kind;
  if (own.kind === 'number' || own.kind === 'decimal') {
    return goesOn(own.kind) && !PARTS.ends.test(text) ? own : (parentOf(nodes, own) ?? own);
  }
  if (own.kind === 'section' || own.kind === 'annex') return own;
  if (goesOn(own.kind) && own.children.length === 0) return own;
  const numbered = [...nodes].reverse().find(({ kind }) => ['number', 'decimal', 'article', 'section'].includes(kind));
  if (PARTS.atTheEnd.test(text) || PARTS.ends.test(text)) {
    return nextMark(rest) === numbered?.kind ? numbered : section;
  }
  return numbered ?? section;
}

function parentOf(nodes: readonly DraftNode[], node: DraftNode): DraftNode | undefined {
  return nodes[nodes.indexOf(node) - 1];
}

/** The kind of the next mark, however many paragraphs come before it. */
function nextMark(rest: readonly SourceBlock[]): MarkKind | null {
  for (const block of rest) {
    if (block.kind === 'table') return null;
    const mark = markOfParagraph(block);
    if (mark !== null) return mark.kind;
  }
  return null;
}

/** Whether a text is short and no sentence, and so a heading. */
export function isHeadingLike(text: string): boolean {
  const plain = text.replace(/\[\^\w+\]/gu, '').trim();
  return plain.endsWith(':') || !ENDINGS.finished.test(plain);
}
