import type { Department, GivenAnswer, GivenExtension, GivenLetter, GivenReview } from './department.js';
import { isOnSameSending, isSameReview, judged, judgedSending } from './judged-sendings.js';
import { fold } from '../text/fold.js';
import type { DifficultyAnswer, Difficulty, OtherAnswer, UnitPlan } from '../unit/unit-plan.js';

/** The head office's decisions about one unit, in the order of writing. */
export interface Decisions {
  readonly reviews: readonly GivenReview[];
  readonly answers: readonly GivenAnswer[];
  /** Extensions were never kept in a unit's file. */
  readonly extensions?: readonly GivenExtension[];
  /** Letters were never kept in a unit's file. */
  readonly letters?: readonly GivenLetter[];
}

/** Looks up the decisions by the name of the unit's file; composed and decomposed accents are the same. */
export type DecisionsByUnit = (unit: string) => Decisions | undefined;

/** Groups the head office's decisions by unit, once for all units. */
export function decisionsByUnit({
  reviews = [],
  answers = [],
  extensions = [],
  letters = [],
}: Pick<Department, 'reviews' | 'answers' | 'extensions' | 'letters'>): DecisionsByUnit {
  interface Growing {
    readonly reviews: GivenReview[];
    readonly answers: GivenAnswer[];
    readonly extensions: GivenExtension[];
    readonly letters: GivenLetter[];
  }
  const byUnit = new Map<string, Growing>();
  const of = (unit: string): Growing => {
    const key = unit.normalize('NFC');
    const known = byUnit.get(key) ?? { reviews: [], answers: [], extensions: [], letters: [] };
    byUnit.set(key, known);
    return known;
  };
  for (const review of reviews) of(review.unit).reviews.push(review);
  for (const answer of answers) of(answer.unit).answers.push(answer);
  for (const extension of extensions) of(extension.unit).extensions.push(extension);
  for (const letter of letters) for (const unit of letter.units) of(unit).letters.push(letter);
  return (unit) => byUnit.get(unit.normalize('NFC'));
}

/**
 * Adds the head office's decisions to a unit's plan. Every reader of reviews and answers gets them from here, whether
 * they are in the head office's file or, in older files, in the unit's; a decision that is in both appears once. A
 * reviewed submission that is no longer in the unit's file is added as it was reviewed; an answer to words that no
 * longer exist is kept beside the difficulties.
 */
export function withDecisions(unitPlan: UnitPlan, decisions: Decisions | undefined): UnitPlan {
  if (decisions === undefined) return unitPlan;
  const { reviews, answers, extensions = [], letters = [] } = decisions;
  const { submissions = [], difficulties = [] } = unitPlan;
  const others = answers.filter((answer) => answeredBy(difficulties, answer) === null);
  return {
    ...unitPlan,
    ...(reviews.length === 0 ? {} : { submissions: judged(submissions, reviews) }),
    ...(answers.length === 0 ? {} : { difficulties: answered(difficulties, answers) }),
    ...(others.length === 0 ? {} : { otherAnswers: others.map(otherAnswerOf) }),
    ...(extensions.length === 0 ? {} : { extensions }),
    ...(letters.length === 0 ? {} : { letters }),
  };
}

/** The head office's decisions that an older unit's file contains, in the form of the head office's file. */
export function decisionsInside(
  unit: string,
  { submissions = [], difficulties = [] }: Pick<UnitPlan, 'submissions' | 'difficulties'>,
): Decisions {
  return {
    reviews: submissions.flatMap((submission) =>
      (submission.reviews ?? []).map((review) => ({ unit, ...judgedSending(submission, submissions), ...review })),
    ),
    answers: difficulties.flatMap(({ id, text: about, answer }) =>
      answer === undefined ? [] : [{ unit, difficulty: id, about, ...answer }],
    ),
  };
}

/** Whether the head office's file already has the review. */
export function isKnownReview(decisions: Decisions | undefined, review: GivenReview): boolean {
  return (decisions?.reviews ?? []).some((other) => isOnSameSending(other, review) && isSameReview(other, review));
}

/** Whether the head office's file already has the answer. */
export function isKnownAnswer(decisions: Decisions | undefined, answer: GivenAnswer): boolean {
  return (decisions?.answers ?? []).some((other) => isToSame(other, answer) && isSameAnswer(other, answer));
}

/**
 * Compares the decisions in an older unit's file with those of the head office. `settled` may be removed from the
 * unit's file, and of these `missing` must be written to the head office's file first. Decisions of one day that
 * contradict each other are in neither list.
 */
export function movable(
  inside: Decisions,
  known: Decisions | undefined,
): { readonly settled: Decisions; readonly missing: Decisions } {
  const { reviews: otherReviews = [], answers: otherAnswers = [] } = known ?? {};
  const missing = {
    reviews: inside.reviews.filter((review) => !isKnownReview(known, review)),
    answers: inside.answers.filter((answer) => !isKnownAnswer(known, answer)),
  };
  const isContradicted = (record: GivenReview | GivenAnswer): boolean =>
    'about' in record
      ? otherAnswers.some((other) => isToSame(other, record) && other.date === record.date)
      : otherReviews.some((other) => isOnSameSending(other, record) && other.date === record.date);
  const without = <T extends GivenReview | GivenAnswer>(all: readonly T[], lacking: readonly T[]): readonly T[] =>
    all.filter((record) => !lacking.includes(record) || !isContradicted(record));
  return {
    settled: {
      reviews: without(inside.reviews, missing.reviews),
      answers: without(inside.answers, missing.answers),
    },
    missing: {
      reviews: without(missing.reviews, missing.reviews),
      answers: without(missing.answers, missing.answers),
    },
  };
}

/** Whether two answers are to the same difficulty. */
function isToSame(a: GivenAnswer, b: GivenAnswer): boolean {
  return a.difficulty === b.difficulty && fold(a.about) === fold(b.about);
}

/** Whether two answers are equal. */
function isSameAnswer(a: DifficultyAnswer, b: DifficultyAnswer): boolean {
  return a.date === b.date && a.text === b.text && (a.by ?? '') === (b.by ?? '');
}

/**
 * The difficulty that an answer was given to; `null` if no difficulty has its words. Among several with these words,
 * the number decides.
 */
export function answeredBy(difficulties: readonly Difficulty[], answer: GivenAnswer): Difficulty | null {
  const same = difficulties.filter(({ text }) => fold(text) === fold(answer.about));
  return same.find(({ id }) => id === answer.difficulty) ?? same[0] ?? null;
}

function answered(difficulties: readonly Difficulty[], given: readonly GivenAnswer[]): readonly Difficulty[] {
  const last = new Map<Difficulty, DifficultyAnswer>();
  for (const record of given) {
    const difficulty = answeredBy(difficulties, record);
    if (difficulty === null) continue;
    const before = last.get(difficulty) ?? difficulty.answer;
    if (before === undefined || before.date <= record.date) last.set(difficulty, answerOf(record));
  }
  return difficulties.map((difficulty) => {
    const answer = last.get(difficulty);
    return answer === undefined ? difficulty : { ...difficulty, answer };
  });
}

function otherAnswerOf({ difficulty, about, ...answer }: GivenAnswer): OtherAnswer {
  return { difficulty, about, ...answerOf({ difficulty, about, ...answer }) };
}

function answerOf({ date, text, by }: GivenAnswer): DifficultyAnswer {
  return { date, text, ...(by === undefined ? {} : { by }) };
}
