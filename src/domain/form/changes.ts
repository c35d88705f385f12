import type { StatusRefusal } from '../progress/status-allowed.js';
import type { CalendarDate } from '../calendar/date.js';
import type { AskedTerms } from '../unit/asked-terms.js';
import type { DocumentDoubt } from '../unit/document-doubts.js';
import type { FormColumn, FormSheet } from './form.js';
import type { FilledRow } from './filled-rows.js';
import type { Indicator } from '../plan/plan.js';
import type { Cadence } from '../calendar/cadence.js';
import type { CellState } from '../progress/progress.js';
import type { WrongDate } from '../calendar/parse-date.js';
import type { WrongFigure } from '../unit/parse-figure.js';
import type { Assignment, Entry, FigureValue } from '../unit/unit-plan.js';
import type { WrongTime } from '../progress/entry-date.js';
import type { Edit } from '../edits/edit.js';

/** What a change of the form is about. */
export interface ItemNamed {
  readonly id: string;
  readonly title: string;
}

export type AssignmentField = keyof Assignment | 'what' | 'due';

/** What taking a row in changes in the unit’s file, with what was there before. */
export type FormChange =
  | {
      readonly kind: 'entry';
      readonly item: ItemNamed & { readonly cadence: Cadence };
      readonly period: string;
      readonly before: CellState;
      readonly entry: Entry;
      /** Whether its day was not written, so that the form's was taken. */
      readonly undated: boolean;
      /** The mark or word that was read as its status; `null` where that is a word of the list. */
      readonly readFrom: string | null;
      /** What can hardly be right of its documents. */
      readonly doubts: readonly DocumentDoubt[];
    }
  | {
      readonly kind: 'figure';
      readonly indicator: Indicator;
      readonly period: string;
      readonly before: FigureValue | null;
      readonly after: FigureValue;
    }
  | { readonly kind: 'difficulty'; readonly id: number; readonly date: CalendarDate; readonly text: string }
  | {
      readonly kind: 'words';
      readonly heading: string;
      readonly title: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'assignment';
      readonly item: ItemNamed;
      /** The action’s number; `null` for the item itself. */
      readonly action: number | null;
      readonly field: AssignmentField;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'action'; readonly item: ItemNamed; readonly id: number; readonly what: string };

/** Why a row is left out. */
export type FormReason =
  | { readonly kind: 'unknown-row'; readonly id: string }
  | { readonly kind: 'unknown-item'; readonly typed: string }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'open-place'; readonly item: string }
  | { readonly kind: 'unknown-action'; readonly item: string; readonly action: number }
  | { readonly kind: 'no-status' }
  | { readonly kind: 'unknown-status'; readonly typed: string }
  | { readonly kind: 'no-date' }
  | { readonly kind: 'bad-date'; readonly typed: string; readonly wrong: WrongDate }
  | { readonly kind: 'wrong-time'; readonly wrong: WrongTime; readonly date: CalendarDate; readonly period: string }
  | { readonly kind: 'outside-year' | 'future'; readonly date: CalendarDate }
  | StatusRefusal
  | { readonly kind: 'document-unnamed' }
  | { readonly kind: 'document-after-today'; readonly date: CalendarDate; readonly today: CalendarDate }
  | { readonly kind: 'documents-unequal'; readonly numbers: number; readonly titles: number; readonly dates: number }
  | { readonly kind: 'wrong-figure'; readonly wrong: WrongFigure; readonly typed: string }
  | { readonly kind: 'unknown-indicator'; readonly id: string }
  | { readonly kind: 'not-begun'; readonly period: string }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'due-outside'; readonly due: CalendarDate }
  | {
      readonly kind: 'changed-since';
      readonly now: string;
      /** What records the form's value all the same. */
      readonly command?: string;
    }
  /** The cell has an entry that was recorded since the form was made: whoever filled it in has not seen it. */
  | {
      readonly kind: 'entry-since';
      readonly n: number;
      readonly entry: Entry;
      readonly cadence: Cadence;
      /** What lays the form's answer over it, and what records it beside it. */
      readonly correct: string;
      readonly tick: string;
    }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'wrong-value'; readonly typed: string }
  /** Cells made one (`G4:G7`) over several answers. */
  | { readonly kind: 'merged'; readonly range: string }
  /** What the row shows is not what its hidden id stands for. */
  | { readonly kind: 'other-row'; readonly shown: string; readonly made: string }
  /** The plan was amended since the form was made: the item's text changed, it is gone, is new, or is asked of others. */
  | { readonly kind: 'item-amended'; readonly item: string; readonly how: 'changed' | 'gone' | 'new' | 'not-asked' }
  /** The text is the same, its role, cadence or day another; `was` is `null` where the form's own record is unreadable. */
  | { readonly kind: 'asked-amended'; readonly item: string; readonly was: AskedTerms | null; readonly now: AskedTerms }
  /** The plan was amended: the figure or heading has another name or unit of count. */
  | { readonly kind: 'words-amended'; readonly was: string; readonly now: string }
  /** A date where text is wanted: Excel made it of something that was typed. */
  | { readonly kind: 'date-for-text'; readonly date: CalendarDate }
  /** A number where text is wanted, of which nobody knows how the cell shows it. */
  | { readonly kind: 'number-for-text'; readonly typed: string }
  /** Struck out, as a whole or in part; a mark for “as above”; letters of an encoding before Unicode. */
  | { readonly kind: 'struck' | 'ditto' | 'garbled'; readonly typed: string }
  | { readonly kind: 'too-long' };

/** What came of one row. A row is taken in whole or left out whole. */
export type RowOutcome =
  | { readonly kind: 'changes'; readonly edits: readonly Edit[]; readonly changes: readonly FormChange[] }
  /** Everything it says is recorded already. */
  | { readonly kind: 'same' }
  /** Nothing was filled in. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'left'; readonly column: FormColumn; readonly reason: FormReason };

export const SAME: RowOutcome = { kind: 'same' };
export const BLANK: RowOutcome = { kind: 'blank' };

/** Leaves a row out because of the value in a column. */
export function leftOut(column: FormColumn, reason: FormReason): RowOutcome {
  return { kind: 'left', column, reason };
}

type EntryChange = Extract<FormChange, { readonly kind: 'entry' }>;

/** A change after it was taken in; for an entry with the state of its cell. */
export type TakenChange =
  | Exclude<FormChange, EntryChange>
  | (EntryChange & {
      readonly after: CellState;
      /** The entry that decides the cell, from 1; `null` where none does. */
      readonly decidedBy: number | null;
    });

/** A change with its place in the form. */
export interface PlacedChange {
  readonly sheet: FormSheet;
  readonly sheetName: string;
  readonly row: number;
  readonly change: TakenChange;
}

/** A row that is left out, with the cell it is left out for. */
export interface LeftRow {
  readonly sheetName: string;
  readonly row: number;
  readonly cell: string | null;
  readonly column: FormColumn;
  readonly reason: FormReason;
}

/** A link that is left out, with its cell. */
export interface LeftLink {
  readonly sheetName: string;
  readonly row: number;
  readonly cell: string;
  readonly link: string;
}

/** The outcome of taking in a form. */
export interface FormMerge {
  readonly edits: readonly Edit[];
  readonly changes: readonly PlacedChange[];
  readonly left: readonly LeftRow[];
  /** Links of rows that were taken in, which no record has room for. */
  readonly links: readonly LeftLink[];
  /** How many rows say only what is recorded already. */
  readonly same: number;
}

/** The address of a row’s cell. */
export function cellAt(row: FilledRow, column: FormColumn): string | null {
  return row.cells.get(column)?.at ?? null;
}
