import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/date.js';
import { parseTypedPeriod } from '../../../src/domain/calendar/parse-typed-period.js';
import { periodicReport } from '../../../src/domain/reporting/periodic-report.js';
import { briefOf } from '../../../src/domain/department/brief.js';
import type { Ledger } from '../../../src/domain/department/ledger.js';
import { rollUp } from '../../support/department.js';
import { briefDocument } from '../../../src/reports/documents/brief.js';
import { departmentReport } from '../../../src/reports/documents/department/report.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { sampleLedger } from '../../domain/department/sample-units.js';
import { emptyUnit, statusOf } from '../sample.js';
import { CALENDAR } from '../../support/sample-plan.js';

const PERIODS = ['q1', 'h1', '9m', '2024'].map((typed) => {
  const period = parseTypedPeriod(typed, CALENDAR);
  if (period === null) throw new Error(typed);
  return [period.id, period] as const;
});

/** A unit that recorded within its periods, some items whole, some in part. */
const UNIT: UnitPlan = {
  ...emptyUnit('subordinate', 'Trung tâm A'),
  items: Object.fromEntries(
    ['II.1', 'II.2.a', 'II.3.a', 'II.5.c', 'II.7'].map((id, i) => [
      id,
      {
        title: id,
        text: '00000000',
        progress: ['2024-03-01', '2024-06-01', '2024-09-02', '2024-12-02']
          .slice(i % 3)
          .map((date) => ({ date, status: 'done' as const })),
      },
    ]),
  ),
};

describe.each(PERIODS)('a document for %s', (_, period) => {
  const totalsOn = (day: string): object => periodicReport(statusOf(UNIT, day), period).totals;
  const wordsOn = (day: string): string =>
    documentToMarkdown(periodicReportDocument(periodicReport(statusOf(UNIT, day), period), 'vi'));
  const from = (days: number): string => addDays(period.to, days);

  it('counts the same from the cut-off on, before the sending day, on it and after it', () => {
    const after = totalsOn(from(20));
    for (const days of [1, 2, 3, 4, 5]) expect(totalsOn(from(days)), from(days)).toEqual(after);
  });

  it('says up to the last day of the period that it is a draft, and no word of it afterwards', () => {
    for (const days of [-3, -1, 0]) expect(wordsOn(from(days))).toContain('DỰ THẢO');
    for (const days of [1, 2, 3, 4]) {
      expect(wordsOn(from(days))).not.toMatch(/dự thảo|chưa đóng/);
      expect(wordsOn(from(days))).toBe(wordsOn(from(1)));
    }
  });

  it('says of a draft only what is due, and what of that is done', () => {
    for (const days of [-3, -1, 0]) expect(wordsOn(from(days))).not.toMatch(/Đã thực hiện \d+\/\d+ nhiệm vụ/);
    expect(wordsOn(from(1))).toMatch(/Đã thực hiện \d+\/\d+ nhiệm vụ/);
  });

  it('is the same in every word on each day from the cut-off on', () => {
    expect(wordsOn(from(1))).toBe(wordsOn(from(4)));
  });
});

describe('the director’s page', () => {
  const h1 = parseTypedPeriod('h1', CALENDAR);
  if (h1 === null) throw new Error('h1');
  const page = (ledger: Ledger): string => documentToMarkdown(briefDocument(briefOf(rollUp(ledger, h1)), 'vi'));

  it('names the period’s cut-off, and the one day that records and sendings are told for', () => {
    expect(page({ ...sampleLedger(), asOf: '2024-06-30' })).toContain(
      ', kỳ báo cáo chốt ngày 14/6/2024, tính đến ngày 30/6/2024;',
    );
    expect(page({ ...sampleLedger(), asOf: '2024-06-12' })).toMatch(/đơn vị, tính đến ngày 12\/6\/2024; đơn vị/);
  });

  it('is about what its plan is about', () => {
    const ledger = sampleLedger();
    const subject = 'Cải cách hành chính năm 2024 của Sở Xây dựng thành phố Đà Nẵng';
    const words = page({ ...ledger, plan: { ...ledger.plan, subject } });
    expect(words).toContain('**Sở Xây dựng: cải cách hành chính 6 tháng đầu năm 2024**');
  });
});

it('the department’s report is a draft before the cut-off, too', () => {
  const half = parseTypedPeriod('h1', CALENDAR);
  if (half === null) throw new Error('h1');
  const words = documentToMarkdown(departmentReport(rollUp(sampleLedger(), half), 'vi'));
  // What the head office has to write itself keeps it one after the cut-off.
  expect(words).not.toContain('Báo cáo là dự thảo');
});
