import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/domain/department/brief.js';
import { ledgerOf, unitsWithFile } from '../../../src/domain/department/ledger.js';
import { comparisonIn, type FigureRollUp } from '../../../src/domain/department/roll-up-figures.js';
import type { RollUp } from '../../../src/domain/department/roll-up.js';
import { rollUp } from '../../support/department.js';
import { changeOf } from '../../../src/domain/progress/figure-change.js';
import { unitStatus } from '../../../src/domain/progress/unit-status.js';
import { figureRows } from '../../../src/domain/progress/figure-rows.js';
import { periodicReport } from '../../../src/domain/reporting/periodic-report.js';
import type { FigureValue, Unit } from '../../../src/domain/unit/unit-plan.js';
import { figuresJson } from '../../../src/reports/json/figures.js';
import { periodicReportDocument } from '../../../src/reports/documents/periodic-report.js';
import { briefDocument } from '../../../src/reports/documents/brief.js';
import { departmentReport, INTERNAL } from '../../../src/reports/documents/department/report.js';
import { documentToMarkdown } from '../../../src/reports/markdown/document-to-markdown.js';
import { departmentWorkbook } from '../../../src/reports/xlsx/department-workbook.js';
import { filesOf, periodOf, PLAN, unitPlan } from './sample-units.js';

type Figures = Readonly<Record<string, Readonly<Record<string, FigureValue>>>>;

function over(id: string, ...all: readonly Figures[]): RollUp {
  const plans = all.map((figures, at) => {
    const unit = { id: `u${at}`, name: `Đơn vị ${at}`, kind: 'subordinate' } as const;
    return [unit.id, unitPlan(unit, { figures })] as const;
  });
  const period = periodOf(id);
  const files = filesOf(Object.fromEntries(plans));
  return rollUp(ledgerOf({ plan: PLAN, register: null, files, period, day: '2024-12-31' }), period);
}

const figureIn = ({ figures }: RollUp, id: string): FigureRollUp => {
  const found = figures.find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const visits = (quarters: Readonly<Record<string, number>>): Figures =>
  Object.fromEntries(Object.entries(quarters).map(([quarter, value]) => [quarter, { 'tiep-dan.luot': value }]));
const report = (result: RollUp): string => documentToMarkdown(departmentReport(result, 'vi', INTERNAL));
const brief = (result: RollUp): string => documentToMarkdown(briefDocument(briefOf(result), 'vi'));
const sheet = (result: RollUp) => departmentWorkbook(result, 'vi').sheets.find(({ name }) => name === 'Số liệu');

/** The cells of the visits in the workbook's sheet of figures, as programs that do not calculate see them. */
const rowOf = (result: RollUp): readonly unknown[] =>
  (sheet(result)?.rows.find(({ cells }) => cells.at(-1) === 'tiep-dan.luot')?.cells ?? []).map((cell) =>
    typeof cell === 'object' && cell !== null && 'now' in cell ? cell.now : cell,
  );

const BOTH = { '2024-Q1': 20, '2024-Q2': 30, '2023-Q1': 15, '2023-Q2': 25 };

describe('a unit whose period is not whole', () => {
  const half = { '2023-Q1': 10, '2023-Q2': 10, '2024-Q2': 3 };
  const alone = (unit: Partial<Unit>, figures: Figures): RollUp => {
    const whole: Unit = { id: 'b', name: 'Phòng B', kind: 'subordinate', ...unit };
    const files = filesOf({ b: unitPlan(whole, { figures }) });
    const period = periodOf('2024-H1');
    return rollUp(ledgerOf({ plan: PLAN, register: null, files, period, day: '2024-12-31' }), period);
  };

  it.each([
    { what: 'supports the item', unit: { kind: 'division' as const }, figures: visits(half) },
    { what: 'joined in the second quarter', unit: { since: '2024-Q2' }, figures: visits(half) },
    {
      what: 'said that the first quarter has none',
      unit: {},
      figures: { ...visits(half), '2024-Q1': { 'tiep-dan.luot': 'not-applicable' as const } },
    },
    { what: 'owes the first quarter', unit: {}, figures: visits(half) },
    {
      what: 'supports the item and entered one quarter of last year',
      unit: { kind: 'division' as const },
      figures: visits({ '2023-Q2': 10, '2024-Q1': 3, '2024-Q2': 3 }),
    },
  ])('is compared nowhere: it $what', ({ unit, figures }) => {
    const result = alone(unit, figures);
    expect(comparisonIn(figureIn(result, 'tiep-dan.luot'), 'lastYear')).toMatchObject({ change: null, units: 0 });
    const { ledger } = result;
    const [own] = unitsWithFile(ledger);
    if (own === undefined) throw new Error('one unit');
    const row = figureRows(own.status.index, periodOf('2024-H1'), own.status.unitPlan, ledger.asOf).find(
      ({ indicator }) => indicator.id === 'tiep-dan.luot',
    );
    if (row === undefined) throw new Error('one figure');
    expect(changeOf(row.figure, row.lastYear)).toBeNull();
    const said = [
      report(result),
      brief(result),
      documentToMarkdown(
        periodicReportDocument(
          periodicReport(unitStatus(PLAN, own.status.unitPlan, ledger.asOf), periodOf('2024-H1')),
          'vi',
          { annexes: [], paper: null },
        ),
      ),
    ];
    for (const text of said) expect(text).not.toMatch(/(?:tăng|giảm) \d/);
    const json = JSON.parse(figuresJson(periodOf('2024-H1'), [row])) as { figures: Record<string, unknown>[] };
    const { value, lastYear } = json.figures[0] ?? {};
    expect(
      typeof value === 'number' && typeof lastYear === 'number' && changeOf(row.lastYear, row.lastYear) === null,
    ).toBe(false);
  });

  it('leaves the comparison to the units that are whole, and says how many they are', () => {
    const division = { id: 'b', name: 'Phòng B', kind: 'division' } as const;
    const centre = { id: 'c', name: 'Trung tâm C', kind: 'subordinate' } as const;
    const files = filesOf({
      b: unitPlan(division, { figures: visits(half) }),
      c: unitPlan(centre, { figures: visits(BOTH) }),
    });
    const period = periodOf('2024-H1');
    const result = rollUp(ledgerOf({ plan: PLAN, register: null, files, period, day: '2024-12-31' }), period);
    expect(comparisonIn(figureIn(result, 'tiep-dan.luot'), 'lastYear')).toMatchObject({
      ...{ change: 10, now: 50, before: 40, units: 1, isOverAll: false },
    });
    expect(brief(result)).toContain('tăng 10 (50 so với 40; 1 đơn vị)');
  });

  it('is compared by a quarter that is whole', () => {
    const division = { id: 'b', name: 'Phòng B', kind: 'division' } as const;
    const period = periodOf('2024-Q2');
    const files = filesOf({ b: unitPlan(division, { figures: visits(half) }) });
    const result = rollUp(ledgerOf({ plan: PLAN, register: null, files, period, day: '2024-12-31' }), period);
    expect(comparisonIn(figureIn(result, 'tiep-dan.luot'), 'lastYear')).toMatchObject({ change: -7 });
  });
});

describe('the same period last year', () => {
  it('stands in the half-year’s report, its sheet and the brief where all units entered it', () => {
    const result = over('2024-H1', visits(BOTH), visits(BOTH));
    expect(comparisonIn(figureIn(result, 'tiep-dan.luot'), 'lastYear')).toMatchObject({
      ...{ sum: 80, change: 20, now: 100, before: 80, units: 2, isOverAll: true },
    });
    expect(report(result)).toMatch(/Lượt tiếp công dân +\| lượt +\| 100 +\| 80 +\| \+20 +\| 2\/2 /);
    expect(report(result)).toContain('so với 6 tháng đầu năm 2023: tăng 20.');
    expect(report(result)).toContain('Cùng kỳ năm trước: 6 tháng đầu năm 2023.');
    expect(brief(result)).toContain('so với cùng kỳ năm trước tăng 20');
    expect(rowOf(result).slice(2, 7)).toEqual([100, 80, 20, 2, 2]);
  });

  it('of some units alone is compared over them, with both numbers and how many they are', () => {
    const result = over('2024-H1', visits(BOTH), visits({ '2024-Q1': 7, '2024-Q2': 8 }));
    expect(report(result)).toMatch(/\| 65 +\| 40\\\* +\| \+10 \(50 − 40; 1 đơn vị\) +\| 2\/2 /);
    expect(report(result)).toContain('tăng 10 (50 so với 40; 1 đơn vị)');
    expect(rowOf(result).slice(2, 5)).toEqual([65, { partial: 40 }, '+10 (50 − 40; 1 đơn vị)']);
  });

  it.each([
    { what: 'neither', has: {}, heads: [] },
    { what: 'last year alone', has: { '2023-Q1': 1, '2023-Q2': 1 }, heads: ['Cùng kỳ năm trước'] },
    { what: 'the half-year before alone', has: { '2023-Q3': 1, '2023-Q4': 1 }, heads: ['Kỳ trước'] },
    {
      what: 'both',
      has: { '2023-Q1': 1, '2023-Q2': 1, '2023-Q3': 1, '2023-Q4': 1 },
      heads: ['Kỳ trước', 'Cùng kỳ năm trước'],
    },
  ])('with $what entered, there are columns for that and no more', ({ has, heads }) => {
    const result = over('2024-H1', visits({ '2024-Q1': 2, '2024-Q2': 2, ...has }));
    const columns = sheet(result)?.columns.map(({ heading }) => heading) ?? [];
    expect(columns.filter((head) => head === 'Kỳ trước' || head === 'Cùng kỳ năm trước')).toEqual(heads);
    const table = report(result)
      .split('\n')
      .find((line) => line.includes('| Kỳ này'));
    expect(['Kỳ trước', 'Cùng kỳ năm trước'].filter((head) => table?.includes(`| ${head} `))).toEqual(heads);
    expect(columns.filter((head) => head.startsWith('Tăng/giảm'))).toHaveLength(heads.length);
    if (heads.length === 0) expect(brief(result)).toContain('Chưa đơn vị nào có đủ số liệu');
  });

  it.each(['2024', '2024-9M'])('of %s is the period before as well, and stands once', (id) => {
    const figure = figureIn(over(id, visits(BOTH)), 'tiep-dan.luot');
    expect(figure.comparisons.map(({ kind }) => kind)).toEqual(['lastYear']);
  });

  it('of a ratio is compared in percentage points, from the sums of its parts', () => {
    const ratio = (quarter: string, of: number, good: number): Figures => ({
      [quarter]: { 'khao-sat.phieu': of, 'khao-sat.hai-long': good },
    });
    const result = over(
      '2024-Q1',
      { ...ratio('2024-Q1', 10, 9), ...ratio('2023-Q1', 10, 5) },
      { ...ratio('2024-Q1', 90, 81), ...ratio('2023-Q1', 30, 27) },
    );
    expect(comparisonIn(figureIn(result, 'khao-sat.ty-le-hai-long'), 'lastYear')).toMatchObject({
      ...{ now: 90, before: 80, change: 10, units: 2 },
    });
    expect(report(result)).toContain('so với quý I năm 2023: tăng 10 điểm phần trăm');
  });
});

describe('whatever units entered', () => {
  const value = fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined });
  const unit = fc
    .record({ '2023-Q1': value, '2023-Q2': value, '2023-Q4': value, '2024-Q1': value, '2024-Q2': value })
    .map((one) =>
      visits(Object.fromEntries(Object.entries(one).filter((pair): pair is [string, number] => pair[1] !== undefined))),
    );

  it('a printed change is the difference of two numbers that are printed with it', () => {
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('2024-Q1', '2024-Q2', '2024-H1'),
        (all, id) => {
          const result = over(id, ...all);
          const row = sheet(result)?.rows.find(({ cells }) => cells[0] === 'tiep-dan.luot')?.cells ?? [];
          const heads = sheet(result)?.columns.map(({ heading }) => heading) ?? [];
          const number = (cell: unknown): number =>
            typeof cell === 'object' && cell !== null ? (cell as { partial: number }).partial : Number(cell);
          for (const [at, head] of heads.entries()) {
            const change = row[at];
            if (!head.startsWith('Tăng/giảm') || change == null) continue;
            if (typeof change === 'number') expect(change).toBe(number(row[3]) - number(row[at - 1]));
            else if (typeof change === 'string') {
              const [, moved, now, before] = /^([+-]?\d+) \((\d+) − (\d+); [1-9]\d* đơn vị\)$/.exec(change) ?? [];
              expect(Number(moved)).toBe(Number(now) - Number(before));
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
