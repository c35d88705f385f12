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
import type { RefusedTime } from '../edits/assigned-time.js';
import type { Edit } from '../edits/edit.js';

/** An item that a change of the form is about. */
export interface ItemNamed {
  readonly id: string;
  readonly title: string;
}

export type AssignmentField = keyof Assignment | 'what' | 'due';

/** The change of the unit's file that importing a row makes, with the previous value. */
export type FormChange =
  | {
      readonly kind: 'entry';
      readonly item: ItemNamed & { readonly cadence: Cadence };
      readonly period: string;
      readonly before: CellState;
      readonly entry: Entry;
      /** Whether the row had no date, so that the form's date was used. */
      readonly undated: boolean;
      /** The mark or word that was read as a status; `null` if it is a word of the form's list. */
      readonly readFrom: string | null;
      /** The probable mistakes in its documents. */
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
      /** The number of the action; `null` for the item itself. */
      readonly action: number | null;
      readonly field: AssignmentField;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'action'; readonly item: ItemNamed; readonly id: number; readonly what: string }
  | {
      readonly kind: 'own';
      readonly id: string;
      readonly title: string;
      readonly cadence: Cadence;
      readonly due: CalendarDate | null;
    };

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
  | { readonly kind: 'refused-time'; readonly refused: RefusedTime }
  /** The time of an own item, which decides what is counted. */
  | { readonly kind: 'unclear-time'; readonly typed: string }
  | {
      readonly kind: 'changed-since';
      readonly now: string;
      /** The command that records the form's value anyway. */
      readonly command?: string;
    }
  /**
   * The cell has an entry that was recorded after the form was made, so that whoever filled in the form has not seen
   * it.
   */
  | {
      readonly kind: 'entry-since';
      readonly n: number;
      readonly entry: Entry;
      readonly cadence: Cadence;
      /** The commands that replace the entry by the form's answer, and that record the answer beside it. */
      readonly correct: string;
      readonly tick: string;
    }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'wrong-value'; readonly typed: string }
  /** Merged cells (`G4:G7`) that cover several answers. */
  | { readonly kind: 'merged'; readonly range: string }
  /** The row shows something other than what its hidden id names. */
  | { readonly kind: 'other-row'; readonly shown: string; readonly made: string }
  /**
   * The plan was amended after the form was made: the item's text changed, the item was removed or added, or it is
   * asked of others.
   */
  | { readonly kind: 'item-amended'; readonly item: string; readonly how: 'changed' | 'gone' | 'new' | 'not-asked' }
  /**
   * The text is the same, but its role, cadence or date changed; `was` is `null` if the form's record of them is
   * unreadable.
   */
  | { readonly kind: 'asked-amended'; readonly item: string; readonly was: AskedTerms | null; readonly now: AskedTerms }
  /** The plan was amended: the figure or heading has another name or unit of count. */
  | { readonly kind: 'words-amended'; readonly was: string; readonly now: string }
  /** A date in a column of text: Excel converted something that was typed. */
  | { readonly kind: 'date-for-text'; readonly date: CalendarDate }
  /** A number in a column of text, whose display is unknown. */
  | { readonly kind: 'number-for-text'; readonly typed: string }
  /** Text that is partly or wholly struck out, a mark for "as above", or letters of an encoding before Unicode. */
  | { readonly kind: 'struck' | 'ditto' | 'garbled'; readonly typed: string }
  | { readonly kind: 'too-long' };

/** The result of one row. A row is imported as a whole or left out as a whole. */
export type RowOutcome =
  | { readonly kind: 'changes'; readonly edits: readonly Edit[]; readonly changes: readonly FormChange[] }
  /** Everything in the row is already recorded. */
  | { readonly kind: 'same' }
  /** Nothing was filled in. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'left'; readonly column: FormColumn; readonly reason: FormReason };

export const SAME: RowOutcome = { kind: 'same' };
export const BLANK: RowOutcome = { kind: 'blank' };

/** Leaves a row out because of the value in a column. */
export function leaveOut(column: FormColumn, reason: FormReason): RowOutcome {
  return { kind: 'left', column, reason };
}

type EntryChange = Extract<FormChange, { readonly kind: 'entry' }>;

/** A change after it was imported; for an entry with the state of its cell. */
export type TakenChange =
  | Exclude<FormChange, EntryChange>
  | (EntryChange & {
      readonly after: CellState;
      /** The number of the entry that decides the cell, from 1; `null` if none does. */
      readonly decidedBy: number | null;
    });

/** A change with its place in the form. */
export interface PlacedChange {
  readonly sheet: FormSheet;
  readonly sheetName: string;
  readonly row: number;
  readonly change: TakenChange;
}

/** A row that was left out, with the cell that caused it. */
export interface LeftOutRow {
  readonly sheetName: string;
  readonly row: number;
  readonly cell: string | null;
  readonly column: FormColumn;
  readonly reason: FormReason;
}

/** A link that was left out, with its cell. */
export interface UnusedLink {
  readonly sheetName: string;
  readonly row: number;
  readonly cell: string;
  readonly link: string;
}

/** The result of importing a form. */
export interface FormMerge {
  readonly edits: readonly Edit[];
  readonly changes: readonly PlacedChange[];
  readonly leftOut: readonly LeftOutRow[];
  /** Links in imported rows that no record can store. */
  readonly links: readonly UnusedLink[];
  /** The number of rows that contain only what is already recorded. */
  readonly same: number;
}

/** The address of a row's cell. */
export function cellAt(row: FilledRow, column: FormColumn): string | null {
  return row.cells.get(column)?.at ?? null;
}
