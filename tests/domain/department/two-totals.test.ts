import { describe, expect, it } from 'vitest';
import { periodicReport } from '../../../src/domain/reporting/periodic-report.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { ledgerOf, unitsWithFile } from '../../../src/domain/department/ledger.js';
import { rollUp } from '../../support/department.js';
import { sumTotals, totalsOf } from '../../../src/domain/progress/totals.js';
import { sha256 } from '../../../src/io/files/hash-file.js';
import { STATUS } from '../../../src/locale/status.js';
import { departmentReport, INTERNAL } from '../../../src/reports/documents/department/report.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { departmentPage } from '../../../src/reports/html/department-page.js';
import { folderPage } from '../../../src/reports/html/folder-page.js';
import { reportPage } from '../../../src/reports/html/report-page.js';
import { unitPage } from '../../../src/reports/html/unit-page.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { filesOf, periodOf, PLAN, sampleLedger, unitPlan } from './sample-units.js';

const half = periodOf('2024-H1');
const year = sampleLedger(null);
const status = unitsWithFile(year)[1]?.status ?? expect.fail('no unit');
const whole = rollUp(sampleLedger(), half);
const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** What stands before and behind two numbers that were counted. */
const FRAMES = /([^.:;]{0,40})\b\d+\/\d+ ((?:lượt )?nhiệm vụ[^.,;(]*)/g;
const framesOf = (page: string): readonly string[] =>
  [...text(page).matchAll(FRAMES)].map(([, , behind = '']) => behind.trim());

describe('totals of different scope', () => {
  it('have different words: items in periods on status, items of the period in reports', () => {
    const sums = sumTotals(unitsWithFile(year).map((unit) => totalsOf(unit.status.items)));
    expect([sums.due, sums.fulfilled]).not.toEqual([whole.totals.due, whole.totals.fulfilled]);
    const onStatus = [folderPage(year, 'vi', sha256), unitPage(status, 'vi', sha256), STATUS.completion(sums).vi];
    const report = periodicReport(status, half);
    const document = departmentReport(whole, 'vi', INTERNAL);
    const inReports = [
      departmentPage(whole, document, 'vi', sha256),
      reportPage(report, periodicReportDocument(report, 'vi'), 'vi', sha256),
      documentToMarkdown(document),
    ];
    const cells = onStatus.flatMap(framesOf);
    const items = inReports.flatMap(framesOf);
    expect(cells.length).toBeGreaterThanOrEqual(3);
    expect(items.length).toBeGreaterThanOrEqual(3);
    for (const words of cells) expect(words).toMatch(/^lượt nhiệm vụ theo kỳ/);
    for (const words of items) expect(words).not.toMatch(/^lượt|đến hạn/);
  });

  it('a report says over which units it is, and what is told of below and is not in it', () => {
    const printed = documentToMarkdown(departmentReport(whole, 'vi', INTERNAL));
    const { fulfilled, due } = whole.totals;
    expect(printed).toContain(
      `Cộng nhiệm vụ trong kỳ của ${unitsWithFile(whole.ledger).length} đơn vị có kế hoạch: đã thực hiện ${fulfilled}/${due} nhiệm vụ`,
    );
    expect(printed).toMatch(/Không tính trong số này 01 nhiệm vụ làm một lần[^:]*: Xây dựng kế hoạch của đơn vị\./);
    const own = documentToMarkdown(periodicReportDocument(periodicReport(status, half), 'vi'));
    expect(own).toContain('Không tính trong số này 01 nhiệm vụ');
  });

  it('of an open place it names what is not counted, and counts the rest as its totals do', () => {
    const own = (id: string, cadence: 'monthly' | 'once', title: string): UnitPlan => ({
      ...unitPlan({ id, name: `Đơn vị ${id}`, kind: 'subordinate' }, {}),
      'own-items': { 'II.3.d.1': { title, cadence, progress: [{ date: '2024-05-02', status: 'done' }] } },
    });
    const files = filesOf({ a: own('a', 'monthly', 'Họp giao ban'), b: own('b', 'once', 'Lập sổ theo dõi') });
    const period = periodOf('2024-Q2');
    const result = rollUp(ledgerOf({ plan: PLAN, register: null, files, period, day: '2024-06-30' }), period);
    const printed = documentToMarkdown(departmentReport(result, 'vi', INTERNAL));
    expect(printed).toMatch(
      /Không tính trong số này 02 nhiệm vụ[^:]*: Lập sổ theo dõi \(Đơn vị b\); Xây dựng kế hoạch/,
    );
    expect(printed).toContain('đã thực hiện 0/1 nhiệm vụ riêng trong kỳ');
    expect(result.items.find(({ id }) => id === 'II.3.d')?.totals).toMatchObject({ fulfilled: 0, due: 1 });
  });

  it('the year’s report has everything in its sum, and says nothing of the kind', () => {
    const all = rollUp(sampleLedger('2024'), periodOf('2024'));
    expect(documentToMarkdown(departmentReport(all, 'vi'))).not.toContain('Không tính trong số này');
  });
});
