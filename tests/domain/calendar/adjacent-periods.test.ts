import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import {
  defaultFigurePeriod,
  periodBefore,
  figurePeriodsIn,
  figurePeriodsUpTo,
  samePeriodLastYear,
} from '../../../src/domain/calendar/adjacent-periods.js';
import { CALENDAR } from '../../support/sample-plan.js';

const period = (id: string): Period => parsePeriod(id, CALENDAR) ?? expect.fail(`no period ${id}`);
const numbers = (quarters: readonly Period[]): string => quarters.map(({ index }) => index).join('');

it.each([
  ['2024-Q2', '2', '12'],
  ['2024-H1', '12', '12'],
  ['2024-H2', '34', '1234'],
  ['2024-9M', '123', '123'],
  ['2024', '1234', '1234'],
  ['2024-M03', '', '1'],
  ['2024-M02', '', ''],
])('%s has the quarters %s, and %s by its end', (id, own, upTo) => {
  expect([numbers(figurePeriodsIn(period(id))), numbers(figurePeriodsUpTo(period(id)))]).toEqual([own, upTo]);
});

it.each([
  ['2024-Q2', '2024-Q1', '2023-Q2'],
  ['2024-Q1', '2023-Q4', '2023-Q1'],
  ['2024-H1', '2023-H2', '2023-H1'],
  ['2024-H2', '2024-H1', '2023-H2'],
  ['2024-9M', '2023-9M', '2023-9M'],
  ['2024', '2023', '2023'],
  ['2024-M01', '2023-M12', '2023-M01'],
])('before %s comes %s; a year before it %s', (id, before, lastYear) => {
  expect([periodBefore(period(id)).id, samePeriodLastYear(period(id)).id]).toEqual([before, lastYear]);
});

describe('the quarter that figures are entered for', () => {
  it.each([
    ['2023-12-20', '2024-Q1'],
    ['2024-03-14', '2024-Q1'],
    ['2024-03-15', '2024-Q1'],
    ['2024-06-14', '2024-Q1'],
    ['2024-06-15', '2024-Q2'],
    ['2024-12-31', '2024-Q4'],
  ])('on %s is %s', (day, id) => {
    expect(defaultFigurePeriod(CALENDAR, day).id).toBe(id);
  });
});
