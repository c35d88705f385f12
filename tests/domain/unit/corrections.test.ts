import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/date.js';
import { standingEntries } from '../../../src/domain/unit/entries.js';
import type { Entry } from '../../../src/domain/unit/unit-plan.js';
import { CADENCES } from '../../support/cadences.js';
import { cellAsOf, entry, progressAsOf } from '../../support/sample-plan.js';

const numbers = (progress: readonly Entry[], asOf = '2024-12-31'): number[] =>
  standingEntries(progress, asOf).map(({ n }) => n);

describe('corrections', () => {
  it('the nth entry no longer counts, the correction does', () => {
    expect(numbers([entry('2024-02-01'), entry('2024-02-10'), entry('2024-02-03', 'doing', { corrects: 1 })])).toEqual([
      2, 3,
    ]);
  });

  it('a status void just withdraws it', () => {
    expect(numbers([entry('2024-02-01'), entry('2024-02-01', 'void', { corrects: 1 })])).toEqual([]);
  });

  it('a correction dated later than as-of takes the entry out at any as-of all the same', () => {
    const progress = [entry('2024-02-01'), entry('2024-05-10', 'done', { corrects: 1 })];
    expect(numbers(progress, '2024-02-20')).toEqual([]);
    expect(cellAsOf('2024-04-01', { progress }, '2024-Q1').state).toBe('missing');
    expect(cellAsOf('2024-05-10', { progress }, '2024-Q2').state).toBe('done');
  });

  it('a chain: only the last one stands', () => {
    const progress = [
      entry('2024-02-01'),
      entry('2024-02-02', 'done', { corrects: 1 }),
      entry('2024-02-03', 'done', { corrects: 2 }),
    ];
    expect(numbers(progress)).toEqual([3]);
  });

  it('withdrawing a correction does not bring the corrected entry back', () => {
    const progress = [
      entry('2024-02-01'),
      entry('2024-02-02', 'doing', { corrects: 1 }),
      entry('2024-02-02', 'void', { corrects: 2 }),
    ];
    expect(numbers(progress)).toEqual([]);
  });

  it('two corrections of one entry both stand', () => {
    const progress = [
      entry('2024-02-01'),
      entry('2024-02-02', 'doing', { corrects: 1 }),
      entry('2024-02-03', 'done', { corrects: 1 }),
    ];
    expect(numbers(progress)).toEqual([2, 3]);
  });

  it('one that corrects nothing there changes nothing', () => {
    expect(numbers([entry('2024-02-01'), entry('2024-02-02', 'void', { corrects: 7 })])).toEqual([1]);
  });

  it('moves work into another period', () => {
    const progress = [entry('2024-02-01'), entry('2024-04-01', 'done', { corrects: 1 })];
    expect(progressAsOf('2024-12-31', { progress }).cells.map(({ state }) => state)).toEqual([
      'missing',
      'done',
      'missing',
      'missing',
    ]);
  });

  it('a once item is no longer done by its actions when one of them is withdrawn', () => {
    const actions = [{ id: 1, what: 'x' }];
    const ticked = [entry('2024-02-01', 'done', { action: 1 })];
    const withdrawn = [...ticked, entry('2024-02-01', 'void', { corrects: 1 })];
    const track = { cadence: 'once' } as const;
    expect(cellAsOf('2024-05-01', { track, actions, progress: ticked }).state).toBe('done');
    expect(cellAsOf('2024-05-01', { track, actions, progress: withdrawn }).state).toBe('open');
  });
});

const day = fc.integer({ min: -10, max: 370 }).map((n) => addDays('2024-01-01', n));
const history = fc.array(
  fc.record(
    {
      date: day,
      status: fc.constantFrom('done', 'doing', 'none', 'blocked', 'void'),
      corrects: fc.integer({ min: 1, max: 8 }),
      action: fc.constantFrom(1, 2),
      period: fc.constantFrom('2024-Q1', '2024-Q2', '2024'),
    },
    { requiredKeys: ['date', 'status'] },
  ),
  { maxLength: 8 },
);
const actions = [
  { id: 1, what: 'x', due: '2024-05-01' },
  { id: 2, what: 'y' },
];

describe('as-of never sees the future', () => {
  it.each(CADENCES)('an item that is %s reads the same whatever the entries of later days say', (cadence) => {
    fc.assert(
      fc.property(history, day, fc.boolean(), (progress, asOf, conditional) => {
        const veiled = progress.map((one): Entry => {
          if (one.date <= asOf) return one;
          return {
            date: '2024-12-31',
            status: 'void',
            ...(one.corrects === undefined ? {} : { corrects: one.corrects }),
          };
        });
        const at = (list: readonly Entry[]) =>
          progressAsOf(asOf, { track: { cadence }, node: { conditional }, actions, progress: list });
        expect(at(veiled).cells).toEqual(at(progress).cells);
        expect(at(veiled).actions).toEqual(at(progress).actions);
      }),
    );
  });

  it('nor does a day that has passed change with what is recorded of later days', () => {
    fc.assert(
      fc.property(history, history, day, (progress, later, asOf) => {
        const appended = later.filter(({ date, corrects }) => date > asOf && corrects === undefined);
        const before = progressAsOf(asOf, { progress });
        expect(progressAsOf(asOf, { progress: [...progress, ...appended] }).cells).toEqual(before.cells);
      }),
    );
  });
});
