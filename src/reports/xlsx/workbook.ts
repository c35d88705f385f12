import type { CalendarDate } from '../../domain/calendar/date.js';

/** The value of a cell. A text stays a text, whatever it begins with: only a `ComputedValue` is a formula. */
export type CellValue = string | number | { readonly date: CalendarDate } | PartialSum | null;

/** An incomplete sum: a number to calculate with, shown as `97*`. */
export interface PartialSum {
  readonly partial: number;
}

/** The name of a cell by column and row of its table, both from 0; rows count below the headings. */
export type CellNamer = (column: number, row: number) => string;

/** A value that Excel computes anew where a person changes a cell that it rests on. */
export interface ComputedValue {
  /** The value as we computed it, for programs that do not calculate. */
  readonly now: CellValue;
  readonly formula: (nameOf: CellNamer) => string;
  /** Shown with one decimal even where there is none now, because a change may bring one. */
  readonly hasTenths?: boolean;
}

/** What a cell says, as a colour: it repeats what its text says. */
export type Tone = 'good' | 'partly' | 'bad' | 'blocked';

/** A sign in the middle of its cell, which may have a colour. */
export interface SignValue {
  readonly sign: string;
  readonly tone: Tone | null;
}

export type SheetCell = CellValue | ComputedValue | SignValue;

export interface SheetColumn {
  readonly heading: string;
  /** In letters of the usual size. */
  readonly width: number;
  readonly kind: 'text' | 'date' | 'number';
  /** Kept in the file but not shown. */
  readonly isHidden?: boolean;
  /** In small print: to look up. */
  readonly isSmall?: boolean;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** A row of sums below the table: it is not filtered or sorted with the others. */
  readonly isTotal?: boolean;
  /** The columns that may be filled in, by index; on a locked sheet all others are locked. */
  readonly inputs: readonly number[];
}

/** The values that some cells accept; Excel asks before it accepts another one. */
export type SheetRule = {
  /** In columns and rows of the table, from 0; rows count below the headings. */
  readonly column: number;
  readonly rows: readonly number[];
  /** The message where something else is typed. */
  readonly error: string;
} & (
  | { readonly kind: 'list'; readonly list: string }
  /** A day from `first` to the day of typing, and not after `last`. */
  | { readonly kind: 'date'; readonly first: CalendarDate; readonly last: CalendarDate | null }
  | { readonly kind: 'count' }
);

/** A sheet with one table: the lines above it, headings, rows. */
export interface WorkbookSheet {
  readonly name: string;
  readonly visibility: 'shown' | 'very-hidden';
  /** The first line is the title. */
  readonly above: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly rules: readonly SheetRule[];
  /** Protected without a password: against mistakes, not against people. */
  readonly isLocked: boolean;
  /** How many columns stay in view, including hidden ones. */
  readonly frozenColumns: number;
}

/** A workbook without a format: what `writeWorkbook` writes. */
export interface Workbook {
  readonly title: string;
  /** The day it was made. */
  readonly made: CalendarDate;
  readonly sheets: readonly WorkbookSheet[];
  /** The choices of drop-downs by name; they are on a hidden sheet of this name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly listSheet: string;
  /** The foot of each page; `&P` and `&N` are the page number and the number of pages. */
  readonly foot: string;
}

/** The value of a cell in a plain table. */
export type TableCell = Exclude<CellValue, PartialSum>;

/** A sheet of one plain table: headings, and rows that are read once. */
export interface TableSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly TableCell[]>;
}

/** A workbook of plain tables, which may have hundreds of thousands of rows. */
export interface TableBook extends Pick<Workbook, 'title' | 'made' | 'foot'> {
  readonly sheets: readonly TableSheet[];
}
