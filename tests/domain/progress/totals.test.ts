import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, CellState } from '../../../src/domain/progress/progress.js';
import { percentOf, sumTotals, totalsOf, totalsOfCells } from '../../../src/domain/progress/totals.js';
import { entry, progressAsOf } from '../../support/sample-plan.js';

const base = { ...(progressAsOf('2024-01-01').cells[0] as Cell), entry: null };
const cell = fc
  .record({
    state: fc.constantFrom<CellState>('done', 'none', 'doing', 'missing', 'open'),
    counts: fc.boolean(),
    closed: fc.boolean(),
  })
  .map((some): Cell => ({ ...base, ...some, fulfilled: some.state === 'done' || some.state === 'none' }));

describe('percentOf', () => {
  it.each([
    [0, 3, 0],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [3, 3, 100],
    [18, 21, 85.7],
    [30, 39, 76.9],
    [1, 8, 12.5],
    [1, 2000, 0.1],
    [1, 100000, 0.1],
    [9999, 10000, 99.9],
    [29, 100, 29],
  ])('%i of %i is %f', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });

  it('of nothing is null, not 0', () => {
    expect(percentOf(0, 0)).toBeNull();
  });

  it('is the share to a tenth, rounded half up, 100 only for all of it and 0 only for none', () => {
    const parts = fc
      .integer({ min: 1, max: 5000 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(parts, ([part, whole]) => {
        const percent = percentOf(part, whole) ?? NaN;
        const exact = (part * 100) / whole;
        if (percent !== 99.9 && percent !== 0.1) expect(Math.abs(percent - exact)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(percent === 100).toBe(part === whole);
        expect(percent === 0).toBe(part === 0);
      }),
    );
  });
});

describe('totals', () => {
  it('due is closed cells that count, beside it the whole year, and how many did not arise', () => {
    const track = { 'may-be-none': true };
    const progress = [entry('2024-02-01', 'none'), entry('2024-05-01'), entry('2024-07-01')];
    expect(totalsOf([progressAsOf('2024-07-01', { track, progress })])).toEqual({
      due: 2,
      fulfilled: 2,
      percent: 100,
      year: 4,
      fulfilledYear: 3,
      none: 1,
    });
  });

  it('a “nothing arose” that is not possible is neither fulfilled nor among those', () => {
    const progress = [entry('2024-02-01', 'none')];
    expect(totalsOf([progressAsOf('2024-04-01', { progress })])).toMatchObject({ due: 1, fulfilled: 0, none: 0 });
  });

  it('of nothing: nothing due, no percent', () => {
    expect(totalsOf([])).toEqual({ due: 0, fulfilled: 0, percent: null, year: 0, fulfilledYear: 0, none: 0 });
    expect(sumTotals([])).toEqual(totalsOf([]));
  });

  it('totals of parts sum to the totals of the whole, the percentage from the sums', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 }), (parts) => {
        expect(sumTotals(parts.map(totalsOfCells))).toEqual(totalsOfCells(parts.flat()));
      }),
    );
  });

  it('never are inconsistent', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const { due, fulfilled, percent, year, fulfilledYear, none } = totalsOfCells(cells);
        expect(none <= fulfilled && fulfilled <= due && due <= year).toBe(true);
        expect(fulfilled <= fulfilledYear && fulfilledYear <= year).toBe(true);
        expect(percent === null).toBe(due === 0);
      }),
    );
  });

  it('an average of percentages is not what is printed: 1 of 1 and 0 of 3 make 25, not 50', () => {
    const done = { ...base, counts: true, closed: true, fulfilled: true, state: 'done' as const };
    const missing = { ...done, fulfilled: false, state: 'missing' as const };
    expect(sumTotals([totalsOfCells([done]), totalsOfCells([missing, missing, missing])]).percent).toBe(25);
  });
});
