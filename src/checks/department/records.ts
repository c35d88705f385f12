import type { Department, GivenAnswer, GivenExtension, GivenReview } from '../../domain/department/department.js';

/** A decision in the head office's file, with its pointer. */
export interface DecisionRecord {
  readonly record: GivenReview | GivenAnswer | GivenExtension;
  readonly pointer: string;
}

/** Every decision of the head office's file. */
export function recordsOf({ reviews = [], answers = [], extensions = [] }: Department): readonly DecisionRecord[] {
  return [
    ...reviews.map((record, i) => ({ record, pointer: `/reviews/${i}` })),
    ...answers.map((record, i) => ({ record, pointer: `/answers/${i}` })),
    ...extensions.map((record, i) => ({ record, pointer: `/extensions/${i}` })),
  ];
}
