import type { Cadence, Reporting } from '../calendar/cadence.js';
import type { CalendarDate } from '../calendar/date.js';
import type { Doubt, PlanTable, PutAside } from './issued-parts.js';
import type { PlanBody, PlanGroup, ReportDuty, Stage, Who } from './who.js';

/** The issued document as data: `plans/<year>/plan.yaml`. Field names are those of the file. */
export interface Plan {
  readonly schema: 'dcs/plan@1';
  readonly id: string;
  /** Counts up when the issued text or the tracking changes; unit plans record the one they derive from. */
  readonly revision: number;
  readonly year: number;
  /** `Kế hoạch` */
  readonly type: string;
  /** `null` where the source has no title. */
  readonly subject: string | null;
  readonly issuer: Issuer;
  /** Official number as printed, `null` where the source does not state it. */
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly signatory: Signatory;
  /** The text this plan was encoded from, for provenance. */
  readonly source?: { readonly file: string; readonly sha256: string };
  readonly reporting: Reporting;
  readonly references: Readonly<Record<string, Reference>>;
  readonly preamble?: readonly string[];
  readonly body: readonly PlanNode[];
  readonly closing?: readonly string[];
  /** `Nơi nhận`, one line each, as printed without the dash. */
  readonly recipients?: readonly string[];
  readonly errata?: readonly Erratum[];
  readonly abbreviations?: readonly Abbreviation[];
  /** Headings of the periodic report. Superiors send their own, so it is data. */
  readonly outline?: readonly OutlineHeading[];
  /** Limits that `check` tests the units against; it fails where one is exceeded. */
  readonly thresholds?: Thresholds;
  /** Figures that units enter; the first set is a proposal of this tool. */
  readonly indicators?: readonly Indicator[];
  /** To whom the department's own report goes (`Kính gửi`). */
  readonly 'report-to'?: readonly string[];
  /** The decision that the plan is attached to. */
  readonly 'issued-with'?: IssuedWith;
  /** The years of a plan of several; its folder is a year's. */
  readonly span?: Span;
  /** Whom the plan names. */
  readonly bodies?: readonly PlanBody[];
  readonly groups?: readonly PlanGroup[];
  /** When the plan wants to be reported on, in its own words. */
  readonly 'report-duties'?: readonly ReportDuty[];
  /** What the pages of the source carry beside the text. */
  readonly furniture?: readonly PutAside[];
  /** What the encoding was not sure of; a person takes an entry out once it is looked at. */
  readonly doubts?: readonly Doubt[];
}

export interface Issuer {
  readonly name: string;
  readonly parent: string | null;
  readonly code: string | null;
  readonly place: string | null;
}

export interface Signatory {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`: what stands above the position. */
  readonly authority?: readonly string[];
  readonly position: string | null;
  readonly name: string | null;
}

/** A figure that units enter each quarter. */
export interface Indicator {
  /** `tiep-dan.luot` */
  readonly id: string;
  readonly name: string;
  /** Unit of count (`ĐVT`): `lượt`, `vụ việc`, `%`. */
  readonly unit: string;
  /** The item it belongs to. */
  readonly item: string;
  /** A count is entered; a ratio is computed from its parts, in percent. */
  readonly kind: 'count' | 'ratio';
  /** For a ratio: indicators of kind count. */
  readonly numerator?: string;
  readonly denominator?: string;
  /** Flows add up over periods; a stock (what remains, how many models there are) is its last value. Counts only. */
  readonly 'over-time'?: 'sum' | 'last';
  /** Indicators that must add up to this one. */
  readonly parts?: readonly string[];
  /** An indicator that this one can't be above. */
  readonly 'at-most'?: string;
  /** For what remains: the remainder before plus received minus resolved must be the remainder. */
  readonly balance?: { readonly received: string; readonly resolved: string };
  /** A change against the period before by more than this factor is a warning. */
  readonly jump?: number;
}

/** Thresholds that `check` holds units to; a plan may set them for its own units. */
export interface Thresholds {
  /** Completion of all units together, in percent; nothing due yet misses nothing. */
  readonly 'min-percent'?: number;
  /** Cells that closed without an entry. */
  readonly 'max-missing'?: number;
  /** Cells whose due date has passed. */
  readonly 'max-overdue'?: number;
  /** Warnings of `check`. */
  readonly 'max-warnings'?: number;
}

/** A cited document, with what the source states of it and nothing more. */
export interface Reference {
  /** `Nghị định`, `Chỉ thị`, `Luật` … */
  readonly type: string;
  /** Symbol as printed, `59/2023/NĐ-CP`; `null` for one cited by name. */
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** The full citation, verbatim from the source where it has one. */
  readonly citation: string | null;
}

/** The decision or resolution that a plan is attached to. */
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
  /** Căn cứ, one each. */
  readonly bases?: readonly string[];
  /** Its articles; duties in them are no items of the plan. */
  readonly articles?: readonly PlanNode[];
  readonly recipients?: readonly string[];
  readonly signatory?: Signatory;
}

/** The years of a plan, with the words and the point that say so, where one does. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly at?: string;
  readonly words?: string;
}

/** One recursive node serves the whole text. */
export interface PlanNode {
  /** Official address as printed: `II`, `II.5`, `II.5.c`, `II.2.đ`. */
  readonly id: string;
  /** What is printed before it, where the address does not tell: `1.1`, `•`, `PHỤ LỤC`. */
  readonly label?: string;
  readonly heading?: string;
  readonly paragraphs?: readonly string[];
  readonly children?: readonly PlanNode[];
  /** Unlettered paragraphs that follow the children. */
  readonly trailing?: readonly string[];
  readonly table?: PlanTable;
  /** Of a task table's row: its cells in the table's order; `null` where a cell's text is the node's own. */
  readonly cells?: readonly (string | null)[];
  /** An open place: not counted itself, a unit's own items go under it. */
  readonly open?: boolean;
  /** Counted only in periods that have an entry ("nếu có"). */
  readonly conditional?: boolean;
  readonly track?: Track;
}

export type UnitKind = 'office' | 'division' | 'subordinate';
export type Role = 'lead' | 'support';

/** What makes a node an item: all of it is this tool's reading of the text. */
export interface Track {
  /** Short title, at most 60 characters; ours. */
  readonly short: string;
  readonly cadence: Cadence;
  /** `source` where the text states the time, `tool` where it does not. */
  readonly 'cadence-from': 'source' | 'tool';
  /** The source's words for the time. */
  readonly time?: string;
  /** Whom the plan names; `roles` says it by kind of unit. */
  readonly who?: Who;
  /** Day from which it counts, where the plan sets one. */
  readonly from?: CalendarDate;
  /** Parts with times of their own. */
  readonly stages?: readonly Stage[];
  /** For a `once` item with a date set by the plan. */
  readonly due?: CalendarDate;
  /** First period that counts, where a revision brought the item in the course of the year. */
  readonly since?: string;
  readonly 'may-be-none'?: boolean;
  /** Kinds of unit that are absent here have no part in the item. */
  readonly roles: Readonly<Partial<Record<UnitKind, Role>>>;
  /** Items that cite the same document. */
  readonly related?: readonly string[];
}

/** A slip of the source, kept verbatim in the text and read here. */
export interface Erratum {
  readonly at: string;
  readonly reads: string;
  /** The words that documents made from the plan put in their place; `null` where nobody can say. */
  readonly means: string | null;
  /** A remark for the reader, such as another way to read it. */
  readonly note?: string;
}

/** A short form that the plan's text defines, `công chức, viên chức, người lao động (sau đây gọi tắt là CCVCNLĐ)`. */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  /** The point that defines it. */
  readonly at: string;
}

/** A heading of the periodic report. */
export interface OutlineHeading {
  readonly id: string;
  readonly heading: string;
  /** Items whose results stand under this heading. */
  readonly items?: readonly string[];
  /** The difficulties and proposals are printed under this heading. */
  readonly difficulties?: boolean;
  /** Unfinished work and difficulties are printed under this heading, proposals under the other one. */
  readonly shortcomings?: boolean;
  /** The tasks of the next period are printed under this heading. */
  readonly 'next-period'?: boolean;
  /** The results under this heading are also wanted item by item, in an annex. */
  readonly annex?: 'items';
  readonly children?: readonly OutlineHeading[];
}
