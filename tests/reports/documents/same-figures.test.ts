import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import { briefOf } from '../../../src/domain/department/brief.js';
import { rollUp } from '../../support/department.js';
import type { FigureValue, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { sha256 } from '../../../src/io/files/hash-file.js';
import { briefDocument } from '../../../src/reports/documents/brief.js';
import { departmentReport, INTERNAL } from '../../../src/reports/documents/department/report.js';
import { documentToDocx } from '../../../src/reports/docx/document-to-docx.js';
import { departmentPage } from '../../../src/reports/html/department-page.js';
import { rollUpJson } from '../../../src/reports/json/roll-up.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { departmentWorkbook } from '../../../src/reports/xlsx/department-workbook.js';
import { filesOf, periodOf, PLAN, unitPlan } from '../../domain/department/sample-units.js';

type Entered = Readonly<Record<string, Readonly<Record<string, FigureValue>>>>;

const unit = (id: string, figures: Entered, kind: 'subordinate' | 'division' = 'subordinate'): UnitPlan =>
  unitPlan({ id, name: `Đơn vị ${id}`, kind }, { figures });

/** A sum that is whole in no unit the same way: given, zero, doubtful, in part, not given, not applicable, unasked. */
const UNITS: readonly UnitPlan[] = [
  unit('a', {
    '2024-Q1': { 'khao-sat.phieu': 40, 'khao-sat.hai-long': 36, 'tiep-dan.luot': 0 },
    '2024-Q2': { 'khao-sat.phieu': 60, 'khao-sat.hai-long': 54, 'tiep-dan.luot': 1234 },
  }),
  unit('b', {
    '2024-Q1': { 'khao-sat.phieu': 10, 'khao-sat.hai-long': 50, 'tiep-dan.luot': 7 },
    '2024-Q2': { 'khao-sat.phieu': 20, 'khao-sat.hai-long': 11 },
  }),
  unit('c', { '2024-Q1': { 'tiep-dan.luot': 'not-applicable' }, '2024-Q2': { 'tiep-dan.luot': 'not-applicable' } }),
  unit('d', { '2024-Q2': { 'ho-so.giai-quyet': 40, 'ho-so.dung-han': 95, 'ho-so.tre-han': 5 } }),
  unit('e', { '2024-Q1': { 'khao-sat.phieu': 11 }, '2024-Q3': { 'tiep-dan.luot': 9 } }, 'division'),
];

const period = periodOf('2024-H1');
const files = filesOf(Object.fromEntries(UNITS.map((one) => [one.unit.id, one])));
const whole = rollUp(ledgerOf({ plan: PLAN, register: null, files, period, day: '2024-06-30' }), period);
const document = departmentReport(whole, 'vi', INTERNAL);

/** Sum, units in full, asked, to be looked at again, unasked; worked out by hand. */
const WANTED: Readonly<Record<string, readonly [string, string]>> = {
  'Phiếu khảo sát mức độ hài lòng': ['141*', '2/4 (1 đơn vị ngoài diện báo cáo)'],
  'Phiếu hài lòng': ['101*', '1/4 (1 đơn vị cần kiểm tra lại)'],
  'Tỷ lệ hài lòng': ['84,2*', '1/4 (1 đơn vị cần kiểm tra lại)'],
  'Lượt tiếp công dân': ['1.241*', '1/3'],
  'Hồ sơ đã giải quyết': ['cần kiểm tra lại', '0/4 (1 đơn vị cần kiểm tra lại)'],
};

type Rows = readonly (readonly string[])[];
const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replaceAll('\\', '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
const between = (text: string, row: RegExp, cell: RegExp): Rows =>
  [...text.matchAll(row)].map(([one]) => [...one.matchAll(cell)].map(([found]) => plain(found)));

const docx = strFromU8(unzipSync(documentToDocx(document))['word/document.xml'] ?? new Uint8Array());
const FORMATS: Readonly<Record<string, Rows>> = {
  markdown: documentToMarkdown(document)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1).map(plain)),
  docx: between(docx, /<w:tr[ >].*?<\/w:tr>/gs, /<w:tc>.*?<\/w:tc>/gs),
  html: between(departmentPage(whole, document, 'vi', sha256), /<tr.*?<\/tr>/gs, /<t[dh][ >].*?<\/t[dh]>/gs),
};

describe('the figures of a period over units', () => {
  it.each(Object.entries(FORMATS))('are those worked out by hand in %s', (_, rows) => {
    for (const [name, [sum, units]] of Object.entries(WANTED)) {
      const row = rows.find((one) => one[1] === name && /^\d+$/.test(one[0] ?? '')) ?? expect.fail(name);
      expect([name, row[3], row.at(-1)]).toEqual([name, sum, units]);
    }
  });

  it('are the same in the workbook and in JSON', () => {
    const json = JSON.parse(rollUpJson(whole)) as { figures: Record<string, unknown>[]; doubts: unknown };
    const sheet = departmentWorkbook(whole, 'vi').sheets.find(({ name }) => name === 'Số liệu');
    const at = (heading: string): number => sheet?.columns.findIndex((column) => column.heading === heading) ?? -1;
    for (const figure of whole.figures) {
      const { indicator, sum, reported, of, doubtful, beside } = figure;
      const found = json.figures.find(({ id }) => id === indicator.id);
      expect(found).toMatchObject({ sum, reported, of, doubtful, beside });
      const cells = sheet?.rows.find(({ cells }) => cells.at(-1) === indicator.id)?.cells ?? [];
      const first = at('Số đơn vị có đủ số liệu');
      expect(cells.slice(first, first + 4)).toEqual([reported, of, doubtful, beside]);
      const cell = cells[at('Kỳ này')];
      const shown = typeof cell === 'object' && cell !== null && 'now' in cell ? cell.now : cell;
      if (sum === null) expect(shown).toBe(doubtful > 0 ? 'cần kiểm tra lại' : null);
      else expect(shown).toEqual(reported < of ? { partial: sum } : sum);
    }
    expect(json.doubts).toEqual([
      { unit: 'b', figures: [{ id: 'khao-sat.hai-long', period: '2024-Q1', value: 50 }] },
      {
        unit: 'd',
        figures: [
          { id: 'ho-so.giai-quyet', period: '2024-Q2', value: 40 },
          { id: 'ho-so.dung-han', period: '2024-Q2', value: 95 },
          { id: 'ho-so.tre-han', period: '2024-Q2', value: 5 },
        ],
      },
    ]);
  });

  it('say of each unit what it gave: no figure that was given reads as not reported', () => {
    const row = (FORMATS['markdown'] ?? []).filter(([name]) => name === 'Đơn vị d').flat();
    expect(row.filter((cell) => cell === 'cần kiểm tra lại')).toHaveLength(4);
    expect((FORMATS['markdown'] ?? []).flat().join(' ')).not.toMatch(/\b(?:500|125)%?\b/);
  });

  it('name in the brief who gave figures that are in no sum', () => {
    const brief = documentToMarkdown(briefDocument(briefOf(whole), 'vi'));
    expect(brief).toContain('4 số liệu cần kiểm tra lại, chưa cộng vào tổng; đơn vị (2): Đơn vị b, Đơn vị d.');
  });
});
