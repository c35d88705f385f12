import type { Lang } from '../../domain/text/text.js';
import { DEPARTMENT } from '../../locale/document-department.js';
import { words } from '../model/inline.js';
import { paragraph } from './issued-plan.js';
import type { Block } from '../model/official-document.js';

/** A list in as few parts as a page allows, all nearly of one size, so that no part is left with a column of its own. */
export function evenParts<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(all.length / most);
  return Array.from({ length: parts }, (_, at) =>
    all.slice(Math.round((at * all.length) / parts), Math.round(((at + 1) * all.length) / parts)),
  );
}

/**
 * The parts of a table that is too wide for a page, with a line between them: Word joins two tables that touch, and
 * repeats the head of the first above the rows of the second.
 */
export function continuedTables(tables: readonly Block[], lang: Lang): readonly Block[] {
  return tables.flatMap((table, at) => (at === 0 ? [table] : [paragraph(words(DEPARTMENT.continued[lang])), table]));
}
