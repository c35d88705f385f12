/**
 * The frame of documents: of the State (Nghị định 30/2020/NĐ-CP), the Party (Hướng dẫn 36-HD/VPTW), the Front and mass
 * organisations, or without the name of the State.
 */
export type DocumentForm = 'state' | 'party' | 'front' | 'plain';

/** A table of the text: the names of its columns, and its rows unless they are points of their own. */
export interface PlanTable {
  readonly columns: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

/** Text on the pages of the source that is not part of the document's text, verbatim. */
export interface PutAside {
  readonly kind: string;
  readonly text: string;
}

/** A decision of the encoder that a person should check. */
export interface Doubt {
  /** The address of the point that it is about; `plan` for the head of the plan. */
  readonly at: string;
  readonly code: DoubtCode;
  /** The doubtful words of the source. */
  readonly words?: string;
}

export type DoubtCode =
  | 'year-chosen'
  | 'no-type'
  | 'no-subject'
  | 'no-issuer'
  | 'from-article'
  | 'number-again'
  | 'number-skipped'
  | 'time-unread'
  | 'labels-shared'
  | 'once-chosen'
  | 'several-bodies'
  | 'duty-again'
  | 'table-unread'
  | 'two-dates'
  | 'text-left'
  | 'reporting-chosen'
  | 'reporting-terms'
  | 'target-proposed'
  | 'target-left';
