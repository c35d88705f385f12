import type { Reporting } from '../domain/calendar/cadence.js';
import type { Calendar } from '../domain/calendar/calendar.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import type { Decisions } from '../domain/department/decisions.js';
import type { Department } from '../domain/department/department.js';
import type { Digest } from '../domain/unit/derive.js';
import type { Item } from '../domain/unit/item.js';
import type { Plan, Span } from '../domain/plan/plan.js';
import type { PlanIndex } from '../domain/plan/plan-index.js';
import type { DocumentLayout } from '../domain/unit/document-layout.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import type { RegisteredUnit, UnitsRegister } from '../domain/unit/units-register.js';
import type { EvidenceFacts } from '../domain/ports/workspace.js';
import type { Judged, Sent } from './submission/submissions.js';

/** The facts about an evidence file, by its path as written; `null` where they were not requested. */
export type EvidenceLookup = (file: string) => EvidenceFacts | null;

/** A file of any kind, for rules that apply to all. */
export interface FileScope {
  readonly data: Plan | UnitPlan | UnitsRegister | Department;
  /** The text as in the file. */
  readonly text: string;
  /** Whether the text has only characters that need no Unicode check. */
  readonly isUsual: boolean;
  /** The year in the name of the file's folder; `null` where it has none. */
  readonly folderYear: number | null;
  /** The year of the plan that a unit derives from; otherwise `null`. */
  readonly planYear: number | null;
  /** The calendar of the plan that a unit derives from; `null` where the file is none of a unit's, or that can't be read. */
  readonly planCalendar?: Calendar | null;
  /** The years of the plan that a unit derives from, where there are several. */
  readonly planSpan?: Span | undefined;
}

/** What rules about one plan see. */
export interface PlanScope {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evidence: EvidenceLookup;
}

/** Submissions and reviews in a file: a unit's has both, the head office's only reviews. */
export interface SendingScope {
  readonly sendings: readonly Sent[];
  readonly judgements: readonly Judged[];
  readonly today: CalendarDate;
}

/** The lines that a file chooses for the names of its letterhead. */
export interface LetterheadScope {
  /** `null` where the plan, and so a name, cannot be read. */
  readonly letterhead: {
    readonly layout: DocumentLayout | undefined;
    readonly pointer: string;
    readonly issuer: string;
    /** `null` where no body is superior to the issuing one. */
    readonly superior: string | null;
  } | null;
}

/** A unit's plan alone. */
export interface UnitScope extends SendingScope {
  /** The plan's; the usual one where the plan cannot be read. */
  readonly calendar: Calendar;
  /** The file's name without `.yaml`. */
  readonly fileName: string;
  /** The data with the numbers in its corrections updated from their fingerprints. */
  readonly unitPlan: UnitPlan;
  /** The data as in the file. */
  readonly written: UnitPlan;
  /** The decisions about the unit in the head office's file. */
  readonly decisions: Decisions | undefined;
  readonly evidence: EvidenceLookup;
  /** The files in the unit's evidence folder, by their paths from the year's folder. */
  readonly evidenceFiles: readonly string[];
  /** Items of the file that could not be read; they have findings of their own. */
  readonly unreadItems: ReadonlySet<string>;
  /** Used to detect whether the content that was sent has changed. */
  readonly sha256: Digest;
}

/** A unit's plan and the plan it derives from. */
export interface DerivedScope extends UnitScope, LetterheadScope {
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** The unit's item with that id, own items included; `undefined` where there is none. */
  readonly itemOf: (id: string) => Item | undefined;
  /** The fingerprint of an item's official text. */
  readonly fingerprintOf: (id: string) => string | null;
}

/** The register of units alone. */
export interface RegisterScope {
  readonly register: UnitsRegister;
  /** The ids of the plan's kinds of unit; `null` if there is no usable plan beside the register. */
  readonly kinds: readonly string[] | null;
}

/** The head office's file and the units' files. */
export interface DepartmentScope extends SendingScope, LetterheadScope {
  readonly department: Department;
  /** The unit's plan; `null` where it has no file. An unusable file has findings of its own. */
  readonly unitOf: (id: string) => UnitPlan | 'broken' | null;
  readonly isRegistered: (id: string) => boolean;
  /** The reports that the plan expects, with their periods; `null` if the plan cannot be read. */
  readonly headings: ((period: string) => readonly string[]) | null;
  /** When the plan expects which reports; `null` where the plan can't be read. */
  readonly reporting: Reporting | null;
  /** The plan's; the usual one where the plan cannot be read. */
  readonly calendar: Calendar;
}

/** What rules over several files need from each file. */
export interface FolderFile {
  /** The path as shown. */
  readonly file: string;
  /** Absolute path of the year's folder. */
  readonly yearFolder: string;
  readonly unitId: string;
  readonly name: string;
  readonly kind: string;
  /** The state of the plan at `derived-from.plan`. */
  readonly planState: PlanState;
  /** `derived-from.plan`, as written. */
  readonly planPath: string;
  /** What changed in the plan without a new revision since the unit planned, if anything. */
  readonly changedPlan?: ChangedPlan | undefined;
}

/** Items that differ from the unit's records, in a plan that still has the revision that the unit planned with. */
export interface ChangedPlan {
  /** The plan's file, as shown. */
  readonly file: string;
  readonly revision: number;
  readonly items: readonly string[];
}

/** `broken`: the plan exists but has errors that make it unusable; `checked`: these are shown in this run. */
export type PlanState =
  { readonly kind: 'usable' } | { readonly kind: 'missing' } | { readonly kind: 'broken'; readonly checked: boolean };

/** What rules about the whole folder see: all files of all years. */
export interface FolderScope {
  readonly files: readonly FolderFile[];
  /** The registers of the years that have one, by the year's folder. */
  readonly registers: Registers;
}

/** By the year's folder, then by the unit's id. */
export type Registers = ReadonlyMap<string, ReadonlyMap<string, RegisteredUnit>>;

/** A unit's line in its year's register; `null` where there is none. */
export function registeredAs({ yearFolder, unitId }: FolderFile, registers: Registers): RegisteredUnit | null {
  return registers.get(yearFolder)?.get(unitId) ?? null;
}
