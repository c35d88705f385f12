/** An entry as a person typed it, on the command line or in the fields of a page. */
export interface TypedEntry {
  readonly status?: string;
  readonly date?: string;
  readonly period?: string;
  readonly by?: string;
  readonly note?: string;
  /** Each `<number>; <date>; <title>`. */
  readonly evidence?: readonly string[];
  /** Path of an evidence file. */
  readonly file?: string;
  /** Whether the file is copied into the plans folder first. */
  readonly copy?: boolean;
  readonly link?: string;
  /** Number of the action that the entry is for. */
  readonly action?: string;
}

/** A typed entry for one or several items, or for all remaining items. */
export interface TypedTick extends TypedEntry {
  readonly items: readonly string[];
  /** Instead of items: the remaining items of this section. */
  readonly section?: string;
  /** Instead of items: all remaining items. */
  readonly rest?: boolean;
  /** Record it even if an equal entry exists. */
  readonly again?: boolean;
}
