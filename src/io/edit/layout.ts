/** The part of the text that a value covers: from `start` up to `end`, without comments and blanks around it. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A scalar, or a value in braces or brackets. */
export interface ScalarLayout extends Span {
  readonly kind: 'scalar';
  readonly block: BlockScalar | null;
}

/** The details of a text in lines below a mark (`|`, `>-`). */
export interface BlockScalar {
  /** The end of the mark. */
  readonly headEnd: number;
  /** The column of its lines. */
  readonly indent: number;
  /** Whether blank lines after it are part of it (`|+`). */
  readonly keepsBlanks: boolean;
}

/** An empty value: `key:`. */
export interface EmptyLayout extends Span {
  readonly kind: 'empty';
}

/** A map in the text: where it is, and its pairs. */
export interface MapLayout extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly PairLayout[];
}

/** A list in the text: where it is, and its members. */
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

/** The block scalar that ends a value, if there is one: a line directly below could become part of it. */
export function findBlockScalarAtEnd(value: Layout | undefined): BlockScalar | null {
  if (value === undefined || value.kind === 'empty') return null;
  if (value.kind === 'scalar') return value.block;
  return value.flow ? null : findBlockScalarAtEnd(value.entries.at(-1)?.value);
}
