import type { CalendarDate } from '../calendar/date.js';
import { cutOffDay, expectedReports } from '../calendar/deadline.js';
import type { Period } from '../calendar/period.js';
import { type DoubtfulFigure, doubtfulInPeriod } from '../progress/doubtful-figures.js';
import type { UnitStatus } from '../progress/unit-status.js';
import { type DueRow, dueReports } from './due.js';
import { type FrameGap, unitFrameGaps } from './frame-gaps.js';
import { periodicReport } from './periodic-report.js';
import { gapsOf, type SubmissionGaps } from './submission-gaps.js';

/** A report that a unit still has to send. */
export interface OpenReport {
  readonly period: Period;
  /** The last day that it covers. */
  readonly cutOff: CalendarDate;
  /** The unit's own sending day. */
  readonly sendBy: CalendarDate;
  /** The extended sending day; `null` if the plan's day applies. */
  readonly extendedTo: CalendarDate | null;
  readonly state: DueRow['state'];
  readonly lateDays: number;
  /** What is missing before it can be sent. */
  readonly gaps: SubmissionGaps;
  /** What its letterhead and signature lack: it can be sent so, and stays a draft. */
  readonly blank: readonly FrameGap[];
  /** Doubtful figures, which prevent sending. */
  readonly doubtful: readonly DoubtfulFigure[];
}

/**
 * The reports whose cut-off has passed that are not sent or were returned, the earliest first; if there are none, the
 * next report. Empty if no report is left to send.
 * @param asOf the day as of which they are listed
 */
export function openReports(status: UnitStatus, asOf: CalendarDate): readonly OpenReport[] {
  const { plan } = status;
  const rows = rowsOf(status, asOf);
  const open = rows.filter(isToSend);
  const next = rows.filter(({ row: { state } }) => state === 'not-yet').slice(0, 1);
  return (open.length > 0 ? open : next).map(({ period, row: { sendBy, extendedTo, state, lateDays } }) => ({
    cutOff: cutOffDay(period, plan.reporting),
    sendBy,
    extendedTo,
    state,
    lateDays,
    ...reportWants(status, period),
  }));
}

/** The first report to be sent whose period holds the given one; `null` if none has to be sent. */
export function reportToSend(status: UnitStatus, within: Period, asOf: CalendarDate): Period | null {
  const holds = ({ period }: ReportRow): boolean => period.from <= within.from && within.to <= period.to;
  return rowsOf(status, asOf).find((one) => isToSend(one) && holds(one))?.period ?? null;
}

/** A report of the plan, and how far the unit is with it. */
interface ReportRow {
  readonly period: Period;
  readonly row: DueRow;
}

function rowsOf({ plan, unit, unitPlan }: UnitStatus, asOf: CalendarDate): readonly ReportRow[] {
  const { id, name, since } = unit;
  const owing = { id, name, since, submissions: unitPlan.submissions ?? [], extensions: unitPlan.extensions };
  const reports = dueReports(expectedReports(plan), [owing], plan.reporting, asOf);
  return reports.flatMap(({ period, units }) => units.map((row) => ({ period, row })));
}

const isToSend = ({ row: { state } }: ReportRow): boolean =>
  state === 'due' || state === 'late' || state === 'returned';

/** What a period's report still wants before it is sent; the same for every command that lists it. */
export type ReportWants = Pick<OpenReport, 'period' | 'gaps' | 'blank' | 'doubtful'>;

/** Lists what a period's report still wants. */
export function reportWants(status: UnitStatus, period: Period): ReportWants {
  return {
    period,
    gaps: gapsOf(periodicReport(status, period)),
    blank: unitFrameGaps(status, null),
    doubtful: doubtfulInPeriod(status.plan, status.unitPlan, period),
  };
}
