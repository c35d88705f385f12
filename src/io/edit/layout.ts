/** Where a value stands in the text: from `start` up to `end`, comments and blanks around it left out. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value that stands in one piece. */
export interface ScalarLayout extends Span {
  readonly kind: 'scalar';
  /** The end of a block scalar's mark (`|`, `>-`) on its first line, else `null`. */
  readonly headEnd: number | null;
  /** Whether blank lines that follow belong to it (`|+`). */
  readonly keepsBlanks?: boolean;
}

/** No value at all, `key:`. */
export interface EmptyLayout extends Span {
  readonly kind: 'empty';
}

export interface MapLayout extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly PairLayout[];
}

export interface ListLayout extends Span {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly entries: readonly EntryLayout[];
}

/** A key with its value; `start` is the key's. */
export interface PairLayout extends Span {
  readonly key: string;
  /** Just after the colon; `null` in `{ key }`. */
  readonly colonEnd: number | null;
  readonly value: Layout;
}

/** A list's entry; in block style `start` is the dash's. */
export interface EntryLayout extends Span {
  readonly value: Layout;
}

export type Layout = ScalarLayout | EmptyLayout | MapLayout | ListLayout;

/** Whether blank lines right below the value would become part of it. */
export function takesBlanksBelow(value: Layout | undefined): boolean {
  if (value === undefined || value.kind === 'empty') return false;
  return value.kind === 'scalar'
    ? value.keepsBlanks === true
    : !value.flow && takesBlanksBelow(value.entries.at(-1)?.value);
}
