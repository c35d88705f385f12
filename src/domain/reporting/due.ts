import { compareText } from '../text/compare.js';
import { type CalendarDate, daysBetween } from '../calendar/date.js';
import { sendingDay } from '../calendar/deadline.js';
import { parsePeriod, type Period } from '../calendar/period.js';
import type { Reporting } from '../calendar/cadence.js';
import { sentReport } from './submission.js';
import { extensionOf } from '../unit/extensions.js';
import type { Extension, Submission, UnitPlan } from '../unit/unit-plan.js';

/** `not-yet`: the period is not past its cut-off; `due`: it is, and the sending day is not over; `late`: it is over. */
export type DueState = 'not-yet' | 'due' | 'late' | 'submitted' | 'returned' | 'accepted';

/** Whether a unit's file can be used, is missing, or is broken. */
export type FileState = 'usable' | 'none' | 'broken';

/** A unit of which reports are expected. */
export interface DueUnit {
  readonly id: string;
  readonly name: string;
  /** First period that counts, for a unit that joined late. */
  readonly since?: string | undefined;
  /** `null` where nothing can be read of it: it has no file yet, or a broken one. */
  readonly submissions: readonly Submission[] | null;
  /** The sending days that the head office put off for it. */
  readonly extensions?: readonly Extension[] | undefined;
  readonly isBroken?: boolean;
}

/** The state of one report of one unit. */
export interface DueRow {
  readonly id: string;
  readonly name: string;
  readonly state: DueState;
  /** The unit's own sending day. */
  readonly sendBy: CalendarDate;
  /** The same where the head office put it off; `null` where it is the plan's. */
  readonly extendedTo: CalendarDate | null;
  /**
   * Days after the sending day: up to the first sending, or up to now where nothing was sent. What was returned was sent.
   */
  readonly lateDays: number;
  /** The day on which it was sent, returned or accepted; `null` where nothing was sent. */
  readonly date: CalendarDate | null;
  /** The day on which it was sent the first time. */
  readonly sent: CalendarDate | null;
  readonly file: FileState;
}

/** By unit, the periods of which its file says something else by now than what was sent. */
export type ChangedReports = ReadonlyMap<string, ReadonlySet<string>>;

/** One expected report with the units that owe it. */
export interface DueReport {
  readonly period: Period;
  /** The plan's sending day; a unit may have a later one. */
  readonly sendBy: CalendarDate;
  /** Without those that joined after the period. */
  readonly units: readonly DueRow[];
}

/** The reports that a plan expects, by cut-off; a shorter one first where several end together. */
export function expectedReports(reporting: Reporting): readonly Period[] {
  return [...new Set(reporting.reports)]
    .flatMap((id) => parsePeriod(id) ?? [])
    .sort((a, b) => compareText(a.to, b.to) || compareText(b.from, a.from));
}

/** The last report that is past its cut-off, `null` before the first is: who has sent is asked of this one. */
export function lastReport(reporting: Reporting, day: CalendarDate): Period | null {
  return (
    expectedReports(reporting)
      .filter(({ to }) => to < day)
      .at(-1) ?? null
  );
}

/** Which unit owes which report by when, as of a day; anything dated later is ignored. */
export function dueReports(
  periods: readonly Period[],
  units: readonly DueUnit[],
  reporting: Reporting,
  asOf: CalendarDate,
): readonly DueReport[] {
  return periods.map((period) => {
    const sendBy = sendingDay(period, reporting);
    const owing = units.filter(({ since }) => !joinedAfter(since, period));
    return { period, sendBy, units: owing.map((unit) => dueRow(unit, period, reporting, asOf)) };
  });
}

/** A report with a sending day of the unit's own that is still to be sent. */
export interface ExtendedReport {
  readonly period: Period;
  readonly until: CalendarDate;
}

/** The reports of a unit that the head office put off and that were not sent, as of a day. */
export function extendedReports(
  reporting: Reporting,
  { extensions = [], submissions }: Pick<UnitPlan, 'extensions' | 'submissions'>,
  asOf: CalendarDate,
): readonly ExtendedReport[] {
  return expectedReports(reporting).flatMap((period) => {
    const extension = extensionOf(extensions, period, reporting, asOf);
    const isSent = sentReport({ submissions: submissions ?? [] }, period.id, asOf) !== null;
    return extension === null || isSent ? [] : [{ period, until: extension.until }];
  });
}

function dueRow(
  { id, name, submissions, extensions = [], isBroken = false }: DueUnit,
  period: Period,
  reporting: Reporting,
  asOf: CalendarDate,
): DueRow {
  const file: FileState = isBroken ? 'broken' : submissions === null ? 'none' : 'usable';
  const extendedTo = extensionOf(extensions, period, reporting, asOf)?.until ?? null;
  const sendBy = extendedTo ?? sendingDay(period, reporting);
  const unit = { id, name, sendBy, extendedTo, file };
  const last = sentReport({ submissions: submissions ?? [] }, period.id, asOf);
  const daysAfter = (day: CalendarDate): number => Math.max(0, daysBetween(sendBy, day));
  if (last === null) {
    const state = asOf <= period.to ? 'not-yet' : asOf <= sendBy ? 'due' : 'late';
    return { ...unit, state, lateDays: state === 'late' ? daysAfter(asOf) : 0, date: null, sent: null };
  }
  const { state, review, submission, firstSent } = last;
  return {
    ...unit,
    state,
    lateDays: daysAfter(firstSent),
    date: review?.date ?? submission.date,
    sent: firstSent,
  };
}

function joinedAfter(since: string | undefined, period: Period): boolean {
  const from = since === undefined ? null : parsePeriod(since);
  return from !== null && period.to < from.from;
}
