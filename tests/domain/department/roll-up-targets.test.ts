import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/calendar/period.js';
import { type RolledTarget, rolledTarget } from '../../../src/domain/department/roll-up-targets.js';
import type { Indicator, Target } from '../../../src/domain/plan/indicator.js';
import { FIGURE_PLAN, INDICATORS, unitWith } from '../../support/sample-figures.js';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];

type Year = readonly (number | null)[];

/** A target over units, each with its numbers of the year's quarters. */
function over(indicator: Indicator, target: Target, period: string, units: readonly Year[], unknown = 0): RolledTarget {
  const reporters = units.map((year) => {
    const figures = QUARTERS.flatMap((id, at) => {
      const value = year[at] ?? null;
      return value === null ? [] : [[id, { online: value, received: value === 0 ? 1 : value }] as const];
    });
    return { unitPlan: unitWith(Object.fromEntries(figures)), plan: FIGURE_PLAN };
  });
  const of = parsePeriod(period, FIGURE_PLAN) ?? expect.fail(period);
  return (
    rolledTarget({ ...indicator, target }, { period: of, today: '2025-01-10' }, reporters, unknown) ??
    expect.fail('no target')
  );
}

const shown = ({ value, standing, units }: RolledTarget): unknown[] => [value, standing, units];
const { online: COUNT, rate: RATIO } = INDICATORS;

describe('a target over units', () => {
  it.each<[string, Target, string, Year[], number, unknown[]]>([
    [
      'of all together is held against the sum',
      { 'at-least': 20 },
      '2024',
      [
        [5, 5, 5, 0],
        [1, 1, 1, 2],
      ],
      0,
      [20, 'met', null],
    ],
    [
      'of all together is not met by the sum',
      { 'at-least': 21 },
      '2024',
      [
        [5, 5, 5, 0],
        [1, 1, 1, 2],
      ],
      0,
      [20, 'not-met', null],
    ],
    [
      'is open while a unit’s figure is missing',
      { 'at-least': 21 },
      '2024',
      [
        [5, 5, 5, 0],
        [1, 1, 1, null],
      ],
      0,
      [18, 'open', null],
    ],
    ['is open while a unit cannot be read', { 'at-least': 21 }, '2024', [[5, 5, 5, 0]], 1, [15, 'open', null]],
    [
      'is met all the same where the others can only add',
      { 'at-least': 15 },
      '2024',
      [[5, 5, 5, 0]],
      1,
      [15, 'met', null],
    ],
    [
      'of each unit counts the units that met it',
      { 'at-least': 5, of: 'each' },
      '2024-Q2',
      [
        [5, 0],
        [2, 2],
        [9, null],
      ],
      1,
      [18, 'open', { met: 2, of: 4 }],
    ],
    [
      'of each unit says nothing of the sum',
      { 'at-least': 1, of: 'each' },
      '2024',
      [[5, 5, 5, 5]],
      0,
      [20, 'open', { met: 1, of: 1 }],
    ],
    ['without a word of whose is a count of all', { 'at-most': 3 }, '2024-Q1', [[2], [2]], 0, [4, 'exceeded', null]],
  ])('%s', (_, target, period, units, unknown, expected) => {
    expect(shown(over(COUNT, target, period, units, unknown))).toEqual(expected);
  });

  it('a percentage is that of the sums, never of the percentages', () => {
    // 0 of 1 and three times 99 of 99 in one unit, 99 of 99 in the other.
    const units = [
      [0, 99, 99, 99],
      [99, 99, 99, 99],
    ];
    expect(shown(over(RATIO, { 'at-least': 99.8 }, '2024', units))).toEqual([99.9, 'met', null]);
    expect(shown(over(RATIO, { equals: 100 }, '2024', units))).toEqual([99.9, 'not-met', null]);
  });

  it('the sum over units is held against the number as one unit’s sum is', () => {
    const year = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 60 }), (units, number) => {
        const sums = QUARTERS.map((_, at) => units.reduce((sum, one) => sum + (one[at] ?? 0), 0));
        const [all, one] = [units, [sums]].map((of) => over(COUNT, { 'at-least': number }, '2024', of));
        expect([all?.value, all?.standing]).toEqual([one?.value, one?.standing]);
      }),
    );
  });
});
