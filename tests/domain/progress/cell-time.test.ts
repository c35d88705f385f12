import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isSunday } from '../../../src/domain/calendar/date.js';
import { CADENCES } from '../../support/cadences.js';
import { cellAsOf, entry, progressAsOf } from '../../support/sample-plan.js';

/** Quarter I runs from 15/12/2023 to 14/3/2024 and may be sent until 18/3, for the 17th is a Sunday; quarter II begins on 15/3. */
describe('an untouched cell, day by day', () => {
  it.each([
    ['the day before the year', '2023-12-14', 'upcoming', 'upcoming'],
    ['the first day', '2023-12-15', 'open', 'upcoming'],
    ['the cut-off', '2024-03-14', 'open', 'upcoming'],
    ['the day after the cut-off', '2024-03-15', 'open', 'open'],
    ['the third day, a Sunday', '2024-03-17', 'open', 'open'],
    ['the sending day, moved off the Sunday', '2024-03-18', 'open', 'open'],
    ['the day after the sending day', '2024-03-19', 'missing', 'open'],
    ['the last day of quarter II', '2024-06-14', 'missing', 'open'],
    ['its sending day', '2024-06-17', 'missing', 'open'],
    ['the day after', '2024-06-18', 'missing', 'missing'],
  ])('on %s, %s: quarter I is %s, quarter II %s', (_, asOf, first, second) => {
    expect(cellAsOf(asOf, {}, '2024-Q1')).toMatchObject({ state: first, closed: first === 'missing' });
    expect(cellAsOf(asOf, {}, '2024-Q2')).toMatchObject({ state: second, closed: second === 'missing' });
  });

  it('closes on the cut-off itself where no days are given for sending', () => {
    const reporting = { 'send-within-days': 0 };
    expect(cellAsOf('2024-03-14', { reporting }).state).toBe('open');
    expect(cellAsOf('2024-03-15', { reporting }).state).toBe('missing');
  });

  it('the last cell of the year stays open until the year’s sending day, then is missing', () => {
    expect(cellAsOf('2024-12-17', {}, '2024-Q4').state).toBe('open');
    expect(cellAsOf('2024-12-18', {}, '2024-Q4').state).toBe('missing');
  });

  it.each(CADENCES)(
    'bounds of the cells of an item that is %s: inclusive, closing after the sending days',
    (cadence) => {
      for (const cell of progressAsOf('2024-06-01', { track: { cadence } }).cells) {
        expect(cell.from <= cell.to).toBe(true);
        const third = addDays(cell.to, 3);
        expect(cell.closes).toBe(isSunday(third) ? addDays(third, 1) : third);
      }
    },
  );

  it.each(CADENCES)('an item that is %s goes from upcoming to open to missing and never back', (cadence) => {
    const order = ['upcoming', 'open', 'missing'];
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 380 }), fc.integer({ min: 0, max: 60 }), (day, later) => {
        const asOf = addDays('2024-01-01', day);
        const before = progressAsOf(asOf, { track: { cadence } }).cells;
        const after = progressAsOf(addDays(asOf, later), { track: { cadence } }).cells;
        for (const [i, cell] of before.entries()) {
          const then = after[i] ?? expect.fail('the same cells at any time');
          expect(order.indexOf(then.state)).toBeGreaterThanOrEqual(order.indexOf(cell.state));
          expect(cell.closed).toBe(cell.state === 'missing');
        }
      }),
    );
  });
});

describe('which cell an entry is in', () => {
  it('is by its date, up to and with the cut-off', () => {
    const progress = [entry('2024-03-14')];
    expect(cellAsOf('2024-05-01', { progress }, '2024-Q1').state).toBe('done');
    expect(cellAsOf('2024-05-01', { progress }, '2024-Q2').state).toBe('open');
  });

  it('is the next one from the day after the cut-off', () => {
    const progress = [entry('2024-03-15')];
    expect(cellAsOf('2024-05-01', { progress }, '2024-Q1').state).toBe('missing');
    expect(cellAsOf('2024-05-01', { progress }, '2024-Q2').state).toBe('done');
  });

  it('is the one that its period names', () => {
    const progress = [entry('2024-03-16', 'done', { period: '2024-Q1' })];
    expect(cellAsOf('2024-05-01', { progress }, '2024-Q1').state).toBe('done');
    expect(cellAsOf('2024-05-01', { progress }, '2024-Q2').state).toBe('open');
  });

  it('is none where the period named is no cell of the item', () => {
    const progress = [entry('2024-03-10', 'done', { period: '2024-H1' })];
    expect(progressAsOf('2024-12-31', { progress }).cells.map(({ state }) => state)).not.toContain('done');
  });

  it('is the last one for the tail of the year, 15 to 31 December', () => {
    for (const date of ['2024-12-15', '2024-12-31']) {
      expect(cellAsOf('2024-12-31', { progress: [entry(date)] }, '2024-Q4').state).toBe('done');
      expect(cellAsOf('2024-12-31', { progress: [entry(date)], track: { cadence: 'once' } }).state).toBe('done');
    }
  });

  it('is none outside the year’s work', () => {
    for (const date of ['2023-12-14', '2025-01-01']) {
      const states = progressAsOf('2025-02-01', { progress: [entry(date)] }).cells.map(({ state }) => state);
      expect(states).toEqual(['missing', 'missing', 'missing', 'missing']);
    }
  });

  it('an entry recorded late counts from its own day on, not before', () => {
    const progress = [entry('2024-04-20', 'done', { period: '2024-Q1' })];
    expect(cellAsOf('2024-04-19', { progress }, '2024-Q1').state).toBe('missing');
    expect(cellAsOf('2024-04-20', { progress }, '2024-Q1').state).toBe('done');
  });
});
