import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { UnitStatus } from '../progress/unit-status.js';
import { type DueRow, dueReports, expectedReports } from './due.js';
import { periodicReport } from './periodic-report.js';
import { gapsOf, type SubmissionGaps } from './submission-gaps.js';

/** The report that a unit has to see to next. */
export interface NextReport {
  readonly period: Period;
  /** The unit's own sending day. */
  readonly sendBy: CalendarDate;
  /** The same where the head office put it off; `null` where it is the plan's. */
  readonly extendedTo: CalendarDate | null;
  readonly state: DueRow['state'];
  readonly lateDays: number;
  /** What is missing before it can be sent. */
  readonly gaps: SubmissionGaps;
}

/**
 * The first report of the year that was not sent, or was returned; `null` where nothing is left to send.
 * @param asOf the day it is asked for
 */
export function nextReport(status: UnitStatus, asOf: CalendarDate): NextReport | null {
  const { plan, unit, unitPlan } = status;
  const { id, name, since } = unit;
  const owing = { id, name, since, submissions: unitPlan.submissions ?? [], extensions: unitPlan.extensions };
  for (const { period, units } of dueReports(expectedReports(plan.reporting), [owing], plan.reporting, asOf)) {
    const [row] = units;
    if (row === undefined || row.state === 'submitted' || row.state === 'accepted') continue;
    const { sendBy, extendedTo, state, lateDays } = row;
    return { period, sendBy, extendedTo, state, lateDays, gaps: gapsOf(periodicReport(status, period)) };
  }
  return null;
}
