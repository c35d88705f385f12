import { describe, expect, it } from 'vitest';
import { departmentReport } from '../../../src/reports/documents/department/report.js';
import { columnWidths, PADDING } from '../../../src/reports/docx/column-widths.js';
import { unbroken } from '../../../src/reports/docx/unbroken.js';
import type { Column, Row, Table } from '../../../src/reports/model/official-document.js';
import { SIZE, TEXT_WIDTH } from '../../../src/reports/model/page-measures.js';
import { boldWidth } from '../../../src/reports/model/text-width.js';
import { rollUp } from '../../support/department.js';
import { periodOf, sampleLedger } from '../../domain/department/sample-units.js';
import { DOCUMENTS } from './documents.js';

const ROOM = PADDING.left + PADDING.right;
const column = (title: string, share: number): Column => ({ title, share, align: 'left' });
const row = (...cells: readonly string[]): Row => ({ kind: 'cells', cells: cells.map((text) => [text]) });

/** Words that are broken in their cells. */
function brokenIn({ columns, rows }: Table, widths: readonly number[]): readonly string[] {
  return columns.flatMap(({ title }, at) => {
    const texts = rows.flatMap((one) => (one.kind === 'cells' ? (one.cells[at] ?? []) : at === 0 ? [one.number] : []));
    const words = [title, ...texts].flatMap((text) => unbroken(text).split(/[ \n]+/));
    return words.filter((word) => boldWidth(word, SIZE.table) + ROOM > (widths[at] ?? 0) + 1);
  });
}

describe('columns', () => {
  it.each([
    [
      'a date with its word',
      [column('TT', 6), column('Nội dung', 60), column('Thời gian', 8)],
      [row('1', 'Ký', 'Trước ngày 29/02/2024')],
    ],
    [
      'an address in a narrow first column',
      [column('TT', 3), column('Chỉ tiêu', 60)],
      [{ kind: 'group', number: 'II.5', text: 'x' } as const],
    ],
    ['a symbol', [column('Trích yếu', 80), column('Số', 5)], [row('a', '05/BC-TTA'), row('b', '102/QĐ-UBND')]],
    ['heads alone', [column('Nhiệm vụ', 90), column('Ghi chú', 1), column('Chuyên', 1)], [row('a', '', '')]],
  ])('have room for %s', (_, columns, rows) => {
    for (const width of Object.values(TEXT_WIDTH)) {
      const table = { columns, rows };
      const widths = columnWidths(table, width);
      expect(widths.reduce((total, each) => total + each, 0)).toBe(width);
      expect(brokenIn(table, widths)).toEqual([]);
    }
  });

  it('keep their shares where nothing is broken, and where there is no room for all', () => {
    const wide = { columns: [column('a', 1), column('b', 3)], rows: [row('c', 'd')] };
    expect(columnWidths(wide, 8000)).toEqual([2000, 6000]);
    const many = Array.from({ length: 40 }, (_, at) => column(`Chuyên${at}`, 1));
    const widths = columnWidths({ columns: many, rows: [] }, 8000);
    expect([new Set(widths).size, widths.reduce((total, each) => total + each, 0)]).toEqual([1, 8000]);
  });

  it('break only what would leave no room for the others', () => {
    const table = { columns: [column('a', 1), column('b', 1)], rows: [row('x'.repeat(3000), 'ngắn')] };
    expect(columnWidths(table, 8000)).toEqual([4000, 4000]);
  });

  it.each([...DOCUMENTS, ['department', departmentReport(rollUp(sampleLedger(), periodOf('2024-H1')), 'vi')] as const])(
    'break no number and no word in the %s',
    (_, document) => {
      for (const { blocks, landscape } of document.appendices) {
        const width = landscape ? TEXT_WIDTH.landscape : TEXT_WIDTH.portrait;
        for (const block of blocks) {
          if (block.kind === 'table') expect(brokenIn(block.table, columnWidths(block.table, width))).toEqual([]);
        }
      }
    },
  );
});
