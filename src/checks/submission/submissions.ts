import { judgedBy } from '../../domain/department/judged-sendings.js';
import type { Department } from '../../domain/department/department.js';
import { parsePeriod, type Period } from '../../domain/calendar/period.js';
import type { Review, Submission, Unit, UnitPlan } from '../../domain/unit/unit-plan.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** A submission in a unit's file, with its pointer. */
export interface Sent {
  readonly submission: Submission;
  /** `null` where the period does not exist, which another rule reports. */
  readonly period: Period | null;
  readonly pointer: string;
}

/** A review in a file, with the submission it is about. */
export interface Judged {
  readonly submission: Submission;
  /** The unit that sent the report; `null` where it has no usable file. */
  readonly unit: Unit | null;
  readonly review: Review;
  readonly pointer: string;
}

/** Every submission of a unit's file. */
export function submissionsOf(unitPlan: UnitPlan, calendar: Calendar): readonly Sent[] {
  return (unitPlan.submissions ?? []).map((submission, i) => ({
    submission,
    period: parsePeriod(submission.period, calendar),
    pointer: `/submissions/${i}`,
  }));
}

/** Every review in a unit's file of the older form. */
export function reviewsOf(unitPlan: UnitPlan, calendar: Calendar): readonly Judged[] {
  return submissionsOf(unitPlan, calendar).flatMap(({ submission, pointer }) =>
    (submission.reviews ?? []).map((review, i) => ({
      submission,
      unit: unitPlan.unit,
      review,
      pointer: `${pointer}/reviews/${i}`,
    })),
  );
}

/** Every review in the head office's file. If the unit's file lacks the submission, it is made from the review. */
export function judgementsOf(
  { reviews = [] }: Department,
  unitOf: (id: string) => UnitPlan | 'broken' | null,
): readonly Judged[] {
  return reviews.map((review, i) => {
    const { period, sent: date, content } = review;
    const found = unitOf(review.unit);
    const unitPlan = found === 'broken' ? null : found;
    const submission = judgedBy(unitPlan?.submissions ?? [], review) ?? { period, date, content };
    return { submission, unit: unitPlan?.unit ?? null, review, pointer: `/reviews/${i}` };
  });
}
