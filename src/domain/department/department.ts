import type { CalendarDate } from '../calendar/date.js';
import type { Extension, Review, UnitPlan } from '../unit/unit-plan.js';

/** What the head office decides and writes in a year: `plans/<year>/department.yaml`. No unit writes to it. */
export interface Department {
  readonly schema: 'dcs/department@1';
  readonly year: number;
  readonly reviews?: readonly GivenReview[];
  readonly answers?: readonly GivenAnswer[];
  readonly extensions?: readonly GivenExtension[];
  /** By period and heading of the outline: its own words in the department's report. */
  readonly prose?: NonNullable<UnitPlan['prose']>;
  /** By period and unit: the items whose results its own report carries, each with its title. */
  readonly carried?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** What its own report bears; of a period the last line stands. */
  readonly reports?: readonly OwnReport[];
}

/** The keys of the file, as they stand in it one after the other. */
const KEYS = ['reviews', 'answers', 'extensions', 'prose', 'carried', 'reports'] as const;

/** The keys that a new one is put before. */
export function keysBehind(key: (typeof KEYS)[number]): readonly string[] {
  return KEYS.slice(KEYS.indexOf(key) + 1);
}

/** That the department's report of a period goes out, with what its signed paper bears as far as it was said. */
export interface OwnReport {
  readonly period: string;
  /** The day of the record. */
  readonly date: CalendarDate;
  readonly by?: string;
  readonly number?: string;
  /** Of the signed paper. */
  readonly dated?: CalendarDate;
  readonly signer?: string;
  readonly position?: string;
  /** Lines above the position: `KT. GIÁM ĐỐC`. */
  readonly authority?: readonly string[];
  /** The lines of Nơi nhận. */
  readonly recipients?: readonly string[];
}

/** The record of a period's own report that stands; `null` where there is none. */
export function ownReportOf({ reports = [] }: Pick<Department, 'reports'>, period: string): OwnReport | null {
  return reports.filter((one) => one.period === period).at(-1) ?? null;
}

/**
 * A judgement on one sending of a report. It says which: a newer copy of the unit's file may say something else of the
 * period, and then what was accepted is still known.
 */
export interface GivenReview extends Review {
  /** The name of the unit's file without `.yaml`. */
  readonly unit: string;
  readonly period: string;
  /** The day of that sending. */
  readonly sent: CalendarDate;
  /** The fingerprint of what was sent: 64 hex digits. */
  readonly content: string;
}

/** A sending day that was put off for one unit. */
export interface GivenExtension extends Extension {
  readonly unit: string;
}

/** An answer to a unit's difficulty. It holds for the words it was given for, whatever their number is by now. */
export interface GivenAnswer {
  readonly unit: string;
  /** The number it had. */
  readonly difficulty: number;
  /** The words that are answered. */
  readonly about: string;
  readonly date: CalendarDate;
  readonly text: string;
  readonly by?: string | null;
}
