import { closingDay } from '../../../src/domain/calendar/deadline.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/date.js';
import {
  belongsTo,
  cellPeriods,
  isWithin,
  isYearOver,
  makePeriod,
  parsePeriod,
  type Period,
  periodIndexOf,
  lastWorkDay,
  workSpan,
} from '../../../src/domain/calendar/period.js';
import { defaultReportPeriod, lastReport } from '../../../src/domain/calendar/deadline.js';
import { CADENCES } from '../../support/cadences.js';
import { CALENDAR, REPORTING } from '../../support/sample-plan.js';

const period = (id: string): Period => parsePeriod(id, CALENDAR) ?? expect.fail(`no period ${id}`);
const dayOf2024 = fc.integer({ min: 0, max: 365 }).map((n) => addDays('2024-01-01', n));

describe('bounds of periods (Nghị định 09/2019/NĐ-CP, Điều 12)', () => {
  it.each([
    ['2024-M01', '2023-12-15', '2024-01-14'],
    ['2024-M02', '2024-01-15', '2024-02-14'],
    ['2024-M03', '2024-02-15', '2024-03-14'],
    ['2023-M03', '2023-02-15', '2023-03-14'],
    ['2024-M12', '2024-11-15', '2024-12-14'],
    ['2024-Q1', '2023-12-15', '2024-03-14'],
    ['2024-Q2', '2024-03-15', '2024-06-14'],
    ['2024-Q3', '2024-06-15', '2024-09-14'],
    ['2024-Q4', '2024-09-15', '2024-12-14'],
    ['2024-H1', '2023-12-15', '2024-06-14'],
    ['2024-H2', '2024-06-15', '2024-12-14'],
    ['2024-9M', '2023-12-15', '2024-09-14'],
    ['2024', '2023-12-15', '2024-12-14'],
  ])('%s runs from %s to %s', (id, from, to) => {
    expect(period(id)).toMatchObject({ id, from, to, year: 2024 - Number(id.startsWith('2023')) });
  });

  it.each([
    '2024-M00',
    '2024-M13',
    '2024-M5',
    '2024-Q0',
    '2024-Q5',
    '2024-H3',
    '2024-6M',
    '2024-q1',
    '24',
    '',
    '2024-',
    ' 2024',
  ])('“%s” is no period', (id) => {
    expect(parsePeriod(id, CALENDAR)).toBeNull();
  });

  it.each(CADENCES)('cells of an item that is %s follow one another without a gap, over the whole year', (cadence) => {
    const cells = cellPeriods(cadence, CALENDAR);
    expect(cells[0]?.from).toBe('2023-12-15');
    expect(cells.at(-1)?.to).toBe('2024-12-14');
    for (const [i, cell] of cells.entries()) {
      const next = cells[i + 1];
      if (next !== undefined) expect(next.from).toBe(addDays(cell.to, 1));
    }
  });
});

describe('which cells an item has', () => {
  it.each([
    ['monthly', 12, '2024-M01'],
    ['quarterly', 4, '2024-Q1'],
    ['half-yearly', 2, '2024-H1'],
    ['yearly', 1, '2024'],
    ['once', 1, '2024'],
    ['ongoing', 4, '2024-Q1'],
  ] as const)('%s: %i, beginning with %s', (cadence, count, first) => {
    const cells = cellPeriods(cadence, CALENDAR);
    expect([cells.length, cells[0]?.id]).toEqual([count, first]);
  });

  it.each([
    ['month', 12],
    ['quarter', 4],
    ['half-year', 2],
    ['year', 1],
  ] as const)('ongoing work has a cell in every reporting period: by %s %i', (cells, count) => {
    expect(cellPeriods('ongoing', { year: 2024, reporting: { ...REPORTING, cells } })).toHaveLength(count);
  });
});

describe('which period a date belongs to', () => {
  const quarters = cellPeriods('quarterly', CALENDAR);
  it.each([
    ['2023-12-14', -1],
    ['2023-12-15', 0],
    ['2024-02-29', 0],
    ['2024-03-14', 0],
    ['2024-03-15', 1],
    ['2024-12-14', 3],
    ['2024-12-15', 3],
    ['2024-12-31', 3],
    ['2025-01-01', -1],
  ])('%s: quarter number %i from 0', (date, index) => {
    expect(periodIndexOf(date, quarters)).toBe(index);
  });

  it('has no period for a date where there are none', () => {
    expect(periodIndexOf('2024-05-01', [])).toBe(-1);
  });

  it.each(CADENCES)('gives every day of the year one cell of an item that is %s', (cadence) => {
    fc.assert(
      fc.property(dayOf2024, (date) => {
        const cells = cellPeriods(cadence, CALENDAR);
        const index = periodIndexOf(date, cells);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(cells.filter((cell) => belongsTo(date, cell))).toEqual([cells[index]]);
      }),
    );
  });

  it.each(['2024-M12', '2024-Q4', '2024-H2', '2024'])('work from 15 to 31 December belongs to %s', (id) => {
    expect(belongsTo('2024-12-15', period(id))).toBe(true);
    expect(belongsTo('2024-12-31', period(id))).toBe(true);
    expect(belongsTo('2025-01-01', period(id))).toBe(false);
  });

  it.each(['2024-M01', '2024-Q1', '2024-H1', '2024-9M', '2024-Q3'])('but not to %s', (id) => {
    expect(belongsTo('2024-12-20', period(id))).toBe(false);
  });

  it('the work of a year may be dated from 15 December before to 31 December', () => {
    expect(workSpan(CALENDAR)).toEqual({ first: '2023-12-15', last: '2024-12-31' });
  });
});

describe('the closing day', () => {
  it.each([
    ['2024-Q1', 3, '2024-03-18'],
    ['2024-Q1', 0, '2024-03-14'],
    ['2024-M02', 15, '2024-02-29'],
    ['2023-M02', 15, '2023-03-01'],
    ['2024', 3, '2024-12-17'],
  ])('of %s with %i days for sending is %s', (id, days, closes) => {
    expect(closingDay(period(id), { ...REPORTING, 'send-within-days': days })).toBe(closes);
  });
});

describe('one period within another', () => {
  it.each([
    ['2024-M03', '2024-Q1', true],
    ['2024-Q1', '2024-Q1', true],
    ['2024-Q2', '2024-H1', true],
    ['2024-Q3', '2024-9M', true],
    ['2024-Q4', '2024-9M', false],
    ['2024-H1', '2024-Q1', false],
    ['2024-M04', '2024-Q1', false],
    ['2024-9M', '2024', true],
    ['2023-Q4', '2024', false],
  ])('%s in %s: %s', (inner, outer, wanted) => {
    expect(isWithin(period(inner), period(outer))).toBe(wanted);
  });
});

describe('the day that figures stand for', () => {
  it('never goes beyond 31 December of the plan’s year', () => {
    expect(lastWorkDay('2024-06-30', CALENDAR)).toBe('2024-06-30');
    expect(lastWorkDay('2024-12-31', CALENDAR)).toBe('2024-12-31');
    expect(lastWorkDay('2025-01-01', CALENDAR)).toBe('2024-12-31');
    expect(lastWorkDay('2026-05-05', CALENDAR)).toBe('2024-12-31');
  });

  it('the year is over from 1 January after', () => {
    expect(isYearOver('2024-12-31', CALENDAR)).toBe(false);
    expect(isYearOver('2025-01-01', CALENDAR)).toBe(true);
  });
});

describe('the report that is due when none is named', () => {
  it.each([
    ['2023-12-20', '2024-Q1'],
    ['2024-03-14', '2024-Q1'],
    ['2024-03-15', '2024-Q1'],
    ['2024-06-14', '2024-Q1'],
    ['2024-06-15', '2024-H1'],
    ['2024-09-14', '2024-H1'],
    ['2024-09-15', '2024-9M'],
    ['2024-12-14', '2024-9M'],
    ['2024-12-15', '2024'],
    ['2024-12-31', '2024'],
  ])('on %s: %s, the last one past its cut-off', (asOf, id) => {
    expect(defaultReportPeriod(CALENDAR, asOf).id).toBe(id);
  });

  it('does not depend on the order in which the plan lists its reports', () => {
    const shuffled = { ...REPORTING, reports: ['2024', '2024-9M', '2024-Q1', '2024-H1'] };
    expect(defaultReportPeriod({ year: 2024, reporting: shuffled }, '2024-12-31').id).toBe('2024');
    expect(defaultReportPeriod({ year: 2024, reporting: shuffled }, '2024-07-01').id).toBe('2024-H1');
    expect(defaultReportPeriod({ year: 2024, reporting: shuffled }, '2024-01-01').id).toBe('2024-Q1');
  });

  it('of two reports with one cut-off is the longer, in whatever order the plan lists them, and is the one of the views', () => {
    for (const reports of [
      ['2024-H1', '2024-Q2'],
      ['2024-Q2', '2024-H1'],
      ['2024', '2024-Q4'],
      ['2024-Q4', '2024', '2024-H2'],
      ['2024-9M', '2024-Q3', '2024-M09'],
    ]) {
      const reporting = { ...REPORTING, reports };
      const longest = [...reports].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
      const shown = defaultReportPeriod({ year: 2024, reporting }, '2025-01-10').id;
      expect([shown, lastReport({ year: 2024, reporting }, '2025-01-10')?.id]).toEqual([longest, longest]);
    }
  });

  it('is the year where the plan expects none', () => {
    expect(defaultReportPeriod({ year: 2024, reporting: { ...REPORTING, reports: [] } }, '2024-05-05')).toEqual(
      makePeriod('year', 2024, 1, CALENDAR),
    );
  });
});
