import type { BulkMistake } from './bulk-mistake.js';
import type { ExtensionMistake } from './extension-mistake.js';
import type { HeadingMistake } from './heading-mistake.js';
import type { LetterMistake } from './letter-mistake.js';
import type { NewUnitMistake, RollMistake } from './new-unit-mistake.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import type { WrongDate } from '../../domain/calendar/parse-date.js';
import type { Cadence } from '../../domain/calendar/cadence.js';
import type { Period, PeriodKind } from '../../domain/calendar/period.js';
import type { WorkSpan } from '../../domain/calendar/period.js';
import type { RefusedTime } from '../../domain/edits/assigned-time.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import type { ItemName } from '../../domain/plan/find-item.js';
import type { Indicator, Plan } from '../../domain/plan/plan.js';
import type { PastWrite } from '../../domain/ports/workspace.js';
import type { WordsHeading, WordsIn } from '../../domain/unit/prose.js';
import type { Text } from '../../domain/text/text.js';
import type { WrongFigure } from '../../domain/unit/parse-figure.js';
import type { DifficultyAnswer, Difficulty } from '../../domain/unit/unit-plan.js';
import type { ReviewMistake, SendingMistake } from './sending-mistake.js';
import type { TypedTick } from './typed-entry.js';
import type { Calendar } from '../../domain/calendar/calendar.js';

/** Every mistake that can stop a use case. Its sentences are in `commands/mistakes`. */
export type Mistake =
  | FileMistake
  | ItemMistake
  | BulkMistake
  | IndicatorMistake
  | HeadingMistake
  | TimeMistake
  | EvidenceMistake
  | TwiceMistake
  | PlanningMistake
  | EntryMistake
  | WordsMistake
  | DifficultyMistake
  | SendingMistake
  | ReviewMistake
  | ExtensionMistake
  | LetterMistake
  | NewUnitMistake
  | RollMistake
  /** A mistake in one line of a list. */
  | { readonly kind: 'in-line'; readonly line: number; readonly mistake: Mistake }
  /** A port's refusal, in its own words: a lock that is taken, a file outside the plans folder. */
  | { readonly kind: 'refused'; readonly text: Text; readonly hint: Text | null };

/** A file among the unit files with a name that no command reads, and the right name. */
export interface NearFile {
  readonly file: string;
  readonly name: string;
}

/** A point of the plan or an own item, as suggestions list it. */
export interface Point extends ItemName {
  /** A heading of the plan that is not an item. */
  readonly isHeading?: boolean;
}

type FileMistake =
  | { readonly kind: 'unusable-file'; readonly file: string; readonly findings: readonly PlacedFinding[] }
  | {
      readonly kind: 'unknown-unit';
      readonly typed: string;
      readonly known: readonly string[];
      readonly nearest: readonly string[];
      readonly nearFiles: readonly NearFile[];
      /** Other plans in which such a unit has a file. */
      readonly elsewhere?: readonly string[];
    }
  | { readonly kind: 'no-units'; readonly year: number; readonly nearFiles: readonly NearFile[] }
  /** `copies`: from a copy's file name to the unit's id. */
  | {
      readonly kind: 'which-unit';
      readonly known: readonly string[];
      readonly copies: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: 'several-units';
      readonly typed: string;
      readonly units: readonly { readonly id: string; readonly name: string | null }[];
    }
  /** The unit is in the register. */
  | {
      readonly kind: 'unit-without-file';
      readonly id: string;
      readonly name: string;
      readonly nearFiles: readonly NearFile[];
    };

type ItemMistake =
  | { readonly kind: 'several-items'; readonly typed: string; readonly items: readonly Point[] }
  | { readonly kind: 'one-item-only'; readonly typed: readonly string[] }
  | { readonly kind: 'unknown-item'; readonly typed: string; readonly nearest: readonly Point[] }
  | { readonly kind: 'heading-of-items'; readonly id: string; readonly items: readonly Point[] }
  | { readonly kind: 'point-without-item'; readonly id: string }
  | {
      readonly kind: 'item-of-other-kind';
      readonly id: string;
      readonly unit: { readonly plan: Plan; readonly kind: string } | null;
    }
  | { readonly kind: 'open-place'; readonly id: string; readonly use: 'tick' | 'plan' | 'skip' }
  | { readonly kind: 'no-open-place'; readonly typed: string; readonly places: readonly string[] };

type IndicatorMistake =
  | { readonly kind: 'no-indicators' }
  | { readonly kind: 'several-indicators'; readonly typed: string; readonly indicators: readonly Indicator[] }
  /** The number of a row, which differs from report to report. */
  | { readonly kind: 'indicator-by-row'; readonly typed: string; readonly indicator: Indicator | null }
  | { readonly kind: 'unknown-indicator'; readonly typed: string; readonly nearest: readonly Indicator[] }
  | { readonly kind: 'ratio'; readonly name: string; readonly parts: readonly Indicator[] }
  | { readonly kind: 'no-figure'; readonly typed: string; readonly why: WrongFigure }
  /** One indicator with two values in one line. */
  | { readonly kind: 'figure-twice'; readonly indicator: Indicator }
  | { readonly kind: 'rest-not-zero'; readonly typed: string }
  | { readonly kind: 'figure-of-other-year'; readonly typed: string; readonly calendar: Calendar }
  | { readonly kind: 'not-a-quarter'; readonly period: Period; readonly instead: readonly Period[] };

/** Mistakes in a date, a period, or both; `instead` are the periods that would be accepted. */
type TimeMistake =
  | { readonly kind: 'no-date'; readonly typed: string; readonly why: WrongDate }
  | { readonly kind: 'unknown-period'; readonly typed: string; readonly calendar: Calendar }
  | { readonly kind: 'period-of-other-year'; readonly typed: string; readonly calendar: Calendar }
  | { readonly kind: 'unknown-entry-period'; readonly typed: string; readonly instead: readonly Period[] }
  | { readonly kind: 'unknown-first-period'; readonly typed: string; readonly calendar: Calendar }
  | { readonly kind: 'year-over'; readonly year: number; readonly span: WorkSpan }
  | { readonly kind: 'outside-year'; readonly date: CalendarDate; readonly year: number; readonly span: WorkSpan }
  | { readonly kind: 'future'; readonly date: CalendarDate; readonly today: CalendarDate }
  | {
      readonly kind: 'entry-period-of-other-year';
      readonly period: Period;
      readonly year: number;
      readonly instead: readonly Period[];
    }
  | {
      readonly kind: 'entry-period-of-other-kind';
      /** `null` for a difficulty. */
      readonly item: string | null;
      readonly cadence: Cadence;
      readonly own: PeriodKind;
      readonly period: Period;
      readonly instead: readonly Period[];
    }
  | {
      readonly kind: 'period-after-date';
      readonly period: Period;
      readonly date: CalendarDate;
      readonly instead: readonly Period[];
    }
  | { readonly kind: 'period-not-begun'; readonly period: Period; readonly instead: readonly Period[] }
  | {
      readonly kind: 'earlier-document';
      readonly item: string;
      readonly document: CalendarDate;
      readonly period: Period;
      readonly asked: TypedTick;
    };

type EvidenceMistake =
  | { readonly kind: 'copy-without-file' }
  | { readonly kind: 'no-document'; readonly typed: string }
  | { readonly kind: 'no-document-date'; readonly typed: string; readonly why: WrongDate }
  | { readonly kind: 'link-as-document'; readonly typed: string }
  | { readonly kind: 'file-as-document'; readonly typed: string }
  | { readonly kind: 'several-numbers'; readonly typed: string }
  | { readonly kind: 'document-not-issued'; readonly date: CalendarDate; readonly today: CalendarDate }
  | { readonly kind: 'no-link'; readonly typed: string };

/** The same record exists already. */
type TwiceMistake =
  | { readonly kind: 'same-entry'; readonly item: string; readonly n: number }
  | { readonly kind: 'same-action'; readonly item: string; readonly n: number }
  | { readonly kind: 'same-own-item'; readonly id: string; readonly title: string }
  | { readonly kind: 'same-difficulty'; readonly id: number };

type PlanningMistake =
  | { readonly kind: 'nothing-assigned' }
  | { readonly kind: 'empty-text' }
  | { readonly kind: 'title-too-long'; readonly max: number }
  | RefusedTime
  /** The time of a new own item, which says neither how often it comes nor when it is due. */
  | { readonly kind: 'unclear-own-time'; readonly typed: string }
  | { readonly kind: 'skip-without-reason' };

type EntryMistake =
  | { readonly kind: 'none-not-allowed'; readonly item: string }
  | { readonly kind: 'not-applicable'; readonly item: string; readonly reason: string }
  | {
      readonly kind: 'unknown-action';
      readonly item: string;
      readonly typed: string;
      readonly actions: readonly number[];
    }
  | { readonly kind: 'nothing-corrected' }
  | { readonly kind: 'unknown-entry'; readonly item: string; readonly typed: string; readonly entries: number }
  | { readonly kind: 'corrected-already'; readonly item: string; readonly n: number; readonly later: number }
  | { readonly kind: 'withdrawn-entry'; readonly item: string; readonly n: number }
  | { readonly kind: 'entry-changed-meanwhile'; readonly item: string; readonly n: number }
  /** The data that the form showed has changed since. */
  | { readonly kind: 'changed-since-seen' }
  | { readonly kind: 'nothing-to-undo'; readonly item: string }
  /** `changed-since`: by an editor, a copy or git, so that taking the write back would lose that too. */
  | {
      readonly kind: 'no-write-to-undo';
      readonly file: string;
      readonly why: 'nothing' | 'changed-since';
      /** Whose file it is; `null` for one of the head office. */
      readonly unit: string | null;
    }
  | { readonly kind: 'write-of-other-machine'; readonly write: PastWrite }
  | {
      readonly kind: 'entry-was-sent';
      readonly item: string;
      readonly n: number;
      readonly period: Period;
      readonly isSure: boolean;
    }
  | { readonly kind: 'entry-of-other'; readonly item: string; readonly n: number; readonly author: string }
  | { readonly kind: 'confirm-which'; readonly waiting: readonly string[] };

type WordsMistake = {
  readonly kind: 'words-changed-meanwhile';
  readonly heading: WordsHeading;
  readonly period: WordsIn;
  readonly now: string | null;
};

type DifficultyMistake =
  | { readonly kind: 'difficulty-without-text' }
  | { readonly kind: 'difficulty-without-words'; readonly text: string }
  | {
      readonly kind: 'unknown-difficulty';
      readonly unit: string;
      readonly typed: string;
      readonly difficulties: readonly Difficulty[];
    }
  | { readonly kind: 'shared-difficulty-number'; readonly unit: string; readonly id: number }
  | { readonly kind: 'answer-before-raised'; readonly date: CalendarDate; readonly raised: CalendarDate }
  | { readonly kind: 'answer-before-answer'; readonly date: CalendarDate; readonly last: CalendarDate }
  | {
      readonly kind: 'answered-already';
      readonly unit: string;
      readonly id: number;
      readonly answer: DifficultyAnswer;
    };
