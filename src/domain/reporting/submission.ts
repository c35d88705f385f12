import { compareText } from '../text/compare.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Digest } from '../unit/derive.js';
import { isOfPeriod } from '../unit/entries.js';
import { fold } from '../text/fold.js';
import { parsePeriod, type Period } from '../calendar/period.js';
import { recordDays, type ReportSource } from './paper-content.js';
import { hasPaper, signatoryOf } from './signatory.js';
import { contentHash, contentHashAs } from './submission-content.js';
import type { Plan } from '../plan/plan.js';
import type { Entry, Review, Submission, Unit, UnitPlan } from '../unit/unit-plan.js';

/** The state of a sent report: waiting, returned or accepted. */
export type SubmissionState = 'submitted' | 'returned' | 'accepted';

/** A period's report as of a day: its last submission with its last review. */
export interface SentReport {
  /** Its index in the file's list, from 0. */
  readonly index: number;
  readonly submission: Submission;
  readonly state: SubmissionState;
  /** The last review; `null` while it waits. */
  readonly review: Review | null;
  /** The day of the period's first submission, which decides whether it was late. */
  readonly firstSent: CalendarDate;
}

/** The period's report as of a day; `null` if none was sent by then. Anything dated later is ignored. */
export function sentReport(
  unitPlan: Pick<UnitPlan, 'submissions'>,
  period: string,
  asOf: CalendarDate,
): SentReport | null {
  const sent = (unitPlan.submissions ?? [])
    .map((submission, index) => ({ submission, index }))
    .filter(({ submission }) => submission.period === period && submission.date <= asOf);
  const last = sent.at(-1);
  if (last === undefined) return null;
  const review = (last.submission.reviews ?? []).filter(({ date }) => date <= asOf).at(-1) ?? null;
  const firstSent = sent.map(({ submission }) => submission.date).reduce((a, b) => (b < a ? b : a));
  return { ...last, review, state: review?.result ?? 'submitted', firstSent };
}

/** The reports that a unit has sent by a day, one for each period, in the order of their last submission. */
export function sentReports(unitPlan: UnitPlan, asOf: CalendarDate): readonly SentReport[] {
  const periods = [...new Set((unitPlan.submissions ?? []).map(({ period }) => period))];
  return periods
    .flatMap((period) => sentReport(unitPlan, period, asOf) ?? [])
    .sort((a, b) => compareText(a.submission.date, b.submission.date) || a.index - b.index);
}

/** Whether the content of the period's report differs by now from what was sent. */
export function isChangedSince(source: ReportSource, submission: Submission, sha256: Digest): boolean {
  const period = parsePeriod(submission.period, source.plan);
  return period !== null && contentHashAs(submission, source, period, sha256) !== submission.content.toLowerCase();
}

/** The waiting or accepted reports whose content a write changes. */
export function reportsUndone(
  plan: Plan,
  before: UnitPlan,
  after: UnitPlan,
  asOf: CalendarDate,
  sha256: Digest,
): readonly SentReport[] {
  return sentReports(before, asOf).filter(({ state, submission }) => {
    const period = parsePeriod(submission.period, plan);
    if (state === 'returned' || period === null) return false;
    const said = contentHashAs(submission, { plan, unitPlan: after }, period, sha256);
    if (said === submission.content.toLowerCase()) return false;
    return said !== contentHashAs(submission, { plan, unitPlan: before }, period, sha256);
  });
}

/** A report that the unit must act on: it was returned, or its content changed after sending. */
export interface ReportTodo {
  readonly report: SentReport;
  readonly why: 'returned' | 'changed';
}

/** Whether this is the period's last submission; it is normal that the file changes after an earlier one. */
function isLastSending(submission: Submission, { submissions = [] }: UnitPlan): boolean {
  return submissions.findLast(({ period }) => period === submission.period) === submission;
}

/** The reports that a unit must act on, the returned ones first, each in the order of sending. */
export function reportTodos(source: ReportSource, asOf: CalendarDate, sha256: Digest): readonly ReportTodo[] {
  const { unitPlan } = source;
  const reports = sentReports(unitPlan, asOf);
  const returned = reports.filter(({ state }) => state === 'returned');
  const changed = reports.filter(
    ({ state, submission }) =>
      state !== 'returned' && isLastSending(submission, unitPlan) && isChangedSince(source, submission, sha256),
  );
  return [
    ...returned.map((report) => ({ report, why: 'returned' }) as const),
    ...changed.map((report) => ({ report, why: 'changed' }) as const),
  ];
}

/** A sent and not returned report that contains an entry; `unsure` if it is unknown whether it does. */
export interface SentWith {
  readonly period: Period;
  readonly isSure: boolean;
}

/**
 * The sent report that contains an entry; `null` if there is none. A correction also belongs to the reports of the
 * corrected entry. The report contains the entry if the file still equals what was sent; it does not if the entry is
 * dated later, or if the file without the entry equals what was sent. If other records changed too, it is unknown.
 * @param without the unit's plan without the entry
 */
export function sentWith(
  entry: Entry,
  entries: readonly Entry[],
  { plan, unitPlan, without, sha256 }: ReportSource & { readonly without: UnitPlan; readonly sha256: Digest },
): SentWith | null {
  const corrected = entry.corrects === undefined ? undefined : entries[entry.corrects - 1];
  const said = corrected === undefined ? [entry] : [entry, corrected];
  const sent = sentReports(unitPlan, LAST_DAY).find(({ submission, state }) => {
    const period = parsePeriod(submission.period, plan);
    if (state === 'returned' || period === null || !said.some((one) => isOfPeriod(one, period))) return false;
    const source = { plan, unitPlan };
    if (!isChangedSince(source, submission, sha256))
      return isChangedSince({ plan, unitPlan: without }, submission, sha256);
    return entry.date <= submission.date && isChangedSince({ plan, unitPlan: without }, submission, sha256);
  });
  const period = sent === undefined ? null : parsePeriod(sent.submission.period, plan);
  if (sent === undefined || period === null) return null;
  const { submission } = sent;
  return { period, isSure: !isChangedSince({ plan, unitPlan }, submission, sha256) };
}

/** Later than any day in a file. */
const LAST_DAY = '9999-12-31';

/** A report that is about to be sent, with the data of its signed paper. */
export interface Sending {
  readonly period: Period;
  readonly date: CalendarDate;
  readonly by: string | null;
  readonly number: string | null;
  /** The date of the signed paper, if given. */
  readonly dated: CalendarDate | null;
  readonly signer: string | null;
  readonly position: string | null;
  readonly authority: readonly string[];
  /** Why it is sent although parts are missing; `null` if none are. */
  readonly gaps: string | null;
}

/**
 * The submission as the file stores it, without the parts that were not given. A signed paper keeps who signed it, also
 * where only the unit's file says so: the file may name somebody else later.
 */
export function makeSubmission(sending: Sending, source: ReportSource, sha256: Digest): Submission {
  const { period, date, by, number, dated, gaps } = sending;
  const { signer, position, authority } = signedBy(sending, source.unitPlan.unit);
  return {
    period: period.id,
    date,
    ...(by === null ? {} : { by }),
    ...(number === null ? {} : { number }),
    ...(dated === null ? {} : { dated }),
    ...(signer === null ? {} : { signer }),
    ...(position === null ? {} : { position }),
    ...(authority.length === 0 ? {} : { authority }),
    content: contentHash(source, period, date, sha256),
    ...(gaps === null ? {} : { gaps }),
  };
}

/** Who signed the paper that is sent: as typed, completed from the unit's file. */
function signedBy(sending: Sending, { signatory: known }: Unit): Pick<Sending, 'signer' | 'position' | 'authority'> {
  const { number, dated, signer, position } = sending;
  const said = {
    ...{ number, dated, signer, position },
    ...(sending.authority.length === 0 ? {} : { authority: sending.authority }),
  };
  if (!hasPaper(said)) return { signer: null, position: null, authority: [] };
  const { name = null, position: held = null, authority = [] } = signatoryOf(known, said) ?? known ?? {};
  return { signer: name, position: held, authority };
}

/**
 * Whether sending again would change nothing: the content equals the last submission, which was not returned, and the
 * signed paper is the same.
 */
export function isSentAlready(last: SentReport, next: Submission, source: ReportSource, sha256: Digest): boolean {
  const { submission, state } = last;
  const same = (said: string | null | undefined, before: string | null | undefined): boolean =>
    said === undefined || said === before;
  return (
    state !== 'returned' &&
    !isChangedSince(source, submission, sha256) &&
    same(next.number, submission.number) &&
    same(next.dated, submission.dated) &&
    same(next.signer, submission.signer) &&
    same(next.position, submission.position) &&
    same(next.authority?.join('\n'), submission.authority?.join('\n'))
  );
}

/** Why a report cannot have a sending day. */
export type WrongSendingDay = 'future' | 'before-period' | 'before-record' | 'before-last';

/**
 * Checks the sending day of a report: not in the future, not before its period begins, not before a record in it, not
 * before its last submission or review.
 */
export function wrongSendingDay(
  date: CalendarDate,
  period: Period,
  unitPlan: UnitPlan,
  today: CalendarDate,
): WrongSendingDay | null {
  if (date > today) return 'future';
  if (date < period.from) return 'before-period';
  const last = sentReport(unitPlan, period.id, LAST_DAY);
  const latest = last === null ? '' : (last.review?.date ?? last.submission.date);
  if (date < latest) return 'before-last';
  return date < (lastRecord(unitPlan, period) ?? date) ? 'before-record' : null;
}

/** The latest day of a period's records; `null` if there are none. */
export function lastRecord(unitPlan: UnitPlan, period: Period): CalendarDate | null {
  return recordDays(unitPlan, period).reduce<CalendarDate | null>((a, b) => (a === null || a < b ? b : a), null);
}

/** Whether a review is by the unit itself: by the person who sent or signed the report, or in the unit's name. */
export function isOwnJudgement(by: string, { by: sender, signer }: Submission, unit: Pick<Unit, 'name'>): boolean {
  const names = [sender, signer, unit.name].flatMap((name) => (typeof name === 'string' ? [fold(name)] : []));
  return names.includes(fold(by));
}
