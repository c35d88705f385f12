import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/reports/model/official-document.js';
import { continuedTables, evenParts } from '../../../src/reports/documents/wide-tables.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { departmentReport } from '../../../src/reports/documents/department/report.js';
import { rollUp } from '../../support/department.js';
import { periodOf, sampleLedger } from '../../domain/department/sample-units.js';

const bodyOf = (document: Parameters<typeof documentToDocx>[0]): string =>
  strFromU8(unzipSync(documentToDocx(document))['word/document.xml'] ?? new Uint8Array());

describe('tables of Word documents', () => {
  it.each(['2024-Q1', '2024-H1', '2024-9M', '2024'])('never touch in the department’s report for %s', (id) => {
    const xml = bodyOf(departmentReport(rollUp(sampleLedger(), periodOf(id)), 'vi'));
    expect(xml.split('<w:tbl>').length).toBeGreaterThan(3);
    expect(xml).not.toMatch(/<\/w:tbl>\s*<w:tbl>/);
  });

  it('never touch, whatever the model says', () => {
    const document = departmentReport(rollUp(sampleLedger(), periodOf('2024-Q1')), 'vi');
    const table: Block = {
      kind: 'table',
      table: { columns: [{ title: 'A', share: 1, align: 'left' }], rows: [{ kind: 'cells', cells: [['x']] }] },
    };
    const appendices = document.appendices.map((appendix) => ({ ...appendix, blocks: [table, table, table] }));
    expect(bodyOf({ ...document, appendices })).not.toMatch(/<\/w:tbl>\s*<w:tbl>/);
  });

  it.each([
    [26, 24, [13, 13]],
    [18, 9, [9, 9]],
    [25, 24, [13, 12]],
    [10, 9, [5, 5]],
    [9, 9, [9]],
    [19, 9, [6, 7, 6]],
  ])('%i columns at most %i wide are shared out evenly', (count, most, sizes) => {
    const parts = evenParts(
      Array.from({ length: count }, (_, i) => i),
      most,
    );
    expect(parts.map((part) => part.length)).toEqual(sizes);
    expect(parts.flat()).toEqual(Array.from({ length: count }, (_, i) => i));
  });

  it('say that they go on', () => {
    const table: Block = { kind: 'table', table: { columns: [], rows: [] } };
    expect(continuedTables([table, table], 'vi').map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table']);
  });
});
