import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultFigurePeriod,
  figurePeriodsIn,
  figurePeriodsUpTo,
  firstOfNextYear,
  nextPeriod,
  periodBefore,
  samePeriodLastYear,
  yearUpTo,
} from '../../../src/domain/calendar/adjacent-periods.js';
import type { OwnPeriod, Reporting } from '../../../src/domain/calendar/cadence.js';
import type { YearCalendar } from '../../../src/domain/calendar/calendar.js';
import { addDays, daysBetween } from '../../../src/domain/calendar/date.js';
import { datesFor } from '../../../src/domain/calendar/date-context.js';
import { closingDay, expectedReports, sendingDay } from '../../../src/domain/calendar/deadline.js';
import { parseTypedDate } from '../../../src/domain/calendar/parse-date.js';
import { parseTypedTime } from '../../../src/domain/calendar/parse-time-phrase.js';
import { parseTypedPeriod } from '../../../src/domain/calendar/parse-typed-period.js';
import {
  cellPeriods,
  isYearOver,
  parsePeriod,
  type Period,
  periodIndexOf,
  workSpan,
  yearPeriod,
} from '../../../src/domain/calendar/period.js';
import { columnOf, nameInYear, periodWords } from '../../../src/locale/periods.js';
import { CADENCES } from '../../support/cadences.js';

const TERMS: readonly OwnPeriod[] = [
  {
    id: 'hk1',
    name: 'Học kỳ I năm học 2025-2026',
    from: '2025-09-05',
    to: '2026-01-16',
    'send-by': '2026-01-25',
  },
  { id: 'hk2', name: 'Học kỳ II năm học 2025-2026', from: '2026-01-19', to: '2026-05-31' },
];

const SCHOOL: YearCalendar = {
  year: 2025,
  reporting: {
    calendar: 'calendar-months',
    cells: 'period',
    periods: TERMS,
    'whole-year': { name: 'Năm học 2025-2026', from: '2025-09-05', to: '2026-06-30' },
    reports: ['2025', 'hk2', 'hk1'],
    'send-within-days': 5,
  },
};

const STAGES: YearCalendar = calendar({
  periods: [
    { id: 'dot-1', name: 'Đợt 1', from: '2024-02-01', to: '2024-04-30' },
    { id: 'dot-2', name: 'Đợt 2', from: '2024-05-01', to: '2024-08-31' },
    { id: 'dot-3', name: 'Đợt 3', from: '2024-09-01', to: '2024-11-30' },
  ],
});

function calendar(more: Partial<Reporting>): YearCalendar {
  const base = { calendar: 'calendar-months', cells: 'period', reports: [], 'send-within-days': 5 } as const;
  return { year: 2024, reporting: { ...base, ...more } };
}

const of = (id: string, from = SCHOOL): Period => parsePeriod(id, from) ?? expect.fail(`no period ${id}`);

describe('a school year of two terms', () => {
  it.each(CADENCES)('is what a “%s” item has cells in', (cadence) => {
    const ids = cellPeriods(cadence, SCHOOL).map(({ id }) => id);
    expect(ids).toEqual(cadence === 'once' || cadence === 'yearly' ? ['2025'] : ['hk1', 'hk2']);
  });

  it('ends with the day that the plan names, and its reports go out by the days it names', () => {
    expect(expectedReports(SCHOOL).map(({ id }) => id)).toEqual(['hk1', 'hk2', '2025']);
    expect(['hk1', 'hk2', '2025'].map((id) => of(id).to)).toEqual(['2026-01-16', '2026-05-31', '2026-06-30']);
    // 25 January 2026 is a Sunday: a day that the plan names does not move.
    expect(['hk1', 'hk2', '2025'].map((id) => sendingDay(of(id), SCHOOL.reporting))).toEqual([
      '2026-01-25',
      '2026-06-05',
      '2026-07-06',
    ]);
    expect(closingDay(of('hk1'), { ...SCHOOL.reporting, 'send-on': { hk1: '2026-02-01' } })).toBe('2026-02-01');
  });

  it('takes work from its first day to its last, and is over after that', () => {
    expect(workSpan(SCHOOL)).toEqual({ first: '2025-09-05', last: '2026-06-30' });
    expect(['2025-12-31', '2026-06-30', '2026-07-01'].map((day) => isYearOver(day, SCHOOL))).toEqual([
      false,
      false,
      true,
    ]);
    const cells = cellPeriods('ongoing', SCHOOL);
    const days = ['2025-09-04', '2025-09-05', '2026-01-16', '2026-01-17', '2026-01-19', '2026-06-15', '2026-07-01'];
    expect(days.map((day) => periodIndexOf(day, cells))).toEqual([-1, 0, 0, 1, 1, 1, -1]);
  });

  it('has figures by term, those of the year from both', () => {
    const ids = (periods: readonly Period[]): readonly string[] => periods.map(({ id }) => id);
    expect(ids(figurePeriodsIn(of('2025')))).toEqual(['hk1', 'hk2']);
    expect(ids(figurePeriodsIn(of('hk2')))).toEqual(['hk2']);
    expect(ids(figurePeriodsUpTo(of('hk1')))).toEqual(['hk1']);
    expect(ids(figurePeriodsIn(of('2024')))).toEqual(['hk1-2024', 'hk2-2024']);
    expect([defaultFigurePeriod(SCHOOL, '2026-01-16').id, defaultFigurePeriod(SCHOOL, '2026-06-01').id]).toEqual([
      'hk1',
      'hk2',
    ]);
  });

  it('has terms before and after it, under the number of their year', () => {
    expect(periodBefore(of('hk2'))).toEqual(of('hk1'));
    expect(periodBefore(of('hk1'))).toEqual(of('hk2-2024'));
    expect(samePeriodLastYear(of('hk1'))).toEqual(of('hk1-2024'));
    expect(of('hk1-2024')).toMatchObject({
      year: 2024,
      name: 'Học kỳ I năm học 2024-2025',
      from: '2024-09-05',
      to: '2025-01-16',
    });
    expect(samePeriodLastYear(of('2025'))).toMatchObject({ id: '2024', name: 'Năm học 2024-2025', to: '2025-06-30' });
    expect([nextPeriod(of('hk1'))?.id, nextPeriod(of('hk2')), nextPeriod(of('2025'))]).toEqual(['hk2', null, null]);
    expect(firstOfNextYear(of('hk2')).name).toBe('Học kỳ I năm học 2026-2027');
  });

  it.each(['2025-Q1', '2025-M05', '2025-H1', '2025-9M', 'hk3', 'hk1-2025', 'HK1', ''])('“%s” is none of it', (id) => {
    expect(parsePeriod(id, SCHOOL)).toBeNull();
  });

  it.each([
    ['hk1', 'hk1'],
    ['HK1', 'hk1'],
    ['học kỳ I', 'hk1'],
    ['hoc ky 1', 'hk1'],
    ['Học kỳ II', 'hk2'],
    ['hk ii', 'hk2'],
    ['học kỳ 2 năm học 2025-2026', 'hk2'],
    ['Học kỳ I năm học 2025 – 2026', 'hk1'],
    ['hk1-2024', 'hk1-2024'],
    ['2025', '2025'],
    ['năm học 2025-2026', '2025'],
    ['cả năm học', '2025'],
    ['cả năm', '2025'],
    ['q1', null],
    ['học kỳ', null],
    ['học kỳ III', null],
    ['h', null],
    ['', null],
  ])('“%s” is typed for %s', (typed, id) => {
    expect(parseTypedPeriod(typed, SCHOOL)?.id ?? null).toBe(id);
  });

  it('is named in sentences, in tables and beside its year', () => {
    const words = ['hk1', 'hk2', '2025', 'hk1-2024'].map((id) => {
      const period = of(id);
      return [periodWords(period).vi, nameInYear(period).vi, columnOf(period).vi];
    });
    expect(words).toEqual([
      ['học kỳ I năm học 2025-2026', 'học kỳ I', 'HK1'],
      ['học kỳ II năm học 2025-2026', 'học kỳ II', 'HK2'],
      ['năm học 2025-2026', 'cả năm học', 'Năm'],
      ['học kỳ I năm học 2024-2025', 'học kỳ I năm học 2024-2025', 'HK1-2024'],
    ]);
  });

  it('completes a date without a year with the one in which it lies', () => {
    const dates = datesFor(SCHOOL, '2026-03-01');
    expect(
      ['20/10', '10/3', '31/12', '30/6', '20/8', '10/3/2025'].map((typed) => parseTypedDate(typed, dates)),
    ).toEqual(['2025-10-20', '2026-03-10', '2025-12-31', '2026-06-30', '2025-08-20', '2025-03-10']);
  });

  it.each([
    ['Học kỳ I', '2026-01-16'],
    ['học kỳ II', '2026-05-31'],
    ['cuối năm', '2026-06-30'],
    ['tháng 5', '2025-05-31'],
  ])('work of “%s” falls due with it', (typed, due) => {
    expect(parseTypedTime(typed, SCHOOL)).toEqual({ cadence: 'once', due });
  });
});

describe('periods of the plan’s own within a calendar year', () => {
  it('the year is the calendar’s, and goes on after the last of them', () => {
    expect(yearPeriod(STAGES)).toMatchObject({ id: '2024', from: '2024-01-01', to: '2024-12-31' });
    expect(['2024-01-15', '2024-12-20'].map((day) => periodIndexOf(day, cellPeriods('ongoing', STAGES)))).toEqual([
      0, 2,
    ]);
    expect(parseTypedPeriod('đợt II', STAGES)?.id).toBe('dot-2');
    expect(nameInYear(of('dot-2', STAGES)).vi).toBe('đợt 2');
  });

  it('do not depend on the order in which the plan lists them', () => {
    const shuffled = calendar({ periods: [...(STAGES.reporting.periods ?? [])].reverse() });
    expect(cellPeriods('ongoing', shuffled).map(({ id }) => id)).toEqual(['dot-1', 'dot-2', 'dot-3']);
  });

  const drawn = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 120 })), {
    minLength: 1,
    maxLength: 6,
  });

  it('every day of the year’s work belongs to exactly one of them, and to the year', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: -30, max: 900 }), (spans, at) => {
        let day = '2024-01-10';
        const periods = spans.map(([gap, days], i) => {
          const from = addDays(day, gap);
          const to = addDays(from, days - 1);
          day = addDays(to, 1);
          return { id: `k${i}`, name: `Kỳ ${i}`, from, to };
        });
        const own = calendar({ periods });
        const { first, last } = workSpan(own);
        const date = addDays('2024-01-01', at);
        const cells = cellPeriods('ongoing', own);
        const within = first <= date && date <= last;
        expect(cells.filter(({ workFrom, workTo }) => workFrom <= date && date <= workTo)).toHaveLength(within ? 1 : 0);
        expect(periodIndexOf(date, cellPeriods('once', own))).toBe(within ? 0 : -1);
        expect(figurePeriodsIn(yearPeriod(own))).toEqual(cells);
        expect(daysBetween(first, last)).toBeGreaterThanOrEqual(365);
      }),
    );
  });
});

describe('whole months of the calendar', () => {
  const MONTHS = calendar({ cells: 'month', reports: ['2024-M02', '2024-Q1'] });

  it.each([
    ['2024-M01', '2024-01-01', '2024-01-31'],
    ['2024-M02', '2024-02-01', '2024-02-29'],
    ['2023-M02', '2023-02-01', '2023-02-28'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-9M', '2024-01-01', '2024-09-30'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s runs from %s to %s', (id, from, to) => {
    expect(of(id, MONTHS)).toMatchObject({ from, to, workFrom: from, workTo: to });
  });

  it('every day of the year is of one month, and of one quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), (n) => {
        const day = addDays('2024-01-01', n);
        expect(periodIndexOf(day, cellPeriods('monthly', MONTHS))).toBe(Number(day.slice(5, 7)) - 1);
        expect(periodIndexOf(day, cellPeriods('quarterly', MONTHS))).toBe(
          Math.floor((Number(day.slice(5, 7)) - 1) / 3),
        );
      }),
    );
  });

  it('is sent after the month’s end, and “Quý II” falls due with the quarter', () => {
    expect(sendingDay(of('2024-M02', MONTHS), MONTHS.reporting)).toBe('2024-03-05');
    expect(parseTypedTime('Quý II', MONTHS)?.due).toBe('2024-06-30');
  });
});

it('the year up to a period has the periods from the year’s start to its end', () => {
  for (const of of [SCHOOL, STAGES]) {
    const all = cellPeriods('ongoing', of);
    expect(all.length).toBeGreaterThan(1);
    for (const [at, period] of all.entries()) {
      expect(figurePeriodsIn(yearUpTo(period)).map(({ id }) => id)).toEqual(all.slice(0, at + 1).map(({ id }) => id));
    }
    expect(yearUpTo(all[0] ?? expect.fail('no period'))).toBe(all[0]);
  }
});
