import { namedEvidence } from '../unit/entries.js';
import { difficultiesIn } from '../unit/difficulties.js';
import type { Difficulty } from '../unit/unit-plan.js';
import { type PeriodicReport, type ReportItem } from './periodic-report.js';
import { isLeftOver, noteOf, type RecordInCell, recordsOf } from './results.js';

/** What is not done in a period, and what stood in the way. */
export interface Shortcomings {
  /** Items of which nothing is done. */
  readonly untouched: readonly ReportItem[];
  /** Items of which a part is done. */
  readonly partly: readonly ReportItem[];
  /** Other items whose due date has passed in the period. */
  readonly overdue: readonly ReportItem[];
  readonly raised: readonly Difficulty[];
  /** Obstacles recorded for items that are none of `untouched` and `partly`. */
  readonly blocked: readonly BlockedRecord[];
}

export interface BlockedRecord {
  readonly one: ReportItem;
  readonly record: RecordInCell;
}

/** The shortcomings of a period: each item once. */
export function shortcomingsOf(report: PeriodicReport): Shortcomings {
  const { items, period, status, asOf } = report;
  const left = items.filter(({ periodCells }) => periodCells.some((cell) => isLeftOver(cell, report)));
  const overdue = items.filter(
    (one) =>
      !left.includes(one) && one.periodCells.some(({ state, closes }) => state === 'overdue' && closes <= period.to),
  );
  return {
    untouched: left.filter(isUntouched),
    partly: left.filter((one) => !isUntouched(one)),
    overdue,
    raised: difficultiesIn(status.unitPlan, period, asOf),
    blocked: items.flatMap((one) =>
      recordsOf(one, period.calendar)
        .filter((record) => record.entry.status === 'blocked' && saysSomething(record))
        .filter(({ cell }) => cell === null || !one.periodCells.includes(cell) || !isLeftOver(cell, report))
        .map((record) => ({ one, record })),
    ),
  };
}

/** Whether a heading for shortcomings has anything to print. */
export function hasShortcomings(report: PeriodicReport): boolean {
  return Object.values(shortcomingsOf(report)).some((all: readonly unknown[]) => all.length > 0);
}

function isUntouched({ periodCells }: ReportItem): boolean {
  return periodCells.every((cell) => !cell.counts || (!cell.fulfilled && (cell.state === 'missing' || !cell.closed)));
}

/** Whether a record has words to print: a note, a step, or a document with a name. */
function saysSomething({ entry, step }: RecordInCell): boolean {
  return noteOf(entry) !== null || step !== null || namedEvidence(entry).length > 0;
}
