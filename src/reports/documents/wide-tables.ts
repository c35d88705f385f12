import type { Lang } from '../../domain/text/text.js';
import { DEPARTMENT } from '../../locale/document-department.js';
import { words } from '../model/inline.js';
import { paragraph } from './issued-plan.js';
import type { Block } from '../model/official-document.js';

/** Splits a list into as few parts as a page allows, of nearly equal size, so that no part has a single column. */
export function evenParts<T>(all: readonly T[], max: number): readonly (readonly T[])[] {
  const parts = Math.ceil(all.length / max);
  return Array.from({ length: parts }, (_, at) =>
    all.slice(Math.round((at * all.length) / parts), Math.round(((at + 1) * all.length) / parts)),
  );
}

/**
 * The parts of a table too wide for a page, with a line between them: Word joins adjacent tables, and repeats the head
 * of the first above the rows of the second.
 */
export function continuedTables(tables: readonly Block[], lang: Lang): readonly Block[] {
  return tables.flatMap((table, at) => (at === 0 ? [table] : [paragraph(words(DEPARTMENT.continued[lang])), table]));
}
