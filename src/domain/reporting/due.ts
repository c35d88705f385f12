import { type CalendarDate, daysBetween } from '../calendar/date.js';
import { cutOffDay, sendingDay, expectedReports } from '../calendar/deadline.js';
import { type Period, isBeforePeriod } from '../calendar/period.js';
import type { Reporting } from '../calendar/cadence.js';
import type { YearCalendar } from '../calendar/calendar.js';
import { sentReport } from './submission.js';
import { extensionOf } from '../unit/extensions.js';
import { lastLetter, type Letter } from '../unit/letters.js';
import type { Extension, Submission, UnitPlan } from '../unit/unit-plan.js';

/**
 * `not-yet`: the cut-off has not passed; `due`: it has, the sending day has not; `late`: the sending day has passed.
 */
export type DueState = 'not-yet' | 'due' | 'late' | 'submitted' | 'returned' | 'accepted';

/** Whether a unit's file is usable, missing or broken. */
export type FileState = 'usable' | 'none' | 'broken';

/** A unit that is expected to report. */
export interface DueUnit {
  readonly id: string;
  readonly name: string;
  /** First period that counts, for a unit that joined late. */
  readonly since?: string | undefined;
  /** `null` if nothing is known of it: its file is missing or broken. */
  readonly submissions: readonly Submission[] | null;
  /** The extensions that the head office gave the unit. */
  readonly extensions?: readonly Extension[] | undefined;
  readonly isBroken?: boolean;
  /** The head office's letters to the unit. */
  readonly letters?: readonly Letter[] | undefined;
}

/** The state of one report of one unit. */
export interface DueRow {
  readonly id: string;
  readonly name: string;
  readonly state: DueState;
  /** The unit's own sending day. */
  readonly sendBy: CalendarDate;
  /** The extended sending day; `null` if the plan's day applies. */
  readonly extendedTo: CalendarDate | null;
  /**
   * Days after the sending day: until the first submission, or until now if nothing was sent. A returned report counts
   * as sent.
   */
  readonly lateDays: number;
  /** The day on which it was sent, returned or accepted; `null` if nothing was sent. */
  readonly date: CalendarDate | null;
  /** The day of the first submission. */
  readonly sent: CalendarDate | null;
  readonly file: FileState;
  /** The last letter that reminds the unit of this report; `null` if there is none. */
  readonly reminder: Letter | null;
}

/** The periods, by unit, for which its file differs from what was sent. */
export type ChangedReports = ReadonlyMap<string, ReadonlySet<string>>;

/** One expected report with the units that owe it. */
export interface DueReport {
  readonly period: Period;
  /** The plan's sending day; a unit may have a later one. */
  readonly sendBy: CalendarDate;
  /** Without those that joined after the period. */
  readonly units: readonly DueRow[];
}

/** The state of every unit's report for each period, as of a day; anything dated later is ignored. */
export function dueReports(
  periods: readonly Period[],
  units: readonly DueUnit[],
  reporting: Reporting,
  asOf: CalendarDate,
): readonly DueReport[] {
  return periods.map((period) => {
    const sendBy = sendingDay(period, reporting);
    const owing = units.filter(({ since }) => !isBeforePeriod(period.to, since, period.calendar));
    return { period, sendBy, units: owing.map((unit) => dueRow(unit, period, reporting, asOf)) };
  });
}

/** A report with an extended sending day that is not sent yet. */
export interface ExtendedReport {
  readonly period: Period;
  readonly until: CalendarDate;
}

/** The reports of a unit with an extended sending day that were not sent, as of a day. */
export function extendedReports(
  of: YearCalendar,
  { extensions = [], submissions }: Pick<UnitPlan, 'extensions' | 'submissions'>,
  asOf: CalendarDate,
): readonly ExtendedReport[] {
  return expectedReports(of).flatMap((period) => {
    const extension = extensionOf(extensions, period, of.reporting, asOf);
    const isSent = sentReport({ submissions: submissions ?? [] }, period.id, asOf) !== null;
    return extension === null || isSent ? [] : [{ period, until: extension.until }];
  });
}

function dueRow(
  { id, name, submissions, extensions = [], isBroken = false, letters }: DueUnit,
  period: Period,
  reporting: Reporting,
  asOf: CalendarDate,
): DueRow {
  const file: FileState = isBroken ? 'broken' : submissions === null ? 'none' : 'usable';
  const extendedTo = extensionOf(extensions, period, reporting, asOf)?.until ?? null;
  const sendBy = extendedTo ?? sendingDay(period, reporting);
  const reminder = lastLetter(letters, 'remind', period.id, asOf);
  const unit = { id, name, sendBy, extendedTo, file, reminder };
  const last = sentReport({ submissions: submissions ?? [] }, period.id, asOf);
  const daysAfter = (day: CalendarDate): number => Math.max(0, daysBetween(sendBy, day));
  if (last === null) {
    const state = asOf <= cutOffDay(period, reporting) ? 'not-yet' : asOf <= sendBy ? 'due' : 'late';
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
