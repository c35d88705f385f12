import { describe, expect, it } from 'vitest';
import { closingDay, sendingDay, expectedReports } from '../../../src/domain/calendar/deadline.js';
import { dueReports, type DueUnit } from '../../../src/domain/reporting/due.js';
import { parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import type { Reporting } from '../../../src/domain/calendar/cadence.js';
import type { Review, Submission } from '../../../src/domain/unit/unit-plan.js';
import { CALENDAR, REPORTING } from '../../support/sample-plan.js';

function period(id: string): Period {
  return parsePeriod(id, CALENDAR) ?? expect.fail(`${id} is no period`);
}

describe('the day by which a report is expected', () => {
  it.each<[what: string, id: string, reporting: Partial<Reporting>, day: string]>([
    ['the cut-off and the days for sending', '2024-H1', {}, '2024-06-17'],
    ['a Sunday moves it on', '2024-Q1', {}, '2024-03-18'],
    ['a Saturday does not', '2024-Q1', { 'send-within-days': 2 }, '2024-03-16'],
    ['a holiday moves it on', '2024-H1', { holidays: ['2024-06-17'] }, '2024-06-18'],
    ['several in a row, a Sunday among them', '2024-9M', { holidays: ['2024-09-17', '2024-09-18'] }, '2024-09-19'],
    ['a holiday behind a Sunday', '2024-Q1', { holidays: ['2024-03-18'] }, '2024-03-19'],
    ['a fixed day', '2024', { 'send-on': { '2024': '2024-12-20' } }, '2024-12-20'],
    ['a fixed day is never moved', '2024-Q1', { 'send-on': { '2024-Q1': '2024-03-24' } }, '2024-03-24'],
    ['that of the report with the same cut-off', '2024-Q2', { 'send-on': { '2024-H1': '2024-06-20' } }, '2024-06-20'],
    ['a fixed day of another report', '2024-H1', { 'send-on': { '2024-Q1': '2024-03-24' } }, '2024-06-17'],
    ['the same day as the cut-off', '2024-H1', { 'send-within-days': 0 }, '2024-06-14'],
  ])('%s', (_, id, reporting, day) => {
    expect(sendingDay(period(id), { ...REPORTING, ...reporting })).toBe(day);
  });

  it.each<[what: string, reporting: Partial<Reporting>, closes: string]>([
    ['a Sunday moves it on', {}, '2024-03-18'],
    ['holidays move it on', { holidays: ['2024-03-18', '2024-03-19'] }, '2024-03-20'],
    ['a fixed day', { 'send-on': { '2024-Q1': '2024-04-01' } }, '2024-04-01'],
    [
      'a fixed day before the cut-off leaves it open to its own end',
      { 'send-on': { '2024-Q1': '2024-03-10' } },
      '2024-03-14',
    ],
  ])('is the day on which a cell closes: %s', (_, reporting, closes) => {
    expect(closingDay(period('2024-Q1'), { ...REPORTING, ...reporting })).toBe(closes);
  });
});

it('reports come by cut-off, the shorter one first, each once', () => {
  const reports = ['2024', '2024-9M', '2024-Q4', '2024-Q1', '2024-H1', '2024-Q1'];
  const ids = expectedReports({ year: 2024, reporting: { ...REPORTING, reports } }).map(({ id }) => id);
  expect(ids).toEqual(['2024-Q1', '2024-H1', '2024-9M', '2024-Q4', '2024']);
});

it.each<[what: string, issued: Parameters<typeof expectedReports>[0], ids: readonly string[]]>([
  [
    'on the last sending day of the first',
    { ...CALENDAR, date: '2024-03-18' },
    ['2024-Q1', '2024-H1', '2024-9M', '2024'],
  ],
  ['a day later', { ...CALENDAR, date: '2024-03-19' }, ['2024-H1', '2024-9M', '2024']],
  ['with a decision of November', { ...CALENDAR, date: null, 'issued-with': { date: '2024-11-29' } }, ['2024']],
])('no report is expected for a day before the plan was issued: %s', (_, issued, ids) => {
  expect(expectedReports(issued).map(({ id }) => id)).toEqual(ids);
});

const content = '0'.repeat(64);

function sent(date: string, ...reviews: readonly Review[]): Submission {
  return { period: '2024-H1', date, content, reviews };
}

const accepted = (date: string): Review => ({ result: 'accepted', date, by: 'B' });
const returned = (date: string): Review => ({ result: 'returned', date, by: 'B', reason: 'x' });

describe('where a unit stands with the report for the first half, due on Monday 17 June', () => {
  it.each<[what: string, asOf: string, submissions: readonly Submission[] | null, expected: string]>([
    ['the period runs', '2024-06-14', [], 'not-yet 0 -'],
    ['the cut-off is past', '2024-06-15', [], 'due 0 -'],
    ['the last day', '2024-06-17', [], 'due 0 -'],
    ['the day after', '2024-06-18', [], 'late 1 -'],
    ['long after, the year over', '2025-01-03', [], 'late 200 -'],
    ['no plan yet', '2024-06-20', null, 'late 3 -'],
    ['sent', '2024-06-20', [sent('2024-06-16')], 'submitted 0 2024-06-16'],
    ['sent before the cut-off', '2024-06-10', [sent('2024-06-10')], 'submitted 0 2024-06-10'],
    ['sent late', '2024-06-30', [sent('2024-06-19')], 'submitted 2 2024-06-19'],
    ['to be sent tomorrow', '2024-06-18', [sent('2024-06-19')], 'late 1 -'],
    ['accepted', '2024-06-30', [sent('2024-06-16', accepted('2024-06-20'))], 'accepted 0 2024-06-20'],
    ['accepted tomorrow', '2024-06-19', [sent('2024-06-16', accepted('2024-06-20'))], 'submitted 0 2024-06-16'],
    [
      'returned: it was sent in time',
      '2024-06-19',
      [sent('2024-06-16', returned('2024-06-18'))],
      'returned 0 2024-06-18',
    ],
    ['returned in time', '2024-06-17', [sent('2024-06-16', returned('2024-06-17'))], 'returned 0 2024-06-17'],
    [
      'sent again after it was returned: late by the first sending',
      '2024-06-30',
      [sent('2024-06-16', returned('2024-06-18')), sent('2024-06-25')],
      'submitted 0 2024-06-25',
    ],
    [
      'the last judgement stands',
      '2024-06-30',
      [sent('2024-06-16', accepted('2024-06-18'), returned('2024-06-21'))],
      'returned 0 2024-06-21',
    ],
    ['a report of another period', '2024-06-20', [{ ...sent('2024-06-16'), period: '2024-Q1' }], 'late 3 -'],
  ])('%s', (_, asOf, submissions, expected) => {
    const unit: DueUnit = { id: 'a', name: 'A', submissions };
    const [report] = dueReports([period('2024-H1')], [unit], REPORTING, asOf);
    const [row] = report?.units ?? [];
    expect(`${row?.state ?? ''} ${row?.lateDays ?? ''} ${row?.date ?? '-'}`).toBe(expected);
    expect(row?.file).toBe(submissions === null ? 'none' : 'usable');
  });

  it('does not ask a unit for a period before it joined', () => {
    const units: readonly DueUnit[] = [
      { id: 'a', name: 'A', submissions: [] },
      { id: 'b', name: 'B', submissions: [], since: '2024-Q3' },
    ];
    const reports = dueReports(expectedReports(CALENDAR), units, REPORTING, '2024-07-01');
    expect(reports.map((report) => report.units.map(({ id }) => id).join(''))).toEqual(['a', 'a', 'ab', 'ab']);
  });
});
