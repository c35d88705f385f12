import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/date.js';
import { closingDay, recordingIndexOf, sendingDay, expectedReports } from '../../../src/domain/calendar/deadline.js';
import { cellPeriods, parsePeriod, type Period } from '../../../src/domain/calendar/period.js';
import { dueReports } from '../../../src/domain/reporting/due.js';
import { extensionOf, unitCalendar } from '../../../src/domain/unit/extensions.js';
import type { Extension } from '../../../src/domain/unit/unit-plan.js';
import { realPlan } from '../../support/real-plan.js';
import { CALENDAR } from '../../support/sample-plan.js';

const PLAN = realPlan();
const REPORTS = expectedReports(PLAN);
const QUARTERS = cellPeriods('ongoing', PLAN);

const periodOf = (id: string): Period => {
  const period = parsePeriod(id, CALENDAR);
  if (period === null) throw new Error(id);
  return period;
};

/** The days lie around the cut-off: before the sending day, which extends nothing, and after it. */
const extension: fc.Arbitrary<Extension> = fc
  .record({
    period: fc.constantFrom(...REPORTS),
    until: fc.integer({ min: -3, max: 25 }),
    date: fc.integer({ min: -10, max: 20 }),
  })
  .map(({ period, until, date }) => ({
    period: period.id,
    until: addDays(period.to, until),
    date: addDays(period.to, date),
    by: 'B',
    reason: 'Mưa bão',
  }));
const extensions = fc.array(extension, { maxLength: 5 });
const days = fc
  .record({ period: fc.constantFrom(...REPORTS), offset: fc.integer({ min: -12, max: 28 }) })
  .map(({ period, offset }) => addDays(period.to, offset));

/** By hand: the furthest day that was decided by then, never before the plan's own. */
function sendByOf(given: readonly Extension[], period: Period, asOf: string): string {
  const untils = given.filter((one) => one.period === period.id && one.date <= asOf).map(({ until }) => until);
  return [sendingDay(period, PLAN.reporting), ...untils].sort().at(-1) ?? '';
}

describe('whatever was put off', () => {
  it('a report is late from the unit’s own day on, and its cells close on that day', () => {
    fc.assert(
      fc.property(extensions, days, (given, asOf) => {
        const unit = { id: 'u', name: 'U', submissions: [], extensions: given };
        const { reporting } = unitCalendar(PLAN, { extensions: given }, asOf);
        for (const { period, sendBy: planned, units } of dueReports(REPORTS, [unit], PLAN.reporting, asOf)) {
          const sendBy = sendByOf(given, period, asOf);
          const [row] = units;
          expect(planned).toBe(sendingDay(period, PLAN.reporting));
          expect(row).toMatchObject({ sendBy, extendedTo: sendBy === planned ? null : sendBy });
          expect(row?.state).toBe(asOf <= period.to ? 'not-yet' : asOf <= sendBy ? 'due' : 'late');
          expect((row?.lateDays ?? 0) > 0).toBe(row?.state === 'late');
          const cell = QUARTERS.find(({ to }) => to === period.to);
          expect(cell === undefined ? null : closingDay(cell, reporting)).toBe(cell === undefined ? null : sendBy);
        }
      }),
    );
  });

  it('what is recorded without a period goes to the one just ended until that day', () => {
    fc.assert(
      fc.property(extensions, days, (given, asOf) => {
        const { reporting } = unitCalendar(PLAN, { extensions: given }, asOf);
        const index = recordingIndexOf(asOf, QUARTERS, reporting);
        const running = QUARTERS.findIndex(({ from, to }) => from <= asOf && asOf <= to);
        const ended = QUARTERS[running - 1];
        const report = REPORTS.find(({ to }) => to === ended?.to);
        const isOpen = report !== undefined && running >= 0 && asOf <= sendByOf(given, report, asOf);
        if (running >= 0) expect(index).toBe(isOpen ? running - 1 : running);
      }),
    );
  });

  it('their order in the file makes no difference', () => {
    fc.assert(
      fc.property(extensions, days, (given, asOf) => {
        for (const period of REPORTS) {
          const [one, other] = [given, [...given].reverse()].map((all) =>
            extensionOf(all, period, PLAN.reporting, asOf),
          );
          expect(one?.until).toBe(other?.until);
        }
      }),
    );
  });
});

it('one of two reports with the same cut-off is put off alone', () => {
  const reporting = { ...PLAN.reporting, reports: ['2024-Q2', '2024-H1'] };
  const given = [{ period: '2024-H1', until: '2024-06-28', date: '2024-06-10', by: 'B', reason: 'x' }];
  const calendar = unitCalendar({ year: 2024, reporting }, { extensions: given }, '2024-06-20');
  const day = (id: string): string => sendingDay(periodOf(id), calendar.reporting);
  expect([day('2024-Q2'), day('2024-H1')]).toEqual(['2024-06-17', '2024-06-28']);
});

it('of an earlier day it is not seen', () => {
  const given = [{ period: '2024-H1', until: '2024-06-28', date: '2024-06-20', by: 'B', reason: 'x' }];
  const closes = (asOf: string): string =>
    closingDay(periodOf('2024-Q2'), unitCalendar(PLAN, { extensions: given }, asOf).reporting);
  expect([closes('2024-06-19'), closes('2024-06-20'), closes('2024-06-19')]).toEqual([
    '2024-06-17',
    '2024-06-28',
    '2024-06-17',
  ]);
});
