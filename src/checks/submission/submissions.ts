import { parsePeriod, type Period } from '../../domain/period.js';
import type { Review, Submission, UnitPlan } from '../../domain/unit-plan.js';

/** A submission as it stands in a unit's file. */
export interface Sent {
  readonly submission: Submission;
  /** `null` where there is no such period, which has a rule of its own. */
  readonly period: Period | null;
  readonly pointer: string;
}

/** A judgement as it stands in a unit's file. */
export interface Judged {
  readonly sent: Sent;
  readonly review: Review;
  readonly pointer: string;
}

/** Every submission of a unit's file. */
export function submissionsOf(unitPlan: UnitPlan): readonly Sent[] {
  return (unitPlan.submissions ?? []).map((submission, i) => ({
    submission,
    period: parsePeriod(submission.period),
    pointer: `/submissions/${i}`,
  }));
}

/** Every judgement on them. */
export function reviewsOf(unitPlan: UnitPlan): readonly Judged[] {
  return submissionsOf(unitPlan).flatMap((sent) =>
    (sent.submission.reviews ?? []).map((review, i) => ({ sent, review, pointer: `${sent.pointer}/reviews/${i}` })),
  );
}
