import type { WorkbookSheet } from './workbook.js';

/** The letters that a page of A4 across holds in a print of about seven points, the smallest that is easily read. */
const LETTERS_ON_PAGE = 240;

/** The least share of a page for columns that are not repeated. */
const LEAST_NEW = 60;

/**
 * Over how many pages a row is printed, so that it can be read; the first columns are repeated on each. With one page
 * for 27 columns the print was of two points.
 */
export function pagesAcross({ columns, frozenColumns }: Pick<WorkbookSheet, 'columns' | 'frozenColumns'>): number {
  const widthOf = (some: WorkbookSheet['columns']): number =>
    some.reduce((sum, { width, isHidden = false }) => sum + (isHidden ? 0 : width), 0);
  const all = widthOf(columns);
  if (all <= LETTERS_ON_PAGE) return 1;
  const repeated = widthOf(columns.slice(0, frozenColumns));
  return Math.ceil((all - repeated) / Math.max(LEAST_NEW, LETTERS_ON_PAGE - repeated));
}
