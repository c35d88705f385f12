import type { CalendarDate } from '../../domain/calendar/date.js';
import { judgedSending } from '../../domain/department/judged-sendings.js';
import { type GivenReview, keysBehind } from '../../domain/department/department.js';
import type { Decision } from '../../domain/ports/workspace.js';
import { isChangedSince, isOwnJudgement, sentReport } from '../../domain/reporting/submission.js';
import { reviewRows } from '../../domain/reporting/submission-queue.js';
import type { ReportSource } from '../../domain/reporting/paper-content.js';
import type { Review, Submission, UnitPlan } from '../../domain/unit/unit-plan.js';
import { periodNamed } from '../find/period.js';
import { dateOf, requiredText } from '../find/typed.js';
import type { UnitTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeDecisions } from './change-decisions.js';
import type { Period } from '../../domain/calendar/period.js';
import { datesFor } from '../../domain/calendar/date-context.js';

/** The head office's judgement on a unit's report. */
export interface ReviewInput {
  readonly result: Review['result'];
  readonly by?: string;
  readonly reason?: string;
  readonly date?: string;
  readonly period?: string;
  /** The id of the reviewer's own unit: nobody judges their own unit's report. */
  readonly worksFor?: string | null;
}

/** The outcome of a review. */
export interface Reviewed {
  /** The unit's name. */
  readonly unit: string;
  readonly period: Period;
  readonly given: Review;
  /** The same judgement recorded earlier, in which case nothing was written; otherwise `null`. */
  readonly standing: Review | null;
  /** Whether the reviewer is also the sender or signer. */
  readonly isOwn: boolean;
}

/** Records in the head office's file that a unit's report is accepted or returned. */
export async function review(world: World, unit: UnitTarget, asked: ReviewInput): Promise<Reviewed> {
  const { id, unitPlan } = unit;
  const { today } = world;
  if (asked.worksFor === id) throw new Mistaken({ kind: 'review-of-own-unit', unit: id });
  if (asked.by === undefined) throw new Mistaken({ kind: 'review-without-name' });
  const by = requiredText(asked.by);
  const reason = asked.reason === undefined ? null : requiredText(asked.reason);
  const { result } = asked;
  if (result === 'returned' && reason === null) throw new Mistaken({ kind: 'return-without-reason' });
  const date = dateOf(asked.date, datesFor(unit.plan, today)) ?? today;
  if (date > today) throw new Mistaken({ kind: 'review-in-future', date, today });
  const period = periodOf(world, unit, asked.period);
  const given: Review = { result, date, by, ...(reason === null ? {} : { reason }) };
  const standing = await changeDecisions(unit, (fresh) =>
    decide(world, id, { plan: unit.plan, unitPlan: fresh }, period, given),
  );
  const sent = sentReport(unitPlan, period.id, today);
  const isOwn = sent !== null && isOwnJudgement(by, sent.submission, unitPlan.unit);
  return { unit: unitPlan.unit.name, period, given, standing, isOwn };
}

/** The typed period, or the only one that waits for a review. @throws Mistaken where that is ambiguous */
function periodOf({ today, sha256 }: World, { plan, unitPlan }: UnitTarget, typed: string | undefined): Period {
  if (typed !== undefined) return periodNamed(typed, plan);
  const waiting = reviewRows({ plan, unitPlan }, today, sha256)
    .filter(({ report }) => report.state === 'submitted')
    .map(({ report }) => report.submission.period);
  const [only] = waiting;
  if (only === undefined || waiting.length > 1) {
    throw new Mistaken({ kind: 'review-of-which-period', unit: unitPlan.unit.name, waiting });
  }
  return periodNamed(only, plan);
}

/** Decides the edits on the head office's present file. @returns the same judgement recorded earlier, or `null` */
function decide(
  { today, sha256 }: World,
  unit: string,
  source: ReportSource,
  period: Period,
  given: Review,
): Decision<Review | null> {
  const { unitPlan } = source;
  const { name } = unitPlan.unit;
  const sent = sentReport(unitPlan, period.id, today);
  if (sent === null) {
    const periods = [...new Set((unitPlan.submissions ?? []).map((one) => one.period))];
    throw new Mistaken({ kind: 'not-sent', unit: name, period, sent: periods });
  }
  const { submission, review: before } = sent;
  if (before?.result === given.result && (given.reason === undefined || given.reason === before.reason)) {
    return { edits: [], outcome: before };
  }
  const since: CalendarDate = before?.date ?? submission.date;
  if (given.date < since) throw new Mistaken({ kind: 'review-before-sending', date: given.date, since });
  // Only the content that was sent can be accepted: any other would be reported as changed at once.
  if (given.result === 'accepted' && isChangedSince(source, submission, sha256)) {
    throw new Mistaken({ kind: 'changed-since-sent', unit: name, period });
  }
  const value: GivenReview = { unit, ...sendingOf(submission, unitPlan, before !== null), ...given };
  return { edits: [{ kind: 'append', path: ['reviews'], value, before: keysBehind('reviews') }], outcome: null };
}

/**
 * The sending that is judged. One that was judged before is always numbered: without a number a later judgement may be
 * that of the same content sent again on that day.
 */
function sendingOf(submission: Submission, { submissions = [] }: UnitPlan, isJudged: boolean): SendingJudged {
  const sending = judgedSending(submission, submissions);
  return isJudged ? { ...sending, sending: sending.sending ?? 1 } : sending;
}

type SendingJudged = ReturnType<typeof judgedSending>;
