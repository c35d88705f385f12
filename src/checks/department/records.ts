import type { Department, GivenAnswer, GivenReview } from '../../domain/department/department.js';

/** A decision in the head office's file, with its pointer. */
export interface DecisionRecord {
  readonly record: GivenReview | GivenAnswer;
  readonly pointer: string;
}

/** Every decision of the head office's file. */
export function recordsOf({ reviews = [], answers = [] }: Department): readonly DecisionRecord[] {
  return [
    ...reviews.map((record, i) => ({ record, pointer: `/reviews/${i}` })),
    ...answers.map((record, i) => ({ record, pointer: `/answers/${i}` })),
  ];
}
