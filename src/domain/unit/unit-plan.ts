import type { CalendarDate } from '../calendar/date.js';
import type { DocumentForm } from '../plan/issued-parts.js';
import type { Letter } from './letters.js';
import type { Cadence } from '../calendar/cadence.js';
import type { DocumentLayout } from './document-layout.js';

/**
 * One unit's plan and records for the issued plan: `plans/<year>/units/<id>.yaml`. Field names are those of the file.
 */
export interface UnitPlan {
  readonly schema: 'dcs/unit-plan@1';
  /** Marks invented data, so that nobody takes a sample for a real record. */
  readonly sample?: true;
  readonly unit: Unit;
  readonly year: number;
  readonly 'derived-from': DerivedFrom;
  readonly items: Readonly<Record<string, PlannedItem>>;
  readonly 'own-items'?: Readonly<Record<string, OwnItem>>;
  /** By quarter, then by indicator; quarters of the previous year are there to compare with. */
  readonly figures?: Readonly<Record<string, Readonly<Record<string, FigureValue>>>>;
  /** What a person wrote, by period, then by heading of the report. */
  readonly prose?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The unit's own aims and requirements, and its organisation of the work, by section of the issued plan. */
  readonly 'plan-words'?: Readonly<Record<string, string>>;
  readonly difficulties?: readonly Difficulty[];
  readonly submissions?: readonly Submission[];
  /** The head office's answers to words that no difficulty has any more. Never in the file itself; see decisions.ts. */
  readonly otherAnswers?: readonly OtherAnswer[];
  /** The extensions that the head office gave the unit. Never in the file itself; see decisions.ts. */
  readonly extensions?: readonly Extension[];
  /** The head office's letters to the unit. Never in the file itself; see decisions.ts. */
  readonly letters?: readonly Letter[];
}

/** `0`: nothing arose; `not-applicable`: the unit has no such function; without a value, nothing was reported. */
export type FigureValue = number | 'not-applicable';

/** What a unit reports to the head office: khó khăn, vướng mắc, kiến nghị. */
export interface Difficulty {
  /** Counts from 1; never reused. */
  readonly id: number;
  readonly date: CalendarDate;
  /** The period whose report it belongs to, if that is not the period of the date. */
  readonly period?: string;
  readonly text: string;
  readonly item?: string;
  readonly proposal?: string | null;
  readonly by?: string | null;
  /** The head office's answer. New files have it in `department.yaml`; see decisions.ts. */
  readonly answer?: DifficultyAnswer;
}

/** The head office's answer to a difficulty. */
export interface DifficultyAnswer {
  readonly date: CalendarDate;
  readonly text: string;
  readonly by?: string | null;
}

/** An answer to earlier words of a difficulty, or to a difficulty that no longer exists. */
export interface OtherAnswer extends DifficultyAnswer {
  readonly difficulty: number;
  /** The words that the answer was given to. */
  readonly about: string;
}

/** A sending of a period's report. */
export interface Submission {
  readonly period: string;
  readonly date: CalendarDate;
  readonly by?: string | null;
  /** The data of the signed paper, if there is one: number, date, signer and his position. */
  readonly number?: string | null;
  readonly dated?: CalendarDate | null;
  readonly signer?: string | null;
  readonly position?: string | null;
  readonly authority?: readonly string[];
  /** SHA-256 over canonical JSON of that period's entries, figures, words and difficulties: 64 hex digits. */
  readonly content: string;
  /** Why it was sent with gaps. */
  readonly gaps?: string;
  /** The head office's reviews; the last one counts. New files have them in `department.yaml`. */
  readonly reviews?: readonly Review[];
}

export interface Review {
  readonly result: 'accepted' | 'returned';
  readonly date: CalendarDate;
  readonly by: string;
  /** Always set if the report was returned. */
  readonly reason?: string;
}

/** A later sending day for one report of a unit. */
export interface Extension {
  readonly period: string;
  /** The new sending day: the last day on which the report is in time. */
  readonly until: CalendarDate;
  /** The day of the decision. */
  readonly date: CalendarDate;
  readonly by: string;
  readonly reason: string;
}

/** The unit that a file belongs to, as the file describes it. */
export interface Unit {
  /** The file's name without `.yaml`. */
  readonly id: string;
  readonly name: string;
  /** The id of one of the plan's kinds of unit. */
  readonly kind: string;
  /** The body of the plan that it is; `null` where the plan does not name it. */
  readonly body?: string | null;
  /** The groups of the plan that it belongs to. */
  readonly groups?: readonly string[];
  /** It takes on the items of which the plan does not say who does them. */
  readonly 'takes-unnamed'?: true;
  /** Abbreviation used in document symbols, `TTA`. */
  readonly code?: string | null;
  /** Place name before the date in the letterhead. */
  readonly place?: string | null;
  /** The first period that counts, for a unit that joined during the year. */
  readonly since?: string;
  /** The superior body in its letterhead; without it, the plan's issuer. */
  readonly superior?: string | null;
  readonly signatory?: UnitSignatory;
  /** `Nơi nhận` of the unit's own documents. */
  readonly recipients?: readonly string[];
  readonly layout?: DocumentLayout;
  /** The frame of its documents; without it, the plan's. */
  readonly form?: DocumentForm;
}

/** The person who signs the unit's documents. */
export interface UnitSignatory {
  /** Lines above the position, if the signer acts for another: `KT. GIÁM ĐỐC`. */
  readonly authority?: readonly string[];
  readonly position?: string | null;
  readonly name?: string | null;
}

export interface DerivedFrom {
  /** The path of the plan, relative to the unit's file. */
  readonly plan: string;
  readonly id: string;
  readonly revision: number;
}

/** Who does what by when; the same for items, own items and actions. */
export interface Assignment {
  readonly 'in-charge'?: string | null;
  readonly support?: readonly string[];
  readonly time?: string | null;
  readonly output?: string | null;
}

/** An item as the unit’s file has it: assignment, actions and entries. */
export interface PlannedItem extends Assignment {
  readonly title: string;
  /** The fingerprint of the official text when the unit planned: 8 hex digits. */
  readonly text: string;
  /** What the plan asked of the unit at that time, see asked-terms.ts; older files do not record it. */
  readonly asked?: string;
  readonly note?: string | null;
  /** Confirmations that the records apply to a new text, one for each change of the plan. */
  readonly confirmed?: readonly Confirmation[];
  readonly actions?: readonly Action[];
  readonly progress?: readonly Entry[];
  readonly 'not-applicable'?: NotApplicable;
}

/** States that an item's records apply to the text that the plan had on that day. */
export interface Confirmation {
  readonly date: CalendarDate;
  readonly by?: string | null;
  /** The fingerprint of the earlier text. */
  readonly from: string;
  /** What the plan asked before, if that changed. */
  readonly asked?: string;
}

export interface OwnItem extends Assignment {
  readonly title: string;
  readonly note?: string | null;
  /** `ongoing` if absent. */
  readonly cadence?: Cadence;
  /** For a `once` item. */
  readonly due?: CalendarDate | null;
  /** The first period that counts, for an item that was added during the year. */
  readonly since?: string;
  readonly actions?: readonly Action[];
  readonly progress?: readonly Entry[];
  readonly 'not-applicable'?: NotApplicable;
}

/** Why an item does not apply to the unit, and from when. */
export interface NotApplicable {
  readonly reason: string;
  /** The first period in which it does not apply; if absent, the whole year. */
  readonly from?: string;
}

/** An action that a unit plans under an item. */
export interface Action extends Assignment {
  readonly id: number;
  readonly what: string;
  readonly due?: CalendarDate | null;
}

export type EntryStatus = 'done' | 'doing' | 'none' | 'blocked';

/** One dated record of progress; entries are only added, never changed. */
export interface Entry {
  /** The day of the work; it decides the period. */
  readonly date: CalendarDate;
  /** `void` only in a correction: it withdraws the corrected entry. */
  readonly status: EntryStatus | 'void';
  /** Names the period where the date alone would say another. */
  readonly period?: string;
  /** The action this is about, by its id. */
  readonly action?: number;
  /** Counted from 1 in this item's list: that entry no longer counts. Once a file is read, by `entry` where that is there. */
  readonly corrects?: number;
  /** The fingerprint of the entry it corrects: it decides where the number says another. */
  readonly entry?: string;
  readonly by?: string | null;
  readonly note?: string | null;
  readonly evidence?: readonly Evidence[];
}

/** First of all a document (số, ngày, trích yếu); a file or a link only if there is one. */
export interface Evidence {
  /** `null` until it is issued. */
  readonly number?: string | null;
  readonly date?: CalendarDate | null;
  readonly title?: string | null;
  /** Relative to `plans/<year>/`. */
  readonly file?: string;
  readonly sha256?: string;
  readonly link?: string;
}
