import type { Department, GivenAnswer, GivenExtension, GivenReview } from '../../domain/department/department.js';

/** A decision in the head office's file, with its pointer. */
export interface DecisionRecord {
  readonly record: GivenReview | GivenAnswer | GivenExtension;
  readonly pointer: string;
}

/** The units that letters went to, each with its pointer. */
export function lettersOf({
  letters = [],
}: Department): readonly { readonly unit: string; readonly pointer: string }[] {
  return letters.flatMap(({ units }, i) => units.map((unit, n) => ({ unit, pointer: `/letters/${i}/units/${n}` })));
}

/** Every decision of the head office's file. */
export function recordsOf({ reviews = [], answers = [], extensions = [] }: Department): readonly DecisionRecord[] {
  return [
    ...reviews.map((record, i) => ({ record, pointer: `/reviews/${i}` })),
    ...answers.map((record, i) => ({ record, pointer: `/answers/${i}` })),
    ...extensions.map((record, i) => ({ record, pointer: `/extensions/${i}` })),
  ];
}
