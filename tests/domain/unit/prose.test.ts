import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import { lastProse, outlineHeadings, proseOf, writtenHeadings } from '../../../src/domain/unit/prose.js';
import { realPlan } from '../../support/real-plan.js';
import { unitWith } from '../../support/sample-figures.js';

const period = (id: string): Period => parsePeriod(id) ?? expect.fail(`no period ${id}`);
const unit = unitWith(
  {},
  {
    prose: {
      '2024-Q1': { 'han-che': 'I', 'uu-diem': 'one' },
      '2024-Q2': { 'han-che': ' II \n' },
      '2024-H1': { 'han-che': 'half', 'nguyen-nhan': '  ' },
    },
  },
);

describe('the last words of a heading', () => {
  it.each([
    ['2024-Q1', 'han-che', null],
    ['2024-Q2', 'han-che', ['2024-Q1', 'I']],
    ['2024-H1', 'han-che', ['2024-Q2', 'II']],
    ['2024-9M', 'han-che', ['2024-H1', 'half']],
    ['2024-H1', 'uu-diem', ['2024-Q1', 'one']],
    ['2024-9M', 'nguyen-nhan', null],
  ])('before %s, %s: %j', (id, heading, expected) => {
    const last = lastProse(unit, period(id), heading);
    expect(last === null ? null : [last.period.id, last.words]).toEqual(expected);
  });

  it('blanks are no words', () => {
    expect(proseOf(unit, period('2024-H1'), 'nguyen-nhan')).toBeNull();
    expect(proseOf(unit, period('2024-Q2'), 'han-che')).toBe('II');
  });
});

it('a person writes every heading that has none below it, but not the difficulties', () => {
  const plan = realPlan();
  const written = writtenHeadings(plan).map(({ id }) => id);
  expect(written).toEqual([
    'lanh-dao',
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => `ket-qua-${n}`),
    'uu-diem',
    'han-che',
    'nguyen-nhan',
    'phuong-huong',
  ]);
  expect(outlineHeadings(plan).map(({ id }) => id)).toEqual(expect.arrayContaining(['ket-qua', 'danh-gia', 'de-xuat']));
  expect(writtenHeadings({ ...plan, outline: [] })).toEqual([]);
});
