import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayInVietnam,
  earlier,
  isCalendarDate,
  timeInVietnam,
  yearOf,
} from '../../../src/domain/calendar/date.js';

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '2024-12-31', '2000-02-29'])('%s is a day', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-2',
    '10/3/2024',
    '',
    ' 2024-01-01',
  ])('“%s” is none', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-14', 17, '2024-12-31'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-03-31', 0, '2024-03-31'],
  ])('%s and %i days', (date, days, wanted) => {
    expect(addDays(date, days)).toBe(wanted);
  });

  it('goes and comes back, and text order is date order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 1, max: 900 }), (n, days) => {
        const date = addDays('2010-01-01', n);
        const later = addDays(date, days);
        expect(addDays(later, -days)).toBe(date);
        expect(date < later).toBe(true);
        expect(earlier(later, date)).toBe(date);
      }),
    );
  });
});

it('a date has its year', () => {
  expect(yearOf('2024-12-31')).toBe(2024);
});

it.each([
  ['2024-03-12T16:59:59Z', '2024-03-12', '23:59'],
  ['2024-03-12T17:00:00Z', '2024-03-13', '00:00'],
  ['2024-12-31T23:30:00Z', '2025-01-01', '06:30'],
])('at %s it is %s, %s in Viet Nam, whatever the machine’s time zone', (instant, day, time) => {
  const at = Date.parse(instant);
  expect([dayInVietnam(at), timeInVietnam(at)]).toEqual([day, time]);
});
