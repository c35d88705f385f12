import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { type DoubtfulFigure, doubtfulInPeriod } from '../progress/doubtful-figures.js';
import type { UnitStatus } from '../progress/unit-status.js';
import { type DueRow, dueReports, expectedReports } from './due.js';
import { periodicReport } from './periodic-report.js';
import { gapsOf, type SubmissionGaps } from './submission-gaps.js';

/** A report that a unit still has to send. */
export interface OpenReport {
  readonly period: Period;
  /** The unit's own sending day. */
  readonly sendBy: CalendarDate;
  /** The same where the head office put it off; `null` where it is the plan's. */
  readonly extendedTo: CalendarDate | null;
  readonly state: DueRow['state'];
  readonly lateDays: number;
  /** What is missing before it can be sent. */
  readonly gaps: SubmissionGaps;
  /** Figures that `check` calls an error: with them it can't be sent. */
  readonly doubtful: readonly DoubtfulFigure[];
}

/**
 * The reports that are past their cut-off and not sent, or were returned, the earliest first; where there are none, the
 * one that comes next. Empty where nothing is left to send.
 * @param asOf the day they are asked for
 */
export function openReports(status: UnitStatus, asOf: CalendarDate): readonly OpenReport[] {
  const { plan, unit, unitPlan } = status;
  const { id, name, since } = unit;
  const owing = { id, name, since, submissions: unitPlan.submissions ?? [], extensions: unitPlan.extensions };
  const reports = dueReports(expectedReports(plan.reporting), [owing], plan.reporting, asOf);
  const rows = reports.flatMap(({ period, units }) => units.map((row) => ({ period, row })));
  const open = rows.filter(({ row: { state } }) => state === 'due' || state === 'late' || state === 'returned');
  const next = rows.filter(({ row: { state } }) => state === 'not-yet').slice(0, 1);
  return (open.length > 0 ? open : next).map(({ period, row: { sendBy, extendedTo, state, lateDays } }) => ({
    period,
    sendBy,
    extendedTo,
    state,
    lateDays,
    gaps: gapsOf(periodicReport(status, period)),
    doubtful: doubtfulInPeriod(plan, unitPlan, period),
  }));
}
