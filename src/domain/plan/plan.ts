import type { Cadence, Reporting } from '../calendar/cadence.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Indicator } from './indicator.js';
import type { DocumentForm, Doubt, PlanTable, PutAside } from './issued-parts.js';
import type { UnitKind } from './unit-kinds.js';
import type { PlanBody, PlanGroup, ReportDuty, Stage, Who } from './who.js';

export type { Indicator } from './indicator.js';

/** The issued document as data: `plans/<year>/plan.yaml`. Field names are those of the file. */
export interface Plan {
  readonly schema: 'dcs/plan@1';
  readonly id: string;
  /** Increases when the issued text or the tracking changes; unit plans record the revision that they derive from. */
  readonly revision: number;
  readonly year: number;
  /** `Kế hoạch` */
  readonly type: string;
  /** `null` if the source has no title. */
  readonly subject: string | null;
  readonly issuer: Issuer;
  /** The frame of the plan and of documents made from it; `state` where it is absent. */
  readonly form?: DocumentForm;
  /** The official number as printed; `null` if the source does not state it. */
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly signatory: Signatory;
  /** The text from which this plan was encoded, for provenance. */
  readonly source?: { readonly file: string; readonly sha256: string };
  readonly reporting: Reporting;
  readonly references: Readonly<Record<string, Reference>>;
  readonly preamble?: readonly string[];
  readonly body: readonly PlanNode[];
  readonly closing?: readonly string[];
  /** `Nơi nhận`: one line each, as printed, without the dash. */
  readonly recipients?: readonly string[];
  readonly errata?: readonly Erratum[];
  readonly abbreviations?: readonly Abbreviation[];
  /** The headings of the periodic report. They are data, because superior bodies send their own outline. */
  readonly outline?: readonly OutlineHeading[];
  /** The headings of the reports of single periods, by the period's id; for those it replaces `outline`. */
  readonly outlines?: Readonly<Record<string, readonly OutlineHeading[]>>;
  /** The limits that `check` applies to all units; it fails if one is exceeded. */
  readonly thresholds?: Thresholds;
  /** The figures that units enter; the first set is this tool's proposal. */
  readonly indicators?: readonly Indicator[];
  /** The addressees of the department's own report (`Kính gửi`). */
  readonly 'report-to'?: readonly string[];
  /** The decision with which the plan was issued. */
  readonly 'issued-with'?: IssuedWith;
  /** The years of a plan that covers several; its folder is for one year. */
  readonly span?: Span;
  /** The kinds of unit that work by the plan; without them the office, divisions and subordinate units. */
  readonly kinds?: readonly UnitKind[];
  /** The bodies that the plan names. */
  readonly bodies?: readonly PlanBody[];
  readonly groups?: readonly PlanGroup[];
  /** When the plan requires reports, in its own words. */
  readonly 'report-duties'?: readonly ReportDuty[];
  /** Text on the pages of the source besides the document's text. */
  readonly furniture?: readonly PutAside[];
  /** What the encoder was not sure of; a person removes an entry after checking it. */
  readonly doubts?: readonly Doubt[];
}

/** The body that issued the plan, with what a letterhead needs of it; `null` where the source does not say. */
export interface Issuer {
  readonly name: string;
  readonly parent: string | null;
  readonly code: string | null;
  readonly place: string | null;
}

/** Who signed the plan. */
export interface Signatory {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`: the lines above the position. */
  readonly authority?: readonly string[];
  readonly position: string | null;
  readonly name: string | null;
}

/** The limits that `check` applies; a plan may set them for its units. */
export interface Thresholds {
  /** The least completion of all units together, in percent; not missed while nothing is due. */
  readonly 'min-percent'?: number;
  /** The most cells that closed without an entry. */
  readonly 'max-missing'?: number;
  /** The most cells whose due date has passed. */
  readonly 'max-overdue'?: number;
  /** The most warnings of `check`. */
  readonly 'max-warnings'?: number;
}

/** A cited document, with only what the source states about it. */
export interface Reference {
  /** `Nghị định`, `Chỉ thị`, `Luật` … */
  readonly type: string;
  /** The symbol as printed, `59/2023/NĐ-CP`; `null` for a document cited by name. */
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** The full citation, verbatim, if the source contains one. */
  readonly citation: string | null;
}

/** The decision or resolution with which a plan was issued. */
export interface IssuedWith {
  /** `Quyết định` */
  readonly type: string | null;
  readonly number: string | null;
  readonly date: CalendarDate | null;
  /** Who decides, as printed. */
  readonly issuer: string | null;
  readonly subject?: string | null;
  /** `(Kèm theo Quyết định số …)`, as the plan prints it. */
  readonly words?: string;
  /** Căn cứ: the legal bases, one each. */
  readonly bases?: readonly string[];
  /** Its articles; duties in them are not items of the plan. */
  readonly articles?: readonly PlanNode[];
  readonly recipients?: readonly string[];
  readonly signatory?: Signatory;
}

/** The years of a plan, with the words and the point that state them, if there are any. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly at?: string;
  readonly words?: string;
}

/** A node of the text; nodes contain nodes. */
export interface PlanNode {
  /** The official address as printed: `II`, `II.5`, `II.5.c`, `II.2.đ`. */
  readonly id: string;
  /** The printed label, if the address does not determine it: `1.1`, `•`, `PHỤ LỤC`. */
  readonly label?: string;
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly children?: readonly PlanNode[];
  /** Paragraphs without a letter, after the children. */
  readonly trailing?: readonly string[];
  readonly table?: PlanTable;
  /** The cells of a row of a task table, in the table's order; `null` if a cell's text is the node's own. */
  readonly cells?: readonly (string | null)[];
  /** Whether this is an open place: it is not counted, and a unit's own items go under it. */
  readonly open?: boolean;
  /** Whether it is counted only in periods that have an entry ("nếu có"). */
  readonly conditional?: boolean;
  readonly track?: Track;
}

/** What a plan wants of a unit in an item; `unnamed` where it does not say who does the item. */
export type Role = 'lead' | 'support' | 'monitor' | 'unnamed';

/** What makes a node an item: this tool's reading of the text. */
export interface Track {
  /** A short title by this tool, at most 60 characters. */
  readonly short: string;
  readonly cadence: Cadence;
  /** `source` if the text states the time, `tool` if it does not. */
  readonly 'cadence-from': 'source' | 'tool';
  /** The words of the source that state the time. */
  readonly time?: string;
  /** The bodies that the plan names; `roles` gives the roles by kind of unit. */
  readonly who?: Who;
  /** The day from which it counts, if the plan sets one. */
  readonly from?: CalendarDate;
  /** Parts with their own times. */
  readonly stages?: readonly Stage[];
  /** The date of a `once` item, if the plan sets one. */
  readonly due?: CalendarDate;
  /** The first period that counts, if a revision added the item during the year. */
  readonly since?: string;
  readonly 'may-be-none'?: boolean;
  /** The short form of `who`, by kind of unit; kinds that are absent have no part in the item by their kind. */
  readonly roles: Readonly<Partial<Record<string, 'lead' | 'support'>>>;
  /** Items that cite the same document. */
  readonly related?: readonly string[];
}

/** A misprint of the source; the text keeps it, and this says what it means. */
export interface Erratum {
  readonly at: string;
  readonly reads: string;
  /** The words that replace it in documents made from the plan; `null` if they are unknown. */
  readonly means: string | null;
  /** A remark for the reader, such as another interpretation. */
  readonly note?: string;
  /** Whether `dcs encode` proposes it and nobody has checked it yet; documents then keep the source's words. */
  readonly proposed?: boolean;
}

/**
 * An abbreviation that the plan's text defines: `công chức, viên chức, người lao động (sau đây gọi tắt là CCVCNLĐ)`.
 */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  /** The address of the point that defines it. */
  readonly at: string;
}

/** A heading of the periodic report. */
export interface OutlineHeading {
  readonly id: string;
  readonly heading: string;
  /** The items whose results are printed under this heading. */
  readonly items?: readonly string[];
  /** Whether the difficulties and proposals are printed under this heading. */
  readonly difficulties?: boolean;
  /** Whether unfinished work and difficulties are printed under this heading, and the proposals under the other one. */
  readonly shortcomings?: boolean;
  /** Whether the tasks of the next period are printed under this heading. */
  readonly 'next-period'?: boolean;
  /** Whether the results under this heading are also printed by item in an annex. */
  readonly annex?: 'items';
  /** Whether its items were proposed by likeness, and nobody has looked at them yet. */
  readonly proposed?: boolean;
  readonly children?: readonly OutlineHeading[];
}
