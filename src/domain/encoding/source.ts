/**
 * A document as it was found, whatever file it came in: paragraphs and tables in the order of reading. A footnote's mark
 * stands in the text as `[^3]`, and leads into `notes`.
 */
export interface SourceDocument {
  readonly kind: 'text' | 'word' | 'pdf';
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
  /** What the pages carry beside the text: page numbers, stamps, rules. Nothing of it is lost. */
  readonly furniture: readonly Furniture[];
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** Verbatim, NFC, white space folded to single blanks. */
  readonly text: string;
  /** The number that the word processor prints before it: `I.`, `1.1.`, `a)`, `-`; `null` where it is typed or there is none. */
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
  /** Lines of the cell, one under the other. */
  readonly lines: readonly string[];
  /** How many columns it takes. */
  readonly span: number;
  /** A cell that was merged with the one above it, and has no text of its own. */
  readonly isContinued: boolean;
}

export interface SourceNote {
  /** As it is counted: `3`. */
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

/** A text that is put aside: verbatim, and what it is. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly text: string;
  readonly at: SourcePlace;
}

/** Where in the file something stands: a line of a text, a paragraph of a Word file, a page. */
export interface SourcePlace {
  readonly line: number;
  readonly page?: number;
}

/** What the world knows of the file. */
export interface EncodingFacts {
  /** The year that was asked for; else the plan's own words tell. */
  readonly year: number | null;
  /** The year of today, where nothing else tells. */
  readonly thisYear: number;
  readonly source: { readonly file: string; readonly sha256: string } | null;
}

/** The text of a cell on one line. */
export function cellText(cell: SourceCell | undefined): string {
  return (cell?.lines ?? []).join(' ').trim();
}

/** A paragraph that is nothing but its text. */
export function plainParagraph(text: string, line: number): SourceParagraph {
  return { kind: 'paragraph', text, number: null, at: { line }, isBold: false };
}
