/**
 * A document, whatever its file format: paragraphs and tables in reading order. A footnote's mark is written as `[^3]`
 * in the text, and `notes` has its text.
 */
export interface SourceDocument {
  readonly kind: 'text' | 'word' | 'pdf';
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
  /** What the pages print besides the text: page numbers, stamps, rules. */
  readonly furniture: readonly Furniture[];
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** The text verbatim, in NFC, each run of white space as one space. */
  readonly text: string;
  /** The automatic number before it: `I.`, `1.1.`, `a)`, `-`; `null` if there is none, or it is part of the text. */
  readonly number: string | null;
  readonly at: SourcePlace;
  readonly isBold: boolean;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly SourceRow[];
  readonly at: SourcePlace;
}

export interface SourceRow {
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  /** The lines of the cell, from top to bottom. */
  readonly lines: readonly string[];
  /** The number of columns that the cell spans. */
  readonly span: number;
  /** Whether the cell is merged with the one above it, and so has no text. */
  readonly isContinued: boolean;
}

export interface SourceNote {
  /** The mark's number: `3`. */
  readonly mark: string;
  readonly text: string;
  readonly at: SourcePlace;
}

export type FurnitureKind =
  | 'letterhead'
  | 'page-number'
  | 'stamp'
  | 'rule'
  | 'page-header'
  | 'repeated-title'
  | 'signature'
  | 'label'
  | 'empty-row';

/** A text that is no part of the plan, verbatim, with its kind. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly at: SourcePlace;
}

/** A place in the file: a line of a text, a paragraph of a Word file, a page of a PDF. */
export interface SourcePlace {
  readonly line: number;
  readonly page?: number;
}

/** Facts about the reading that the document itself does not contain. */
export interface EncodingFacts {
  /** The requested year; `null` to take it from the plan's words. */
  readonly year: number | null;
  /** The current year, used if nothing else states the year. */
  readonly thisYear: number;
  readonly source: { readonly file: string; readonly sha256: string } | null;
}

/** The text of a cell as one line. */
export function cellText(cell: SourceCell | undefined): string {
  return (cell?.lines ?? []).join(' ').trim();
}

/** A paragraph without number, emphasis or indent. */
export function plainParagraph(text: string, line: number): SourceParagraph {
  return { kind: 'paragraph', text, number: null, at: { line }, isBold: false };
}
