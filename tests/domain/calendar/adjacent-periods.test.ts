import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import type { Reporting } from '../../../src/domain/calendar/cadence.js';
import type { YearCalendar } from '../../../src/domain/calendar/calendar.js';
import {
  canHaveFigures,
  defaultFigurePeriod,
  isFigurePeriod,
  periodBefore,
  figurePeriodsIn,
  figurePeriodsUpTo,
  samePeriodLastYear,
} from '../../../src/domain/calendar/adjacent-periods.js';
import { CALENDAR, REPORTING } from '../../support/sample-plan.js';

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

type FigureKind = NonNullable<Reporting['figures']>;

const of = (figures: FigureKind, calendar: Reporting['calendar'] = 'nd-09-2019'): YearCalendar => ({
  year: 2024,
  reporting: { ...REPORTING, calendar, figures },
});

describe.each(['nd-09-2019', 'calendar-months'] as const)(
  'figures that a plan wants by other periods (%s)',
  (calendar) => {
    it.each<[FigureKind, string, number]>([
      ['month', '2024-M03', 1],
      ['month', '2024-Q2', 3],
      ['month', '2024-H2', 6],
      ['month', '2024-9M', 9],
      ['month', '2024', 12],
      ['quarter', '2024-M03', 0],
      ['quarter', '2024', 4],
      ['half-year', '2024-M03', 0],
      ['half-year', '2024-Q2', 0],
      ['half-year', '2024-H1', 1],
      // The first half alone is not nine months.
      ['half-year', '2024-9M', 0],
      ['half-year', '2024', 2],
      ['year', '2024-H2', 0],
      ['year', '2024', 1],
    ])('by %s: %s has %i of them', (figures, id, count) => {
      const asked = parsePeriod(id, of(figures, calendar)) ?? expect.fail(id);
      const parts = figurePeriodsIn(asked);
      expect(parts).toHaveLength(count);
      expect(canHaveFigures(asked)).toBe(count > 0);
      expect(isFigurePeriod(asked)).toBe(count === 1);
      if (count > 0) expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([asked.from, asked.to]);
    });
  },
);

it.each<[FigureKind, string, string]>([
  ['month', '2024-06-14', '2024-M05'],
  ['month', '2024-06-15', '2024-M06'],
  ['half-year', '2024-06-14', '2024-H1'],
  ['half-year', '2024-12-15', '2024-H2'],
  ['year', '2024-12-15', '2024'],
])('by %s, on %s figures are entered for %s', (figures, day, id) => {
  expect(defaultFigurePeriod(of(figures), day).id).toBe(id);
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
