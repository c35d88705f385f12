import type { DraftNode } from '../structure/draft.js';
import type { ColumnRole } from '../structure/table-columns.js';

/** The duty of a node: what, by whom and when, each in the words of the source. */
export interface Duty {
  readonly node: DraftNode;
  readonly lead: string | null;
  readonly support: string | null;
  readonly monitor: string | null;
  readonly time: string | null;
  /** The part of the document that states it. */
  readonly from: 'label' | 'column' | 'heading' | 'sentence';
  /** Whether the labels follow a later task and were applied to this one as well. */
  readonly isShared: boolean;
}

/** What the nodes above a node say about it. */
export interface NodeContext {
  /** Whether the section contains tasks. */
  readonly isTask: boolean;
  /** The body named by the heading above. */
  readonly body: string | null;
  /** The supporting bodies that the same heading names. */
  readonly support: string | null;
  /** The time named by the heading above, for tasks that state none. */
  readonly time: string | null;
  /** Whether the node is within a section. */
  readonly isInSection: boolean;
  /** The columns of the table if the node is a row; otherwise empty. */
  readonly columns: readonly ColumnRole[];
  /** The names of these columns. */
  readonly names: readonly string[];
}
