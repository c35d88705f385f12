import { describe, expect, it } from 'vitest';
import { parseTypedPeriod } from '../../../src/domain/calendar/parse-typed-period.js';
import { makePeriod } from '../../../src/domain/calendar/period.js';
import { columnOf, periodWords } from '../../../src/locale/periods.js';
import { CALENDAR } from '../../support/sample-plan.js';

describe('periods as they are typed', () => {
  it.each([
    ['2024-Q2', '2024-Q2'],
    ['q2', '2024-Q2'],
    [' Q2 ', '2024-Q2'],
    ['h1', '2024-H1'],
    ['9m', '2024-9M'],
    ['m5', '2024-M05'],
    ['m05', '2024-M05'],
    ['m12', '2024-M12'],
    ['2024-m5', '2024-M05'],
    ['2024', '2024'],
    ['2023-q4', '2023-Q4'],
    ['2024q2', '2024-Q2'],
    ['q2/2024', '2024-Q2'],
    ['Q2-2023', '2023-Q2'],
    ['quý 2', '2024-Q2'],
    ['quy ii nam 2024', '2024-Q2'],
    ['Quý IV/2023', '2023-Q4'],
    ['tháng 5', '2024-M05'],
    ['t5/2024', '2024-M05'],
    ['tháng 05 năm 2023', '2023-M05'],
    ['6 tháng', '2024-H1'],
    ['6t', '2024-H1'],
    ['6 tháng cuối năm', '2024-H2'],
    ['9 tháng đầu năm 2024', '2024-9M'],
    ['9t', '2024-9M'],
    ['năm 2024', '2024'],
    ['cả năm', '2024'],
    ['y', '2024'],
    ['quý hai', '2024-Q2'],
    ['quý tư năm 2023', '2023-Q4'],
    ['sáu tháng đầu năm', '2024-H1'],
    ['chín tháng', '2024-9M'],
    ['nửa đầu năm', '2024-H1'],
    ['quys 1', '2024-Q1'],
    ['Quys II/2024', '2024-Q2'],
    ['6 thangs ddaauf nawm', '2024-H1'],
    ['car nawm', '2024'],
  ])('%s is %s', (typed, id) => {
    expect(parseTypedPeriod(typed, CALENDAR)?.id).toBe(id);
  });

  it.each([
    '',
    'q5',
    'q',
    'm0',
    'm13',
    '5',
    'quý',
    'quý 5',
    'tháng 13',
    '3 tháng',
    'ca',
    'qiiii',
    '20240',
    '2024-Q2-x',
    'q2 q3',
  ])('“%s” is none', (typed) => {
    expect(parseTypedPeriod(typed, CALENDAR)).toBeNull();
  });

  it('are read as the screen prints them', () => {
    const counts = { month: 12, quarter: 4, 'half-year': 2, 'nine-months': 1, year: 1 } as const;
    for (const kind of ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const) {
      for (let index = 1; index <= counts[kind]; index += 1) {
        const period = makePeriod(kind, 2024, index, CALENDAR);
        for (const shown of [period.id, periodWords(period).vi, columnOf(period).vi, columnOf(period).en]) {
          expect(parseTypedPeriod(shown, CALENDAR)?.id, shown).toBe(period.id);
        }
      }
    }
  });
});
