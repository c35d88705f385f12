import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/calendar/period.js';
import { periodicReport, type PeriodicReport } from '../../../src/domain/reporting/periodic-report.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import type { Entry, UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { unitStatus } from '../../../src/domain/progress/unit-status.js';
import { realPlan } from '../../support/real-plan.js';
import {
  CALENDAR,
  entry,
  plansWith,
  type SampleItem,
  samplePlan,
  sampleUnitPlan,
  tracked,
} from '../../support/sample-plan.js';

function reportOf(plan: Plan, unitPlan: UnitPlan, id: string, asOf: string): PeriodicReport {
  const period = parsePeriod(id, CALENDAR) ?? expect.fail(`no period ${id}`);
  return periodicReport(unitStatus(plan, unitPlan, asOf), period);
}

/** The one item's part of the report. */
function partOf(id: string, sample: SampleItem, asOf = '2024-12-31') {
  const { plan, unitPlan } = plansWith(sample);
  const [item] = reportOf(plan, unitPlan, id, asOf).items;
  return {
    entries: item?.periodEntries.map(({ n }) => n),
    cells: item?.periodCells.map(({ period }) => period),
  };
}

describe('the entries of a report', () => {
  const progress: readonly Entry[] = [
    entry('2024-03-14'),
    entry('2024-03-15'),
    entry('2024-04-20', 'done', { period: '2024-Q1' }),
    entry('2024-12-20'),
    entry('2024-02-01', 'doing'),
    entry('2024-02-02', 'void', { corrects: 5 }),
  ];

  it.each([
    ['2024-Q1', [1, 3]],
    ['2024-Q2', [2]],
    ['2024-H1', [1, 2, 3]],
    ['2024-Q3', []],
    ['2024-9M', [1, 2, 3]],
    ['2024-Q4', [4]],
    ['2024-H2', [4]],
    ['2024', [1, 2, 3, 4]],
    ['2024-M03', [1]],
    ['2024-M12', [4]],
  ])('of %s are those that belong to it, late ones included, by day of work: %j', (period, numbers) => {
    expect(partOf(period, { progress }).entries).toEqual(numbers);
  });

  it('stand as of the day asked for', () => {
    expect(partOf('2024-Q1', { progress }, '2024-04-19').entries).toEqual([1]);
    expect(partOf('2024-Q1', { progress }, '2024-04-20').entries).toEqual([1, 3]);
  });

  it('are sorted by the day of the work, then as recorded', () => {
    const mixed = [entry('2024-03-01'), entry('2024-02-01'), entry('2024-03-01'), entry('2024-01-01')];
    expect(partOf('2024-Q1', { progress: mixed }).entries).toEqual([4, 2, 1, 3]);
  });

  it('of a once item are those of their day, though its cell is the year', () => {
    const once: SampleItem = {
      track: { cadence: 'once' },
      progress: [entry('2024-02-01', 'doing'), entry('2024-05-01')],
    };
    expect(partOf('2024-Q1', once).entries).toEqual([1]);
    expect(partOf('2024-Q2', once).entries).toEqual([2]);
    expect(partOf('2024-H1', once).entries).toEqual([1, 2]);
  });

  it('of an action stand with its item', () => {
    const withAction = { actions: [{ id: 1, what: 'x' }], progress: [entry('2024-02-01', 'done', { action: 1 })] };
    expect(partOf('2024-Q1', withAction).entries).toEqual([1]);
  });

  it('every standing entry of the year is in exactly one quarter’s report', () => {
    const all = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].flatMap((id) => partOf(id, { progress }).entries);
    expect(all.sort()).toEqual(partOf('2024', { progress }).entries);
  });
});

describe('the cells of a report', () => {
  it.each([
    ['2024-Q2', 'quarterly', ['2024-Q2']],
    ['2024-H1', 'quarterly', ['2024-Q1', '2024-Q2']],
    ['2024-9M', 'quarterly', ['2024-Q1', '2024-Q2', '2024-Q3']],
    ['2024-Q1', 'monthly', ['2024-M01', '2024-M02', '2024-M03']],
    ['2024-Q1', 'half-yearly', ['2024-H1']],
    ['2024-9M', 'half-yearly', ['2024-H1']],
    ['2024-Q1', 'once', ['2024']],
    ['2024-M02', 'quarterly', ['2024-Q1']],
  ] as const)('%s of an item that is %s: %j, a wider one where none lies within', (id, cadence, cells) => {
    expect(partOf(id, { track: { cadence } }).cells).toEqual(cells);
  });

  it('totals are over items, by their cells within the period alone, not by wider ones', () => {
    const plan = samplePlan([
      tracked('II.1'),
      tracked('II.2', { cadence: 'once' }),
      tracked('II.3', { cadence: 'monthly' }),
    ]);
    const unitPlan = sampleUnitPlan({
      'II.1': { progress: [entry('2024-02-01'), entry('2024-05-01')] },
      'II.2': { progress: [entry('2024-02-01')] },
    });
    const totals = (id: string) => reportOf(plan, unitPlan, id, '2024-12-31').totals;
    expect(totals('2024-Q1')).toMatchObject({ due: 2, fulfilled: 1 });
    expect(totals('2024-H1')).toMatchObject({ due: 2, fulfilled: 1 });
    expect(totals('2024')).toMatchObject({ due: 3, fulfilled: 1 });
  });
});

describe('the next period', () => {
  it.each([
    ['2024-M01', '2024-M02'],
    ['2024-M09', '2024-M10'],
    ['2024-M12', undefined],
    ['2024-Q1', '2024-Q2'],
    ['2024-Q4', undefined],
    ['2024-H1', '2024-H2'],
    ['2024-H2', undefined],
    ['2024-9M', '2024-Q4'],
    ['2024', undefined],
  ])('after %s is %s', (id, next) => {
    const { plan, unitPlan } = plansWith({});
    expect(reportOf(plan, unitPlan, id, '2024-12-31').next?.id).toBe(next);
  });
});

describe('the headings of a report', () => {
  it('are the plan’s outline, each item of the unit under exactly one of them', () => {
    const plan = realPlan();
    const own = { title: 'Tập huấn' };
    const unitPlan = sampleUnitPlan({}, {}, { 'II.2.e.1': own, 'II.2.e.2': own });
    const report = reportOf(plan, unitPlan, '2024-H1', '2024-06-20');
    const placed = report.headings.flatMap(({ items, children }) => [
      ...items,
      ...children.flatMap((child) => child.items),
    ]);
    const wanted = report.items.filter(({ item }) => !item.open).map(({ item }) => item.id);
    expect(placed.map(({ item }) => item.id).sort()).toEqual([...wanted].sort());
    const second = report.headings[1]?.children[1]?.items.map(({ item }) => item.id);
    expect(second?.slice(-3)).toEqual(['II.2.e.1', 'II.2.e.2', 'III.4']);
  });

  it('are the plan’s own where it brings no outline', () => {
    const plan = samplePlan([tracked('II.1'), tracked('II.2', {}, { open: true })]);
    const unitPlan = sampleUnitPlan({}, {}, { 'II.2.1': { title: 'x' } });
    const { headings } = reportOf(plan, unitPlan, '2024-Q1', '2024-04-01');
    expect(headings.map(({ outline, items }) => [outline.heading, items.map(({ item }) => item.id)])).toEqual([
      ['NỘI DUNG', ['II.1', 'II.2.1']],
    ]);
  });
});
