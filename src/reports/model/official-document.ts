import type { Lang } from '../../domain/text/text.js';

/**
 * An administrative document before it has a format: the words as printed and the role of each part (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I). Every format renders it, so that all have the same words. Capital letters are final;
 * blanks to be filled in by hand are runs of spaces or dots.
 */
export interface OfficialDocument {
  readonly lang: Lang;
  /** For the file's properties. */
  readonly properties: { readonly title: string; readonly author: string };
  /** Printed above everything else where the data is made up. */
  readonly mark: string | null;
  /** `DỰ THẢO`: printed above the number while there is something to fill in; gaps and blanks are then highlighted. */
  readonly draft?: string | null;
  /** How the text is set, where that is not the usual way; only Word files have it. */
  readonly look?: TextLook | null;
  /** Everything but the appendices; `null` where a table is issued with another body's document. */
  readonly main: MainPart | null;
  readonly appendices: readonly Appendix[];
  /** The footnotes, by number. */
  readonly notes: readonly Note[];
}

/** How the text of a document is set, in Word's units. */
export interface TextLook {
  /** In half-points. */
  readonly size: number;
  /** In twips. */
  readonly firstLine: number;
  /** In 240ths of a line. */
  readonly line: number;
  /** In twips. */
  readonly after: number;
}

export interface MainPart {
  readonly letterhead: Letterhead;
  /** `KẾ HOẠCH`; `null` for an official letter, whose subject is under its number. */
  readonly typeName: string | null;
  /** Trích yếu. */
  readonly subject: string;
  /** Căn cứ: one a line. */
  readonly bases: readonly Line[];
  readonly addressees: Addressees | null;
  readonly blocks: readonly Block[];
  /** The paragraphs that end the body with `./.`; they stay on the signature's page. */
  readonly closing: readonly Line[];
  readonly signing: Signing;
}

export interface Letterhead {
  /** Cơ quan chủ quản; `null` where there is none. */
  readonly parent: string | null;
  readonly issuer: string;
  /** The lines of the two names, where somebody chose them. */
  readonly lines?: { readonly parent: readonly string[] | null; readonly issuer: readonly string[] | null };
  /** The name of the State or of the Party; `null` in a document without either. */
  readonly nation: string | null;
  /** `null` where there is only a line under the name. */
  readonly motto: string | null;
  /** What is under the issuing body: a line, or the star of the Party's documents. */
  readonly below: 'line' | 'star';
  /** `Số: 05/KH-SXD`, in the Party `Số 05-KH/ĐU` */
  readonly number: string;
  /** `Đà Nẵng, ngày 05 tháng 01 năm 2024` */
  readonly placeAndDate: string;
}

export interface Addressees {
  /** `Kính gửi:` */
  readonly label: string;
  readonly names: readonly string[];
}

export interface Signing {
  /** `Nơi nhận:` */
  readonly label: string;
  /** Without the dash. */
  readonly recipients: readonly string[];
  /** `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`: one a line. */
  readonly authority: readonly string[];
  readonly name: string;
}

/** A run of text, or the mark of a footnote; a gap is highlighted. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly mark?: 'bold' | 'italic' | 'gap' }
  | { readonly kind: 'note'; readonly number: number };

export type Line = readonly Inline[];

/** A footnote; numbers count from 1 in the order of first appearance. */
export interface Note {
  readonly number: number;
  readonly text: string;
}

/** A part of a document’s text, in the order of reading. */
export type Block =
  /** `label` is text of its own (`II.`, `5.`), so that it survives copying. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly label: string | null; readonly text: Line }
  /** A note says how the table above it is read. */
  | { readonly kind: 'paragraph'; readonly label: string | null; readonly text: Line; readonly isNote?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly table: Table };

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly title: string;
  /** Share of the table's width. */
  readonly share: number;
  readonly align: 'left' | 'center';
}

export type Row =
  | {
      readonly kind: 'cells';
      readonly cells: readonly Cell[];
      /** The number of first columns that continue from the row above. */
      readonly joined?: number;
    }
  /** A heading over the rows that follow: its number in the first column, its words across the others. */
  | { readonly kind: 'group'; readonly number: string; readonly text: string };

/** Lines of a cell, one under the other. */
export type Cell = readonly string[];

export interface Appendix {
  /** `Phụ lục`, `Phụ lục II` */
  readonly label: string;
  readonly title: string;
  /** `(Kèm theo Kế hoạch số …)` */
  readonly reference: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}
