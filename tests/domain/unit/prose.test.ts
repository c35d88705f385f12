import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import { lastProse, outlineHeadings, proseOf, writtenHeadings } from '../../../src/domain/unit/prose.js';
import { realPlan } from '../../support/real-plan.js';
import { unitWith } from '../../support/sample-figures.js';
import { CALENDAR } from '../../support/sample-plan.js';

const period = (id: string): Period => parsePeriod(id, CALENDAR) ?? expect.fail(`no period ${id}`);
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
  const written = writtenHeadings(plan, null).map(({ id }) => id);
  expect(written).toEqual([
    'lanh-dao',
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => `ket-qua-${n}`),
    'uu-diem',
    'han-che',
    'nguyen-nhan',
    'phuong-huong',
  ]);
  expect(outlineHeadings(plan, null).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['ket-qua', 'danh-gia', 'de-xuat']),
  );
  expect(writtenHeadings({ ...plan, outline: [] }, null)).toEqual([]);
});

it('the outline of a period stands in place of the one for all, in that period alone', () => {
  const outlines = {
    '2024-H1': [
      { id: 'ket-qua', heading: 'Kết quả' },
      { id: 'kien-nghi', heading: 'Kiến nghị', difficulties: true },
    ],
  };
  const plan = { ...realPlan(), outlines };
  const ids = (id: string): readonly string[] => outlineHeadings(plan, period(id)).map((one) => one.id);
  expect(ids('2024-H1')).toEqual(['ket-qua', 'kien-nghi']);
  for (const id of ['2024-Q2', '2024', '2024-H2']) expect(ids(id)).toContain('lanh-dao');
  expect(writtenHeadings(plan, period('2024-H1')).map((one) => one.id)).toEqual(['ket-qua']);
  // Of an id that several outlines have, the first stands for all.
  const all = outlineHeadings(plan, null);
  expect(all.filter(({ id }) => id === 'ket-qua').map(({ heading }) => heading)).toEqual(['Kết quả thực hiện']);
  expect(all.some(({ id }) => id === 'kien-nghi')).toBe(true);
});
