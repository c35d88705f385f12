import { describe, expect, it } from 'vitest';
import { pagesAcross } from '../../../src/reports/xlsx/pages-across.js';

describe('over how many pages a row is printed', () => {
  const of = (frozenColumns: number, ...widths: readonly number[]): number =>
    pagesAcross({ frozenColumns, columns: widths.map((width) => ({ heading: '', width, kind: 'text' as const })) });

  it.each([
    ['no column', of(0), 1],
    ['what one page holds', of(2, 22, 36, 100, 82), 1],
    ['a letter more', of(2, 22, 36, 100, 83), 2],
    ['27 columns of 20', of(2, 22, 36, ...Array.from({ length: 25 }, () => 20)), 3],
    ['first columns that fill a page', of(1, 240, 60, 60), 2],
  ])('%s', (_, pages, expected) => {
    expect(pages).toBe(expected);
  });

  it('a hidden column takes no room', () => {
    const hidden = { heading: '', width: 200, kind: 'text', isHidden: true } as const;
    expect(pagesAcross({ frozenColumns: 1, columns: [hidden, { heading: '', width: 100, kind: 'text' }] })).toBe(1);
  });
});
