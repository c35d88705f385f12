import { compareText } from '../text/compare.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Digest } from '../unit/derive.js';
import { isChangedSince, type SentReport, sentReports } from './submission.js';
import type { ReportSource } from './paper-content.js';
import { lastLetter, type Letter } from '../unit/letters.js';
import type { Unit, UnitPlan } from '../unit/unit-plan.js';

/** A sent report, as the head office sees it. */
export interface ReviewRow {
  readonly unit: Unit;
  readonly report: SentReport;
  /** Whether the unit's file differs from what was sent. */
  readonly changed: boolean;
  /** The letter with which the report was returned; `null` if there is none. */
  readonly letter: Letter | null;
}

/** Every report that a unit has sent, the first sent first. */
export function reviewRows(source: ReportSource, asOf: CalendarDate, sha256: Digest): readonly ReviewRow[] {
  const { unitPlan } = source;
  return sentReports(unitPlan, asOf).map((report) => ({
    unit: unitPlan.unit,
    report,
    changed: isChangedSince(source, report.submission, sha256),
    letter: returnedWith(unitPlan, report, asOf),
  }));
}

/** The letter about the report as it was returned: one about an earlier return is not meant. */
function returnedWith(
  { letters }: UnitPlan,
  { state, review, submission }: SentReport,
  asOf: CalendarDate,
): Letter | null {
  const last = lastLetter(letters, 'return', submission.period, asOf);
  return state === 'returned' && last !== null && review !== null && last.date >= review.date ? last : null;
}

/** Whether the head office must act: review the report, or look at changes made after it was accepted. */
export function isWaiting({ report, changed }: ReviewRow): boolean {
  return report.state === 'submitted' || (report.state === 'accepted' && changed);
}

/** The reports that wait for the head office, in the order of sending. */
export function reviewQueue(rows: readonly ReviewRow[]): readonly ReviewRow[] {
  return rows
    .filter(isWaiting)
    .sort(
      (a, b) =>
        compareText(a.report.submission.date, b.report.submission.date) ||
        compareText(a.report.submission.period, b.report.submission.period) ||
        compareText(a.unit.id, b.unit.id),
    );
}
