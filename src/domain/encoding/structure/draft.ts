import type { SourcePlace } from '../source.js';
import type { MarkKind } from './marks.js';
import type { ColumnRole } from './table-columns.js';

/** A node while the document is being read; every field may still change. */
export interface DraftNode {
  id: string;
  /** The printed label; `null` if it follows from the id. */
  label: string | null;
  kind: MarkKind | 'paragraph' | 'row' | 'group' | 'annex';
  heading: string | null;
  paragraphs: string[];
  children: DraftNode[];
  trailing: string[];
  table: DraftTable | null;
  /** For a row of a table: its cells by column; `null` if the cell's text is the node's own text. */
  cells: (string | null)[] | null;
  /** The texts of the cells above that merged cells repeat, by column. */
  merged: ReadonlyMap<number, string>;
  at: SourcePlace;
}

/** A table, with the rows that are no nodes. */
export interface DraftTable {
  columns: string[];
  rows: string[][];
  /** The role of each column; empty if the table contains no tasks. */
  roles: readonly ColumnRole[];
}

/** A new node without content. */
export function draftNode(kind: DraftNode['kind'], at: SourcePlace): DraftNode {
  return {
    id: '',
    label: null,
    kind,
    heading: null,
    paragraphs: [],
    children: [],
    trailing: [],
    table: null,
    cells: null,
    merged: new Map(),
    at,
  };
}

/** All nodes below these, in order. */
export function* walkDraft(
  nodes: readonly DraftNode[],
  parent: DraftNode | null = null,
): Generator<readonly [DraftNode, DraftNode | null]> {
  for (const node of nodes) {
    yield [node, parent];
    yield* walkDraft(node.children, node);
  }
}

/** The first text of a node: its heading, or its first paragraph. */
export function firstText(node: DraftNode): string {
  return node.heading ?? node.paragraphs[0] ?? '';
}
