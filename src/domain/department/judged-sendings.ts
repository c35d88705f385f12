import { compareText } from '../text/compare.js';
import type { Review, Submission } from '../unit/unit-plan.js';
import type { GivenReview } from './department.js';

/** Whether a submission is one of the day and content that a review names. */
export function isOfSending(
  { period, date, content }: Pick<Submission, 'period' | 'date' | 'content'>,
  review: Pick<GivenReview, 'period' | 'sent' | 'content'>,
): boolean {
  return period === review.period && date === review.sent && content.toLowerCase() === review.content.toLowerCase();
}

/** The submission that a review is about; `undefined` if it is not there. */
export function judgedBy<S extends Pick<Submission, 'period' | 'date' | 'content'>>(
  submissions: readonly S[],
  review: GivenReview,
): S | undefined {
  return submissions.filter((one) => isOfSending(one, review))[(review.sending ?? 1) - 1];
}

/** What identifies a submission in a review of it. @param all the submissions of its unit, in the order of sending */
export function judgedSending(
  submission: Submission,
  all: readonly Submission[],
): Pick<GivenReview, 'period' | 'sent' | 'content' | 'sending'> {
  const { period, date: sent } = submission;
  const key = { period, sent, content: submission.content.toLowerCase() };
  const nth = all.filter((one) => isOfSending(one, key)).indexOf(submission) + 1;
  return { ...key, ...(nth > 1 ? { sending: nth } : {}) };
}

/** Whether two reviews of one submission are equal. */
export function isSameReview(a: Review, b: Review): boolean {
  return a.result === b.result && a.date === b.date && a.by === b.by && (a.reason ?? '') === (b.reason ?? '');
}

/** Whether two reviews are about the same submission. */
export function isOnSameSending(a: GivenReview, b: GivenReview): boolean {
  return isOfSending({ ...a, date: a.sent }, b) && (a.sending ?? 1) === (b.sending ?? 1);
}

/** Adds to each submission its reviews. One that is no longer in the unit's file is added as it was reviewed. */
export function judged(submissions: readonly Submission[], given: readonly GivenReview[]): readonly Submission[] {
  const known = submissions.map((submission): Judged => ({
    ...submission,
    reviews: [...(submission.reviews ?? [])],
  }));
  // An older unit's file may have reviews that the head office's file has too.
  const inside = new Set(known.flatMap(({ reviews }) => reviews));
  const lost: Lost[] = [];
  for (const record of given) {
    const review = reviewOf(record);
    const sending = sendingJudged(known, record, inside);
    const there = sending?.reviews.find((other) => inside.has(other) && isSameReview(other, review));
    if (there !== undefined) inside.delete(there);
    else if (sending !== undefined) sending.reviews.push(review);
    else addLost(lost, record);
  }
  const all = [...known, ...lost.map(({ submission }) => submission)].map(inOrder);
  return lost.length === 0 ? all : all.sort((a, b) => compareText(a.date, b.date));
}

type Judged = Submission & { readonly reviews: Review[] };

/** The submission that a review is about, also where an older file does not say which of a day's submissions. */
function sendingJudged(known: readonly Judged[], record: GivenReview, inside: ReadonlySet<Review>): Judged | undefined {
  if (record.sending !== undefined) return judgedBy(known, record);
  const same = known.filter((one) => isOfSending(one, record));
  // A report that was returned, and sent again on the same day without a change, is reviewed anew.
  return (
    same.find(({ reviews }) => reviews.some((other) => inside.has(other) && isSameReview(other, record))) ??
    same.find((one, i) => i === same.length - 1 || one.reviews.at(-1)?.result !== 'returned')
  );
}

interface Lost {
  readonly record: GivenReview;
  readonly submission: Judged;
}

function addLost(lost: Lost[], record: GivenReview): void {
  const { period, sent: date, content } = record;
  const there = lost.find((one) => isOnSameSending(one.record, record));
  const submission: Judged = there?.submission ?? { period, date, content, reviews: [] };
  if (there === undefined) lost.push({ record, submission });
  submission.reviews.push(reviewOf(record));
}

function inOrder(submission: Judged): Submission {
  const { reviews, ...rest } = submission;
  return reviews.length === 0 ? rest : { ...rest, reviews: reviews.sort((a, b) => compareText(a.date, b.date)) };
}

function reviewOf({ result, date, by, reason }: Review): Review {
  return { result, date, by, ...(reason === undefined ? {} : { reason }) };
}
