/** A table of the text: the names of its columns, and its rows where they are no points of their own. */
export interface PlanTable {
  readonly columns: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

/** What stands on the pages of the source and is no part of the text, verbatim. */
export interface PutAside {
  readonly kind: string;
  readonly text: string;
}

/** A decision of the encoding that a person should look at. */
export interface Doubt {
  /** The point it is about; `plan` for the head of the plan. */
  readonly at: string;
  readonly code: DoubtCode;
  /** The source's words that are doubtful. */
  readonly words?: string;
}

export const DOUBT_CODES = [
  'year-chosen',
  'no-type',
  'no-subject',
  'no-issuer',
  'number-again',
  'number-skipped',
  'time-unread',
  'labels-shared',
  'once-chosen',
  'several-bodies',
  'duty-again',
  'table-unread',
  'two-dates',
  'text-left',
] as const;
export type DoubtCode = (typeof DOUBT_CODES)[number];
