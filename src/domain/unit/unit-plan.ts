import type { CalendarDate } from '../calendar/date.js';
import type { UnitKind } from '../plan/plan.js';
import type { Cadence } from '../calendar/cadence.js';

/** One unit's answers to the issued plan: `plans/<year>/units/<id>.yaml`. Field names are those of the file. */
export interface UnitPlan {
  readonly schema: 'dcs/unit-plan@1';
  /** Marks made-up data, so that no sample is taken for a unit's real record. */
  readonly sample?: true;
  readonly unit: Unit;
  readonly year: number;
  readonly 'derived-from': DerivedFrom;
  readonly items: Readonly<Record<string, ItemAnswer>>;
  readonly 'own-items'?: Readonly<Record<string, OwnItem>>;
  /** By quarter, then by indicator; quarters of the year before are the baseline to compare with. */
  readonly figures?: Readonly<Record<string, Readonly<Record<string, FigureValue>>>>;
  /** By period, then by heading of the report: what a person wrote. */
  readonly prose?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By section of the issued plan: the unit's own purposes and demands, and how it organises the work. */
  readonly 'plan-words'?: Readonly<Record<string, string>>;
  readonly difficulties?: readonly Difficulty[];
  readonly submissions?: readonly Submission[];
  /** The head office's answers to words that no difficulty has by now. Never in the file itself; see decisions.ts. */
  readonly otherAnswers?: readonly OtherAnswer[];
  /** The sending days that the head office put off for the unit. Never in the file itself; see decisions.ts. */
  readonly extensions?: readonly Extension[];
}

/** `0` says that nothing arose; `not-applicable` that the unit has no such function; an absent value was not reported. */
export type FigureValue = number | 'not-applicable';

/** What a unit reports up: khó khăn, vướng mắc, kiến nghị. */
export interface Difficulty {
  /** Counts from 1; never reused. */
  readonly id: number;
  readonly date: CalendarDate;
  /** The period whose report it belongs to, where that is not the date's own. */
  readonly period?: string;
  readonly text: string;
  readonly item?: string;
  readonly proposal?: string | null;
  readonly by?: string | null;
  /** The head office's answer. In a file of today it stands in `department.yaml`; see decisions.ts. */
  readonly answer?: DifficultyAnswer;
}

/** What the head office says to a difficulty. */
export interface DifficultyAnswer {
  readonly date: CalendarDate;
  readonly text: string;
  readonly by?: string | null;
}

/** An answer to words that the difficulty of its number no longer has, or to a difficulty that is no longer there. */
export interface OtherAnswer extends DifficultyAnswer {
  readonly difficulty: number;
  /** The words that were answered. */
  readonly about: string;
}

/** A period's report as it was sent. */
export interface Submission {
  readonly period: string;
  readonly date: CalendarDate;
  readonly by?: string | null;
  /** What the signed paper bears, where there is one: number, date, signer, and in which position he signed. */
  readonly number?: string | null;
  readonly dated?: CalendarDate | null;
  readonly signer?: string | null;
  readonly position?: string | null;
  readonly authority?: readonly string[];
  /** SHA-256 over canonical JSON of that period's entries, figures, words and difficulties: 64 hex digits. */
  readonly content: string;
  /** Why it was sent with gaps. */
  readonly gaps?: string;
  /** The head office's judgement, the last one stands. In a file of today it stands in `department.yaml`. */
  readonly reviews?: readonly Review[];
}

export interface Review {
  readonly result: 'accepted' | 'returned';
  readonly date: CalendarDate;
  readonly by: string;
  /** Always there when returned. */
  readonly reason?: string;
}

/** A later sending day for one report of a unit. */
export interface Extension {
  readonly period: string;
  /** The new sending day: the last on which the report is not late. */
  readonly until: CalendarDate;
  /** The day on which it was decided. */
  readonly date: CalendarDate;
  readonly by: string;
  readonly reason: string;
}

export interface Unit {
  /** The file's name without `.yaml`. */
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Abbreviation used in document symbols, `TTA`. */
  readonly code?: string | null;
  /** Place name before the date in the letterhead. */
  readonly place?: string | null;
  /** First period that counts, for a unit that joined late. */
  readonly since?: string;
  /** The body above it, as its letterhead prints it; the plan's issuer unless said. */
  readonly superior?: string | null;
  readonly signatory?: UnitSignatory;
  /** `Nơi nhận` of the unit's own documents. */
  readonly recipients?: readonly string[];
}

/** Who signs the unit's documents. */
export interface UnitSignatory {
  /** Lines above the position where somebody signs for another: `KT. GIÁM ĐỐC`. */
  readonly authority?: readonly string[];
  readonly position?: string | null;
  readonly name?: string | null;
}

export interface DerivedFrom {
  /** Relative to the unit's file; decides the plan. */
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

export interface ItemAnswer extends Assignment {
  readonly title: string;
  /** Fingerprint of the official text this was planned against: 8 hex digits. */
  readonly text: string;
  /** What the plan asked of the unit then, see asked-terms.ts; older files do not say. */
  readonly asked?: string;
  readonly note?: string | null;
  /** That what was recorded holds for another text too, each time the plan changed it. */
  readonly confirmed?: readonly Confirmation[];
  readonly actions?: readonly Action[];
  readonly progress?: readonly Entry[];
  readonly 'not-applicable'?: NotApplicable;
}

/** Says that an item's records hold for the text that the plan had on that day. */
export interface Confirmation {
  readonly date: CalendarDate;
  readonly by?: string | null;
  /** Fingerprint of the text that was planned against before. */
  readonly from: string;
  /** What was asked before, where that has changed. */
  readonly asked?: string;
}

export interface OwnItem extends Assignment {
  readonly title: string;
  readonly note?: string | null;
  /** Ongoing unless said. */
  readonly cadence?: Cadence;
  /** For a `once` item. */
  readonly due?: CalendarDate | null;
  /** First period that counts, for an item that was added in the course of the year. */
  readonly since?: string;
  readonly actions?: readonly Action[];
  readonly progress?: readonly Entry[];
  readonly 'not-applicable'?: NotApplicable;
}

export interface NotApplicable {
  readonly reason: string;
  /** Period from which on it does not apply; the whole year unless said. */
  readonly from?: string;
}

/** A concrete step that a unit sets under an item. */
export interface Action extends Assignment {
  readonly id: number;
  readonly what: string;
  readonly due?: CalendarDate | null;
}

export type EntryStatus = 'done' | 'doing' | 'none' | 'blocked';

/** One dated record of progress; entries are only ever added. */
export interface Entry {
  /** The day of the work: it decides the period. */
  readonly date: CalendarDate;
  /** `void` only in a correction: it withdraws the entry it corrects. */
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
