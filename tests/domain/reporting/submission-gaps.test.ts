import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/calendar/period.js';
import { periodicReport } from '../../../src/domain/reporting/periodic-report.js';
import type { Indicator, OutlineHeading, Plan } from '../../../src/domain/plan/plan.js';
import { gapsOf } from '../../../src/domain/reporting/submission-gaps.js';
import type { UnitPlan } from '../../../src/domain/unit/unit-plan.js';
import { unitStatus } from '../../../src/domain/progress/unit-status.js';
import { CALENDAR, entry, samplePlan, sampleUnitPlan, tracked } from '../../support/sample-plan.js';

const OUTLINE: readonly OutlineHeading[] = [
  { id: 'ket-qua', heading: 'Results', items: ['II.1', 'II.2', 'II.3', 'II.4'] },
  { id: 'danh-gia', heading: 'Assessment', children: [{ id: 'han-che', heading: 'Shortcomings' }] },
  { id: 'phuong-huong', heading: 'Next', 'next-period': true },
  { id: 'de-xuat', heading: 'Proposals', difficulties: true },
];

const INDICATORS: readonly Indicator[] = [
  { id: 'luot', name: 'Visits', unit: 'x', item: 'II.1', kind: 'count' },
  { id: 'dung-han', name: 'In time', unit: 'x', item: 'II.1', kind: 'count' },
  { id: 'ty-le', name: 'Rate', unit: '%', item: 'II.1', kind: 'ratio', numerator: 'dung-han', denominator: 'luot' },
  { id: 'ho-tro', name: 'Support', unit: 'x', item: 'II.2', kind: 'count' },
];

const plan: Plan = samplePlan(
  [
    tracked('II.1'),
    tracked('II.2', { roles: { subordinate: 'support' } }),
    tracked('II.3', { cadence: 'once', due: '2024-03-01' }),
    tracked('II.4', {}, { conditional: true }),
  ],
  { outline: OUTLINE, indicators: INDICATORS },
);

function gaps(unitPlan: UnitPlan, id: string, asOf: string): Readonly<Record<string, readonly string[]>> {
  const period = parsePeriod(id, CALENDAR) ?? expect.fail(`${id} is no period`);
  const { cells, figures, headings, withoutResults } = gapsOf(periodicReport(unitStatus(plan, unitPlan, asOf), period));
  return {
    cells: cells.map((cell) => `${cell.item} ${cell.period}`),
    figures: figures.map(({ indicator, quarter }) => `${indicator.id} ${quarter}`),
    headings: headings.map((heading) => heading.id),
    withoutResults: withoutResults.map((heading) => heading.id),
  };
}

describe('what a report lacks', () => {
  it('is what counts and has no entry, figures of items it leads, headings with nothing to print', () => {
    expect(gaps(sampleUnitPlan({}), '2024-Q1', '2024-03-20')).toEqual({
      cells: ['II.1 2024-Q1', 'II.3 2024'],
      figures: ['luot 2024-Q1', 'dung-han 2024-Q1'],
      headings: ['han-che'],
      withoutResults: ['ket-qua'],
    });
  });

  it('counts a cell that is still open: what is sent is sent', () => {
    expect(gaps(sampleUnitPlan({}), '2024-Q2', '2024-06-15')['cells']).toEqual(['II.1 2024-Q2']);
  });

  it('covers every quarter of a longer period', () => {
    const unitPlan = sampleUnitPlan({
      'II.1': { progress: [entry('2024-03-01')] },
      'II.3': { progress: [entry('2024-02-01')] },
    });
    expect(gaps(unitPlan, '2024-H1', '2024-06-20')).toMatchObject({
      cells: ['II.1 2024-Q2'],
      figures: ['luot 2024-Q1', 'luot 2024-Q2', 'dung-han 2024-Q1', 'dung-han 2024-Q2'],
    });
  });

  it.each(['doing', 'blocked', 'none'] as const)('is nothing where somebody said something: %s', (status) => {
    const unitPlan = sampleUnitPlan({ 'II.1': { progress: [entry('2024-03-01', status)] } });
    expect(gaps(unitPlan, '2024-Q1', '2024-03-20')['cells']).toEqual(['II.3 2024']);
  });

  it('is not what does not apply, nor zero, nor a word written', () => {
    const unitPlan: UnitPlan = {
      ...sampleUnitPlan({ 'II.3': { 'not-applicable': { reason: 'x' } }, 'II.1': { progress: [entry('2024-03-01')] } }),
      figures: { '2024-Q1': { luot: 0, 'dung-han': 'not-applicable' } },
      prose: { '2024-Q1': { 'han-che': 'None.' } },
    };
    expect(gaps(unitPlan, '2024-Q1', '2024-03-20')).toEqual({
      cells: [],
      figures: [],
      headings: [],
      withoutResults: [],
    });
  });
});
