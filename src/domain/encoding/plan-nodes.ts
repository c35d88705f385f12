import type { PlanNode } from '../plan/plan.js';
import type { DraftNode } from './structure/draft.js';

/** The nodes as a plan's file stores them, without empty fields. */
export function asNodes(nodes: readonly DraftNode[]): readonly PlanNode[] {
  return nodes.map((node): PlanNode => ({
    id: node.id,
    ...(node.label === null ? {} : { label: node.label }),
    ...(node.heading === null ? {} : { heading: node.heading }),
    ...(node.paragraphs.length === 0 ? {} : { paragraphs: node.paragraphs }),
    ...(node.table === null || node.table.columns.length === 0
      ? {}
      : {
          table: {
            columns: node.table.columns,
            ...(node.table.rows.length === 0 ? {} : { rows: node.table.rows }),
          },
        }),
    ...(node.cells === null ? {} : { cells: node.cells }),
    ...(node.children.length === 0 ? {} : { children: asNodes(node.children) }),
    ...(node.trailing.length === 0 ? {} : { trailing: node.trailing }),
  }));
}

/** Replaces the numbers in note marks by the keys of the cited documents: `[^3]` becomes `[^nd-59-2023]`. */
export function withNoteKeys<T>(value: T, keyOfNote: ReadonlyMap<string, string>): T {
  if (keyOfNote.size === 0) return value;
  if (typeof value === 'string') {
    return value.replace(/\[\^(\d+)\]/gu, (mark, number: string) => {
      const key = keyOfNote.get(number);
      return key === undefined ? mark : `[^${key}]`;
    }) as T;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => withNoteKeys(one, keyOfNote)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNoteKeys(one, keyOfNote)])) as T;
}
