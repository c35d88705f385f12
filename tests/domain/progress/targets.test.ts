import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import { BOUNDS, boundOf, type Indicator, type Target } from '../../../src/domain/plan/indicator.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { type TargetStanding, unitTarget } from '../../../src/domain/progress/targets.js';
import type { FigureValue } from '../../../src/domain/unit/unit-plan.js';
import { FIGURE_PLAN, INDICATORS, unitWith } from '../../support/sample-figures.js';

const period = (id: string, of: Plan = FIGURE_PLAN): Period => parsePeriod(id, of) ?? expect.fail(`no period ${id}`);

type Quarters = Readonly<Record<string, Readonly<Record<string, FigureValue>>>>;

/** The value and the standing of a target that is one of each unit. */
function standing(
  indicator: Indicator,
  target: Target,
  in_: string,
  figures: Quarters,
  plan: Plan = FIGURE_PLAN,
  today = '2025-01-10',
): readonly [number | null, TargetStanding] | null {
  const found = unitTarget({ ...indicator, target }, period(in_, plan), unitWith(figures), plan, today);
  return found === null ? null : [found.value, found.standing];
}

const quarters = (id: string, values: readonly (FigureValue | null)[]): Quarters =>
  Object.fromEntries(
    values.flatMap((value, at) => (value === null ? [] : [[`2024-Q${String(at + 1)}`, { [id]: value }]])),
  );

const { received: FLOW, left: STOCK, rate: RATIO } = INDICATORS;
const each = (target: Target): Target => ({ ...target, of: 'each' });

describe('a count of what happened', () => {
  it.each<[string, Target, string, (FigureValue | null)[], readonly [number | null, TargetStanding]]>([
    ['is open below the number before the year’s end', { 'at-least': 20 }, '2024-Q2', [5, 7], [12, 'open']],
    ['has met it as soon as it is there', { 'at-least': 12 }, '2024-Q2', [5, 7], [12, 'met']],
    ['has met it with figures missing, which can only add', { 'at-least': 12 }, '2024-Q3', [5, null, 7], [12, 'met']],
    ['is not there yet with the same number where more is wanted', { above: 12 }, '2024-Q2', [5, 7], [12, 'open']],
    ['has not met it at the end', { 'at-least': 20 }, '2024', [5, 7, 1, 0], [13, 'not-met']],
    ['is open at the end where a figure is missing', { 'at-least': 20 }, '2024', [5, null, 1, 0], [6, 'open']],
    [
      'is open at the end for a unit that was not asked',
      { 'at-least': 20 },
      '2024',
      ['not-applicable', 1, 1, 1],
      [3, 'open'],
    ],
    ['has exceeded an upper bound as soon as it is above', { 'at-most': 11 }, '2024-Q2', [5, 7], [12, 'exceeded']],
    ['has exceeded a bound that it must stay below', { below: 12 }, '2024-H1', [5, 7], [12, 'exceeded']],
    ['has kept an upper bound only at the end', { 'at-most': 12 }, '2024-9M', [5, 7, 0], [12, 'open']],
    ['has kept an upper bound at the end', { 'at-most': 12 }, '2024-Q4', [5, 7, 0, 0], [12, 'met']],
    ['is not judged by an exact number before the end', { equals: 12 }, '2024-9M', [5, 7, 0], [12, 'open']],
    ['has the exact number at the end', { equals: 12 }, '2024', [5, 7, 0, 0], [12, 'met']],
    ['has more than the exact number', { equals: 11 }, '2024-Q2', [5, 7], [12, 'exceeded']],
    ['is open where nothing is known', { 'at-least': 1 }, '2024', [null, null, null, null], [null, 'open']],
    ['meets zero with zero', { equals: 0 }, '2024', [0, 0, 0, 0], [0, 'met']],
  ])('%s', (_, target, in_, values, expected) => {
    expect(standing(FLOW, each(target), in_, quarters('received', values))).toEqual(expected);
  });

  it('of another year has no target, nor has a count of all units together', () => {
    expect(standing(FLOW, each({ 'at-least': 1 }), '2023-Q4', {})).toBeNull();
    expect(standing(FLOW, { 'at-least': 1 }, '2024-Q1', {})).toBeNull();
    expect(standing(FLOW, { 'at-least': 1, of: 'all' }, '2024-Q1', {})).toBeNull();
  });
});

describe('a stock and a ratio may still fall, so that only the end decides', () => {
  it.each<[string, Indicator, Target, string, Quarters, readonly [number | null, TargetStanding]]>([
    ['a stock', STOCK, { 'at-least': 3 }, '2024-Q2', quarters('left', [1, 9]), [9, 'open']],
    ['a stock at the end', STOCK, { 'at-least': 3 }, '2024', quarters('left', [1, 9, 9, 2]), [2, 'not-met']],
    [
      'a stock of which only the last is known',
      STOCK,
      { 'at-most': 3 },
      '2024',
      quarters('left', [null, null, null, 2]),
      [2, 'met'],
    ],
    ['a ratio', RATIO, { 'at-least': 95 }, '2024-Q1', { '2024-Q1': { online: 100, received: 100 } }, [100, 'open']],
    [
      'a ratio at the end, from the sums of its parts',
      RATIO,
      { 'at-least': 50 },
      '2024-Q4',
      Object.fromEntries(
        [1, 2, 3, 4].map((q) => [`2024-Q${String(q)}`, { online: q === 1 ? 1 : 9, received: q === 1 ? 1 : 18 }]),
      ),
      [50.9, 'met'],
    ],
  ])('%s', (_, indicator, target, in_, figures, expected) => {
    expect(standing(indicator, each(target), in_, figures)).toEqual(expected);
  });

  it('a percentage that only rounding lifts to the number has not met it', () => {
    const figures = Object.fromEntries(
      [1, 2, 3, 4].map((q) => [`2024-Q${String(q)}`, { online: q === 1 ? 9496 : 0, received: q === 1 ? 9997 : 1 }]),
    );
    // 9496 of 10000 is 94.96 %, which is printed as 95.
    expect(standing(RATIO, { 'at-least': 95 }, '2024', figures)).toEqual([95, 'not-met']);
    expect(standing(RATIO, { 'at-least': 94.96 }, '2024', figures)).toEqual([95, 'met']);
    expect(standing(RATIO, { above: 94.96 }, '2024', figures)).toEqual([95, 'not-met']);
    expect(standing(RATIO, { below: 95 }, '2024', figures)).toEqual([95, 'met']);
  });

  it('a percentage of nothing is none', () => {
    const none = Object.fromEntries([1, 2, 3, 4].map((q) => [`2024-Q${String(q)}`, { online: 0, received: 0 }]));
    expect(standing(RATIO, { equals: 100 }, '2024', none)).toEqual([null, 'open']);
  });
});

describe('the day of a target', () => {
  const months: Plan = { ...FIGURE_PLAN, reporting: { ...FIGURE_PLAN.reporting, calendar: 'calendar-months' } };
  const figures = quarters('received', [1, 2, 100, 100]);

  it('that ends a quarter decides with that quarter, whatever came later', () => {
    const target = each({ 'at-least': 5, by: '2024-06-30' });
    expect(standing(FLOW, target, '2024-Q1', figures, months)).toEqual([1, 'open']);
    expect(standing(FLOW, target, '2024-H1', figures, months)).toEqual([3, 'not-met']);
    expect(standing(FLOW, target, '2024', figures, months)).toEqual([3, 'not-met']);
  });

  it('within a quarter decides nothing that its last days may change', () => {
    const target = each({ 'at-least': 5, by: '2024-06-30' });
    // By Nghị định 09/2019 the second quarter ends on 14 June.
    expect(standing(FLOW, target, '2024', figures)).toEqual([3, 'open']);
    expect(standing(FLOW, each({ 'at-least': 3, by: '2024-06-30' }), '2024', figures)).toEqual([3, 'met']);
  });

  it('in a later year is not decided by this one, unless its number is there', () => {
    expect(standing(FLOW, each({ 'at-least': 500, by: '2030-12-31' }), '2024', figures)).toEqual([203, 'open']);
    expect(standing(FLOW, each({ 'at-least': 200, by: '2030-12-31' }), '2024', figures)).toEqual([203, 'met']);
    expect(standing(STOCK, each({ 'at-least': 1, by: '2030-12-31' }), '2024', quarters('left', [1, 1, 1, 1]))).toEqual([
      1,
      'open',
    ]);
  });
});

it('figures that were entered before the year is over decide nothing yet', () => {
  const figures = quarters('received', [1, 2, 3, 4]);
  const target = each({ 'at-least': 50 });
  expect(standing(FLOW, target, '2024', figures, FIGURE_PLAN, '2024-12-14')).toEqual([10, 'open']);
  expect(standing(FLOW, target, '2024', figures, FIGURE_PLAN, '2024-12-15')).toEqual([10, 'not-met']);
  expect(standing(FLOW, each({ 'at-least': 10 }), '2024', figures, FIGURE_PLAN, '2024-12-14')).toEqual([10, 'met']);
});

describe('every target over every year', () => {
  const value = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null, freq: 4 });
  const year = fc.tuple(value, value, value, value);
  const target = fc.tuple(fc.constantFrom(...BOUNDS), fc.integer({ min: 0, max: 60 }));

  it('what a count has met or exceeded during the year it keeps, whatever comes, unless it is exact', () => {
    fc.assert(
      fc.property(year, target, ([...values], [bound, number]) => {
        const figures = quarters('received', values);
        const said = [1, 2, 3, 4].map(
          (q) => standing(FLOW, each({ [bound]: number }), `2024-Q${String(q)}`, figures)?.[1],
        );
        for (const [at, one] of said.entries()) {
          if (one !== 'open') expect(said.slice(at)).toEqual(said.slice(at).map(() => one));
        }
      }),
    );
  });

  it('at the end a whole year is decided as plain arithmetic decides it, and one with a gap never by what it lacks', () => {
    fc.assert(
      fc.property(year, target, ([...values], [bound, number]) => {
        const known = values.filter((one) => one !== null);
        const sum = known.reduce((all, one) => all + one, 0);
        const [, said] = standing(FLOW, each({ [bound]: number }), '2024', quarters('received', values)) ?? [];
        const holds = {
          'at-least': sum >= number,
          above: sum > number,
          equals: sum === number,
          'at-most': sum <= number,
          below: sum < number,
        }[bound];
        if (known.length === 4) expect(said === 'met').toBe(holds);
        else if (known.length === 0) expect(said).toBe('open');
        else expect(said).not.toBe(bound === 'at-least' || bound === 'above' ? 'not-met' : 'met');
      }),
    );
  });
});

it('a target has one number', () => {
  expect(boundOf({ 'at-least': 3 })).toEqual({ bound: 'at-least', number: 3 });
  expect(boundOf({ 'at-least': 3, below: 9 })).toBeNull();
  expect(boundOf({ words: 'ít nhất' })).toBeNull();
});
