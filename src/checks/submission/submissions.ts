import { isJudgedBy } from '../../domain/department/decisions.js';
import type { Department } from '../../domain/department/department.js';
import { parsePeriod, type Period } from '../../domain/calendar/period.js';
import type { Review, Submission, Unit, UnitPlan } from '../../domain/unit/unit-plan.js';

/** A submission as it stands in a unit's file. */
export interface Sent {
  readonly submission: Submission;
  /** `null` where there is no such period, which has a rule of its own. */
  readonly period: Period | null;
  readonly pointer: string;
}

/** A judgement as it stands in a file, with the sending that it is about. */
export interface Judged {
  readonly submission: Submission;
  /** Whose report it is; `null` where the unit has no usable file. */
  readonly unit: Unit | null;
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

/** Every judgement that an older unit's file has. */
export function reviewsOf(unitPlan: UnitPlan): readonly Judged[] {
  return submissionsOf(unitPlan).flatMap(({ submission, pointer }) =>
    (submission.reviews ?? []).map((review, i) => ({
      submission,
      unit: unitPlan.unit,
      review,
      pointer: `${pointer}/reviews/${i}`,
    })),
  );
}

/** Every judgement of the head office's file; of a sending that the unit's file does not have, what the judgement says. */
export function judgementsOf(
  { reviews = [] }: Department,
  unitOf: (id: string) => UnitPlan | 'broken' | null,
): readonly Judged[] {
  return reviews.map((review, i) => {
    const { period, sent: date, content } = review;
    const found = unitOf(review.unit);
    const unitPlan = found === 'broken' ? null : found;
    const submission = unitPlan?.submissions?.find((one) => isJudgedBy(one, review)) ?? { period, date, content };
    return { submission, unit: unitPlan?.unit ?? null, review, pointer: `/reviews/${i}` };
  });
}
