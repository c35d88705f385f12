import type { CalendarDate } from '../calendar/date.js';
import type { EntryStatus } from '../unit/unit-plan.js';

/** The form for a person without the program, with its version. */
export const FORM_SCHEMA = 'dcs/form@1';

/** The sheets to fill in, in their order. */
export const FORM_SHEETS = ['items', 'figures', 'difficulties', 'words', 'plan'] as const;
export type FormSheet = (typeof FORM_SHEETS)[number];

/** Every column of the form, by the name of its heading. `id` is hidden and identifies the row. */
export type FormColumn =
  | 'id'
  | 'address'
  | 'title'
  | 'text'
  | 'period'
  | 'recorded'
  | 'status'
  | 'date'
  | 'number'
  | 'document-date'
  | 'document-title'
  | 'note'
  | 'indicator'
  | 'count-unit'
  | 'previous'
  | 'last-year'
  | 'target'
  | 'value'
  | 'difficulty'
  | 'proposal'
  | 'answer'
  | 'heading'
  | 'earlier'
  | 'words'
  | 'action'
  | 'in-charge'
  | 'support'
  | 'time'
  | 'output';

/** The columns of each sheet, in their order. */
export const FORM_COLUMNS: Readonly<Record<FormSheet, readonly FormColumn[]>> = {
  items: [
    'id',
    'address',
    'title',
    'text',
    'period',
    'recorded',
    'status',
    'date',
    'number',
    'document-date',
    'document-title',
    'note',
  ],
  figures: [
    'id',
    'address',
    'indicator',
    'count-unit',
    'period',
    'previous',
    'last-year',
    'recorded',
    'value',
    'target',
  ],
  difficulties: ['id', 'difficulty', 'proposal', 'address', 'date', 'answer'],
  words: ['id', 'heading', 'earlier', 'recorded', 'words'],
  plan: ['id', 'address', 'title', 'action', 'in-charge', 'support', 'time', 'output'],
};

/** The columns that not every form has; one of another name at their place is a column that a person added. */
export const OPTIONAL_COLUMNS: readonly FormColumn[] = ['target'];

/** The columns that a person fills in; the others are locked. */
export const FORM_INPUTS: Readonly<Record<FormSheet, readonly FormColumn[]>> = {
  items: ['status', 'date', 'number', 'document-date', 'document-title', 'note'],
  figures: ['value'],
  difficulties: ['difficulty', 'proposal', 'address', 'date'],
  words: ['words'],
  plan: ['action', 'in-charge', 'support', 'time', 'output'],
};

/** The unit, plan and period of a form, stored on a hidden sheet. */
export interface FormStamp {
  readonly schema: string;
  readonly plan: string;
  readonly revision: number;
  readonly year: number;
  /** The unit's file name without `.yaml`. */
  readonly unit: string;
  readonly period: string;
}

/** The words by which a form is read: headings and statuses in the language of the form. */
export interface FormWords {
  /** The hidden sheet with the stamp. */
  readonly stampSheet: string;
  /** The name of the hidden sheet with the drop-down lists. */
  readonly listSheet: string;
  /** Whether a sheet is the reply that an earlier import wrote. */
  readonly isReply: (name: string) => boolean;
  /** Whether a text above a table is printed by the form itself. */
  readonly isPrinted: (text: string) => boolean;
  readonly sheetNamed: (name: string) => FormSheet | null;
  readonly columnNamed: (heading: string) => FormColumn | null;
  readonly statusNamed: (text: string) => StatusNamed | null;
}

/** The status that a cell names, and whether by a word of the form's list. */
export interface StatusNamed {
  readonly status: EntryStatus;
  readonly listed: boolean;
}

/**
 * A cell's value. A date has no time of day; an error is Excel's (`#N/A`); text that is partly or wholly struck out is
 * marked.
 */
export type GridValue =
  | string
  | number
  | boolean
  | null
  | { readonly date: CalendarDate }
  | { readonly error: string }
  | { readonly struck: string }
  | FormattedNumber;

/** A number that its cell displays in a different way (`15/BC-TTA` for 15). */
export interface FormattedNumber {
  readonly number: number;
  /** The displayed text; `null` if it is unknown. */
  readonly shown: string | null;
  /** Whether the displayed number differs from the stored one: 5 displayed as 500%. */
  readonly scaled: boolean;
}

/** A sheet as read: rows and columns from 0, as in the file. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly GridValue[])[];
  readonly merges: readonly MergedCells[];
  readonly links: readonly GridLink[];
  readonly remarks: readonly GridRemark[];
}

/** An object on a sheet that is not in a cell: a comment, a text box, a picture. */
export interface GridRemark {
  readonly kind: 'comment' | 'box' | 'picture';
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell's link to a place outside the workbook. Row and column from 0. */
export interface GridLink {
  readonly row: number;
  readonly column: number;
  readonly target: string;
}

/** Merged cells; the first one has the value. Rows and columns from 0, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Why a file cannot be read as a workbook. */
export type WrongWorkbook =
  | 'not-a-workbook'
  | 'old-excel'
  | 'encrypted'
  | 'damaged'
  | 'other-encoding'
  | 'macros'
  | 'external-links'
  | 'file-too-large'
  | 'too-many-parts'
  | 'unpacks-too-large'
  | 'too-many-rows'
  | 'too-many-columns';

/** A workbook as it was read. */
export interface Workbook {
  readonly kind: 'workbook';
  readonly sheets: readonly Grid[];
  /** When it was last saved, as the file says (`2024-06-12T08:30:00Z`); `null` if it does not say. */
  readonly savedAt: string | null;
}

/** The content of a file that should be a workbook, or why it cannot be read. */
export type ReadWorkbook = Workbook | { readonly kind: WrongWorkbook };

/** A file that may be a form. */
export interface FormFile {
  readonly path: string;
  readonly shown: string;
}

/** Reads forms from files. */
export interface FormSource {
  /**
   * Lists the named files, and the workbooks of the named folders, each once. A pattern (`*.xlsx`) that the shell did
   * not expand means the workbooks that match it.
   * @returns `isOne` if a single file was named
   * @throws Refusal if a path does not exist, or a folder or pattern has no workbook
   */
  list(typed: readonly string[]): Promise<{ readonly isOne: boolean; readonly files: readonly FormFile[] }>;
  /**
   * Reads a workbook within limits of time and memory.
   * @throws Refusal if the file cannot be read
   */
  read(file: FormFile): Promise<ReadWorkbook>;
  /** The other files in a form's folder that are no workbooks. */
  beside(file: FormFile): readonly { readonly name: string; readonly path: string }[];
  /** The bytes of a file; `null` if it is too large for a form or cannot be read. */
  bytesOf(file: FormFile): Uint8Array | null;
  /** Reads a workbook that is not yet a file. */
  readAgain(bytes: Uint8Array): Promise<ReadWorkbook>;
}

/** The most rows of a sheet: `import` reads no more, so `export` writes no more. */
export const FORM_ROWS = 5_000;
