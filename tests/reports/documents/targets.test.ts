import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/domain/department/ledger.js';
import type { Target } from '../../../src/domain/plan/indicator.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { figureRows } from '../../../src/domain/progress/figure-rows.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { departmentReport } from '../../../src/reports/documents/department/report.js';
import { figuresJson } from '../../../src/reports/json/figures.js';
import { rollUpJson } from '../../../src/reports/json/roll-up.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { figuresText } from '../../../src/reports/terminal/figures.js';
import { departmentWorkbook } from '../../../src/reports/xlsx/department-workbook.js';
import { formWorkbook } from '../../../src/reports/xlsx/form-workbook.js';
import { sha256 } from '../../../src/io/files/hash-file.js';
import { rollUp } from '../../support/department.js';
import { AS_OF, filesOf, periodOf, PLAN, UNITS } from '../../domain/department/sample-units.js';
import { plan, reportOf, sampleUnit, statusOf } from '../sample.js';

/** A plan of which some indicators have targets. */
function withTargets(of: Plan, targets: Readonly<Record<string, Target>>): Plan {
  const indicators = (of.indicators ?? []).map((one) => {
    const target = targets[one.id];
    return target === undefined ? one : { ...one, target };
  });
  return { ...of, indicators };
}

const TARGETS: Readonly<Record<string, Target>> = {
  'tuyen-truyen.cuoc': { 'at-least': 4, of: 'each' },
  'tiep-dan.luot': { 'at-least': 1000, of: 'each' },
  'ho-so.ty-le-dung-han': { above: 98.5 },
  'don-thu.con-ton': { equals: 0, of: 'each' },
  'gop-y.ty-le-dung-han': { 'at-least': 95, by: '2030-12-31' },
  'hoi-nghi.cuoc': { 'at-least': 1, of: 'each' },
  'dan-van-kheo.moi': { 'at-least': 20 },
};

const MARK = /chỉ tiêu|Chỉ tiêu kế hoạch/;
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => MARK.test(line));

describe('a unit’s report', () => {
  const quarter = (n: number) => ({
    'tuyen-truyen.cuoc': 2,
    'tiep-dan.luot': 100 * n,
    'ho-so.giai-quyet': 200,
    'ho-so.dung-han': 190 + n,
    'ho-so.tre-han': 10 - n,
    'don-thu.con-ton': n - 1,
    'gop-y.da-tra-loi': 10,
    'gop-y.dung-han': 10,
    'dan-van-kheo.moi': 1,
    'hoi-nghi.cuoc': 0,
  });
  const figures = { '2024-Q1': quarter(4), '2024-Q2': quarter(3), '2024-Q3': quarter(2), '2024-Q4': quarter(1) };
  const unit = { ...sampleUnit, figures };
  const status = statusOf(unit, '2024-12-31', withTargets(plan, TARGETS));
  const report = (period: string) => reportOf(period, status);

  it.each(['h1', '2024'])('says each target of the unit with its figure: %s', (period) => {
    expect(lines(documentToMarkdown(periodicReportDocument(report(period), 'vi')))).toMatchSnapshot();
  });

  it('has the target in the table of figures', () => {
    const text = documentToMarkdown(periodicReportDocument(report('h1'), 'vi')).split('\n');
    const from = text.findIndex((line) => line.includes('Chỉ tiêu kế hoạch'));
    expect(text.slice(from, from + 20).map((line) => line.replace(/ +/g, ' '))).toMatchSnapshot();
  });

  it.each([40, 80, 140])('the list on a screen of %i', (width) => {
    const list = { unit: 'A', period: report('2024').period, index: status.index };
    const rows = figureRows(status.index, list.period, unit, '2024-12-31').filter(({ target }) => target !== null);
    const text = figuresText({ ...list, rows }, 'vi', { color: false, width });
    expect(text).toMatchSnapshot();
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('as JSON', () => {
    const { period } = report('2024');
    const { figures } = JSON.parse(figuresJson(period, figureRows(status.index, period, unit, '2024-12-31'))) as {
      figures: { id: string; target?: object }[];
    };
    expect(figures.flatMap(({ id, target }) => (target === undefined ? [] : [[id, target]]))).toMatchSnapshot();
  });

  it('the form has a column of them, and only a form of such a plan', () => {
    const columns = (of: ReturnType<typeof report>): readonly string[] =>
      formWorkbook(of, 'trung-tam-mau', 'vi', sha256).sheets[1]?.columns.map(({ heading }) => heading) ?? [];
    expect(columns(report('h1')).at(-1)).toBe('Chỉ tiêu kế hoạch');
    expect(columns(reportOf('h1')).at(-1)).toBe('Số trong kỳ');
  });
});

describe('the department’s report', () => {
  const of = withTargets(PLAN, {
    'tiep-dan.luot': { 'at-least': 30, of: 'each' },
    'don-thu.da-giai-quyet': { 'at-least': 9 },
    'don-thu.ty-le-dung-han': { 'at-least': 95 },
    'don-thu.con-ton': { equals: 0, of: 'all' },
  });
  const period = periodOf('2024-H1');
  const files = filesOf(UNITS).map((file) => (file.plan === null ? file : { ...file, plan: of }));
  const half = rollUp(ledgerOf({ plan: of, register: null, files, period, day: AS_OF }), period);

  it('tells a target of all units from one of each', () => {
    expect(lines(documentToMarkdown(departmentReport(half, 'vi')))).toMatchSnapshot();
  });

  it('as JSON and in Excel', () => {
    const { figures } = JSON.parse(rollUpJson(half)) as { figures: { id: string; target?: object }[] };
    expect(figures.flatMap(({ id, target }) => (target === undefined ? [] : [[id, target]]))).toMatchSnapshot();
    const sheet = departmentWorkbook(half, 'vi').sheets[2];
    expect(sheet?.columns.map(({ heading }) => heading)).toContain('Chỉ tiêu kế hoạch');
    for (const { cells } of sheet?.rows ?? []) expect(cells).toHaveLength(sheet?.columns.length ?? 0);
  });
});
