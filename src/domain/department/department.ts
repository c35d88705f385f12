import type { CalendarDate } from '../calendar/date.js';
import type { Plan } from '../plan/plan.js';
import type { DocumentLayout } from '../unit/document-layout.js';
import type { Letter } from '../unit/letters.js';
import type { Extension, Review, UnitPlan, UnitSignatory } from '../unit/unit-plan.js';

/** The head office's decisions and own words of a year: `plans/<year>/department.yaml`. No unit writes to it. */
export interface Department {
  readonly schema: 'dcs/department@1';
  readonly year: number;
  /** How the head office's own Word files are set. */
  readonly layout?: DocumentLayout;
  readonly reviews?: readonly GivenReview[];
  readonly answers?: readonly GivenAnswer[];
  readonly extensions?: readonly GivenExtension[];
  /** The office's own words in the department's report, by period and heading of the outline. */
  readonly prose?: NonNullable<UnitPlan['prose']>;
  /** The items whose results the department's report includes, with their titles, by period and unit. */
  readonly carried?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** The signed papers of the department's reports; the last line of a period counts. */
  readonly reports?: readonly OwnReport[];
  /** The official letters to units, in the order of writing. */
  readonly letters?: readonly GivenLetter[];
}

/** The keys of the file, in their order. */
const KEYS = ['layout', 'reviews', 'answers', 'extensions', 'prose', 'carried', 'reports', 'letters'] as const;

/** The keys that come after a key: a new key is inserted before the first of them. */
export function keysBehind(key: (typeof KEYS)[number]): readonly string[] {
  return KEYS.slice(KEYS.indexOf(key) + 1);
}

/** What is known of a signed paper of the head office. */
export interface OwnPaper {
  /** Who recorded it. */
  readonly by?: string;
  readonly number?: string;
  /** The date of the signed paper. */
  readonly dated?: CalendarDate;
  readonly signer?: string;
  readonly position?: string;
  /** Lines above the position: `KT. GIÁM ĐỐC`. */
  readonly authority?: readonly string[];
  /** The lines of Nơi nhận. */
  readonly recipients?: readonly string[];
}

/** Records that the department's report of a period goes out, and what is known of its signed paper. */
export interface OwnReport extends OwnPaper {
  readonly period: string;
  /** The day on which this was recorded. */
  readonly date: CalendarDate;
}

/** Records an official letter to one or more units. */
export interface GivenLetter extends Letter, OwnPaper {
  readonly units: readonly string[];
  readonly number?: string;
  readonly dated?: CalendarDate;
}

/** The last record of the department's report for a period; `null` if there is none. */
export function ownReportOf({ reports = [] }: Pick<Department, 'reports'>, period: string): OwnReport | null {
  return reports.filter((one) => one.period === period).at(-1) ?? null;
}

/** Whether number and day of the signed report are recorded. */
export function isSignedReport(paper: OwnReport | null): boolean {
  return paper?.number !== undefined && paper.dated !== undefined;
}

/**
 * Who signs a paper of the head office. The head of the plan's issuer signs, unless the record names somebody else; then
 * only the recorded parts are known.
 */
export function ownSignatory({ signatory: head }: Plan, paper: OwnPaper | null): UnitSignatory {
  const isHead = paper?.position === undefined;
  return {
    authority: paper?.authority ?? (isHead ? (head.authority ?? []) : []),
    position: paper?.position ?? head.position,
    name: paper?.signer ?? (isHead ? head.name : null),
  };
}

/**
 * A review of one submission. It identifies the submission by day and content, because a newer copy of the unit's file
 * may report something else for the period; the office still knows what it accepted.
 */
export interface GivenReview extends Review {
  /** The name of the unit's file without `.yaml`. */
  readonly unit: string;
  readonly period: string;
  /** The day of the submission. */
  readonly sent: CalendarDate;
  /** The fingerprint of the submitted content: 64 hex digits. */
  readonly content: string;
  /**
   * Which of the submissions of that day with that content, from 1: a report is sent again on its day to add the number
   * of the signed paper. Left out for the first.
   */
  readonly sending?: number;
}

/** A later sending day for one unit. */
export interface GivenExtension extends Extension {
  readonly unit: string;
}

/** An answer to a unit's difficulty. It applies to the words that it was given to, even if their number changes. */
export interface GivenAnswer {
  readonly unit: string;
  /** The number of the difficulty at that time. */
  readonly difficulty: number;
  /** The words of the difficulty. */
  readonly about: string;
  readonly date: CalendarDate;
  readonly text: string;
  readonly by?: string | null;
}
