import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/domain/department/brief.js';
import { briefDocument } from '../../../src/reports/documents/brief.js';
import { departmentReport } from '../../../src/reports/documents/department/report.js';
import { briefValues } from '../../../src/reports/template/brief-values.js';
import { departmentValues } from '../../../src/reports/template/department-values.js';
import type { Row, TemplateData } from '../../../src/reports/model/template-data.js';
import { periodOf, sampleLedger } from '../../domain/department/sample-units.js';
import { rollUp } from '../../support/department.js';

const together = (id: string) => rollUp(sampleLedger(id), periodOf(id));
const rowsOf = ({ lists }: TemplateData, list: string): readonly Row[] =>
  lists.find(({ name }) => name === list)?.rows ?? expect.fail(list);

const textIn = (row: Row, name: string): string => {
  const text = row[name];
  return typeof text === 'string' ? text : expect.fail(name);
};

/** Of each figure its name and one of its numbers. */
function figures(id: string, column: 'ky-nay' | 'luy-ke'): ReadonlyMap<string, string> {
  const all = together(id);
  const rows = rowsOf(departmentValues(all, departmentReport(all, 'vi'), 'vi'), 'so-lieu');
  return new Map(rows.map((row) => [textIn(row, 'chi-tieu'), textIn(row, column)]));
}

describe('the running totals of the department’s report', () => {
  it.each([
    ['2024-Q1', '2024-Q1'],
    ['2024-Q2', '2024-H1'],
    ['2024-H1', '2024-H1'],
    ['2024-9M', '2024-9M'],
    ['2024-Q3', '2024-9M'],
  ])('of %s are what %s has', (period, soFar) => {
    const wanted = figures(soFar, 'ky-nay');
    for (const [name, value] of figures(period, 'luy-ke')) expect([name, value]).toEqual([name, wanted.get(name)]);
    expect(figures(period, 'luy-ke').size).toBeGreaterThan(period === '2024-Q3' ? -1 : 3);
  });

  it('are more than a quarter has', () => {
    const name = 'Lượt tiếp công dân';
    expect([figures('2024-Q2', 'ky-nay').get(name), figures('2024-Q2', 'luy-ke').get(name)]).toEqual(['20*', '32*']);
  });
});

describe('the lists of the page for the leaders', () => {
  const brief = briefOf(together('2024-H1'));
  const data = briefValues(brief, briefDocument(brief, 'vi'), 'vi');

  it('part the expected units by how far their reports are', () => {
    const rows = rowsOf(data, 'tinh-hinh-gui');
    const counted = rows.reduce((sum, row) => sum + Number(textIn(row, 'so-don-vi')), 0);
    expect(counted).toBe(brief.counts.expected);
    const names = rows.flatMap((row) => textIn(row, 'don-vi').split(', '));
    expect(new Set(names).size).toBe(counted);
  });

  it('name every item and proposal that the page has room for or not', () => {
    expect(rowsOf(data, 'can-chi-dao')).toHaveLength(brief.attention.length);
    expect(rowsOf(data, 'cho-quyet-dinh').map((row) => row['kien-nghi'])).toEqual([
      'Sở cấp tài khoản khảo sát cho đơn vị',
    ]);
    expect(rowsOf(data, 'so-lieu-thay-doi')).toHaveLength(brief.moved.length);
    // A unit is in one list of an item alone.
    for (const row of rowsOf(data, 'can-chi-dao')) {
      const units = ['don-vi-vuong-mac', 'don-vi-chua-thuc-hien', 'don-vi-chua-day-du', 'don-vi-chua-ra-soat'].flatMap(
        (name) => textIn(row, name).split(', ').filter(Boolean),
      );
      expect(new Set(units).size).toBe(units.length);
    }
  });
});
