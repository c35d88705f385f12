import { cellIndexOf } from '../../../src/domain/unit/entries.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/date.js';
import { cellPeriods, parsePeriod } from '../../../src/domain/calendar/period.js';
import { type AskedTime, workTimeOf } from '../../../src/domain/progress/entry-date.js';
import { CADENCES } from '../../support/cadences.js';
import { CALENDAR, entry, plansWith, progressAsOf, type SampleItem } from '../../support/sample-plan.js';

/** What a new entry's time becomes, asked on a day. */
function timeOn(today: string, asked: { date?: string; period?: string } = {}, sample: SampleItem = {}) {
  const { item, cells } = progressAsOf(today, sample);
  const time: AskedTime = {
    date: asked.date ?? null,
    period: asked.period === undefined ? null : parsePeriod(asked.period, CALENDAR),
  };
  return workTimeOf(time, item, plansWith(sample).plan, cells, today);
}

describe('a tick with neither date nor period', () => {
  it.each([
    ['on the cut-off', '2024-03-14', null],
    ['on the day after the cut-off', '2024-03-15', '2024-Q1'],
    ['on the third day, a Sunday', '2024-03-17', '2024-Q1'],
    ['on the sending day, moved off the Sunday', '2024-03-18', '2024-Q1'],
    ['on the day after the sending day', '2024-03-19', null],
    ['in the tail of the year', '2024-12-16', null],
    ['on 31 December', '2024-12-31', null],
    ['on the first day of the year’s work', '2023-12-15', null],
  ])('%s, %s: goes to %s', (_, today, period) => {
    expect(timeOn(today)).toEqual({ kind: 'ok', date: today, period, chosen: period !== null });
  });

  it.each(['done', 'none'] as const)('goes to the one just ended although that is fulfilled: %s', (status) => {
    const sample = { track: { 'may-be-none': true }, progress: [entry('2024-02-01', status)] };
    expect(timeOn('2024-03-16', {}, sample)).toMatchObject({ period: '2024-Q1', chosen: true });
  });

  it.each(['doing', 'blocked'] as const)('goes to the one just ended where that is only %s', (status) => {
    expect(timeOn('2024-03-16', {}, { progress: [entry('2024-02-01', status)] })).toMatchObject({ period: '2024-Q1' });
  });

  it('goes to the current one where the unit joined after the one just ended', () => {
    expect(timeOn('2024-03-16', {}, { unit: { since: '2024-Q2' } })).toMatchObject({ period: null, chosen: false });
  });

  it('goes to the year for a once item', () => {
    expect(timeOn('2024-03-16', {}, { track: { cadence: 'once' } })).toMatchObject({ period: null, chosen: false });
  });

  it('is refused once the plan’s year is over', () => {
    expect(timeOn('2025-01-01')).toMatchObject({ kind: 'year-over' });
    expect(timeOn('2025-01-01', { period: '2024-Q4' })).toMatchObject({ kind: 'year-over' });
  });
});

describe('a date that is given', () => {
  it('between cut-off and sending day stays in its own period', () => {
    expect(timeOn('2024-03-16', { date: '2024-03-16' })).toMatchObject({ date: '2024-03-16', period: null });
  });

  it.each([
    ['2023-12-14', 'before-year'],
    ['2023-12-15', 'ok'],
    ['2024-12-31', 'ok'],
    ['2025-01-01', 'after-year'],
  ])('%s: %s', (date, kind) => {
    expect(timeOn('2025-06-01', { date })).toMatchObject({ kind });
  });

  it('after today is refused, today is not', () => {
    expect(timeOn('2024-04-10', { date: '2024-04-11' })).toMatchObject({ kind: 'future' });
    expect(timeOn('2024-04-10', { date: '2024-04-10' })).toMatchObject({ kind: 'ok' });
  });

  it('is enough after the year', () => {
    expect(timeOn('2025-02-01', { date: '2024-11-01' })).toMatchObject({
      kind: 'ok',
      date: '2024-11-01',
      period: null,
    });
  });
});

describe('a period that is named', () => {
  it('is written only where the date alone would say another', () => {
    expect(timeOn('2024-05-01', { period: '2024-Q1' })).toMatchObject({ date: '2024-05-01', period: '2024-Q1' });
    expect(timeOn('2024-05-01', { period: '2024-Q2' })).toMatchObject({ date: '2024-05-01', period: null });
    expect(timeOn('2024-05-01', { date: '2024-02-01', period: '2024-Q1' })).toMatchObject({ period: null });
  });

  it('must be a cell of the item', () => {
    expect(timeOn('2024-05-01', { period: '2024-H1' })).toMatchObject({ kind: 'not-a-cell' });
    expect(timeOn('2024-05-01', { period: '2024-M03' })).toMatchObject({ kind: 'not-a-cell' });
    expect(timeOn('2024-05-01', { period: '2023-Q4' })).toMatchObject({ kind: 'not-a-cell' });
  });

  it('must not be later than the date’s own', () => {
    expect(timeOn('2024-05-01', { period: '2024-Q3' })).toMatchObject({ kind: 'later-than-date' });
    expect(timeOn('2024-05-01', { date: '2024-02-01', period: '2024-Q2' })).toMatchObject({ kind: 'later-than-date' });
  });

  it('a refusal tells the item’s periods that have begun', () => {
    const wrong = timeOn('2024-05-01', { period: '2024-H1' });
    expect('periods' in wrong && wrong.periods.map(({ id }) => id)).toEqual(['2024-Q1', '2024-Q2']);
  });
});

describe('whatever is asked', () => {
  const day = fc.integer({ min: -40, max: 420 }).map((n) => addDays('2024-01-01', n));
  it.each(CADENCES)(
    'what comes out for an item that is %s lies in its year, not after today, in a cell of its own',
    (cadence) => {
      const periods = cellPeriods(cadence, CALENDAR);
      const named = fc.option(fc.constantFrom('2024-Q1', '2024-Q3', '2024-M02', '2024-H1', '2024'), { nil: undefined });
      fc.assert(
        fc.property(day, fc.option(day, { nil: undefined }), named, (today, date, period) => {
          const asked = { ...(date === undefined ? {} : { date }), ...(period === undefined ? {} : { period }) };
          const time = timeOn(today, asked, { track: { cadence } });
          if (time.kind !== 'ok') return;
          expect(time.date <= today && time.date >= '2023-12-15' && time.date <= '2024-12-31').toBe(true);
          if (date !== undefined) expect(time.date).toBe(date);
          const cell = periods[cellIndexOf(time, periods)] ?? expect.fail(`no cell for ${JSON.stringify(time)}`);
          expect(cell.from <= time.date).toBe(true);
        }),
      );
    },
  );
});
