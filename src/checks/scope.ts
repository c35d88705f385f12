import type { CalendarDate } from '../domain/calendar/date.js';
import type { Decisions } from '../domain/department/decisions.js';
import type { Department } from '../domain/department/department.js';
import type { Digest } from '../domain/unit/derive.js';
import type { Item } from '../domain/unit/item.js';
import type { Plan, UnitKind } from '../domain/plan/plan.js';
import type { PlanIndex } from '../domain/plan/plan-index.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import type { RegisteredUnit, UnitsRegister } from '../domain/unit/units-register.js';
import type { EvidenceFacts } from '../domain/ports/workspace.js';
import type { Judged, Sent } from './submission/submissions.js';

/** What is known of a file that evidence names, by its path as written; `null` where nobody asked. */
export type EvidenceLookup = (file: string) => EvidenceFacts | null;

/** A file of any kind, for rules that hold in all. */
export interface FileScope {
  readonly data: Plan | UnitPlan | UnitsRegister | Department;
  /** As it stands in the file. */
  readonly text: string;
  /** Whether the text holds only characters whose Unicode form needs no look. */
  readonly isUsual: boolean;
  /** The year of the folder it lies in; `null` where the folder is not named after one. */
  readonly folderYear: number | null;
  /** The year of the plan that a unit derives from; `null` for the others, and where there is none. */
  readonly planYear: number | null;
}

export interface PlanScope {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly evidence: EvidenceLookup;
}

/** What a file says of reports that were sent and judged: a unit's of both, the head office's of judgements. */
export interface SendingScope {
  readonly sendings: readonly Sent[];
  readonly judgements: readonly Judged[];
  readonly today: CalendarDate;
}

/** A unit's plan by itself. */
export interface UnitScope extends SendingScope {
  /** The file's name without `.yaml`. */
  readonly fileName: string;
  /** With the numbers in its corrections as their fingerprints say. */
  readonly unitPlan: UnitPlan;
  /** As it stands in the file. */
  readonly written: UnitPlan;
  /** What the head office's file says of the unit. */
  readonly decisions: Decisions | undefined;
  readonly evidence: EvidenceLookup;
  /** The files in the unit's evidence folder, by their paths from the year's folder. */
  readonly evidenceFiles: readonly string[];
  /** Items that stand in the file but could not be read; they have findings of their own. */
  readonly unreadItems: ReadonlySet<string>;
  /** Shows whether the file still has the content that was sent. */
  readonly sha256: Digest;
}

/** A unit's plan beside the plan it derives from. */
export interface DerivedScope extends UnitScope {
  readonly plan: Plan;
  readonly index: PlanIndex;
  /** The unit's item of that id, own items included; `undefined` where there is none. */
  readonly itemOf: (id: string) => Item | undefined;
  /** The fingerprint of an item's official text. */
  readonly fingerprintOf: (id: string) => string | null;
}

/** The register of units by itself. */
export interface RegisterScope {
  readonly register: UnitsRegister;
}

/** The head office's file beside the units' files. */
export interface DepartmentScope extends SendingScope {
  readonly department: Department;
  /** The unit's plan; `null` where it has no file. One that can't be used has findings of its own. */
  readonly unitOf: (id: string) => UnitPlan | 'broken' | null;
  readonly isRegistered: (id: string) => boolean;
  /** The headings of the plan's outline; `null` where the plan can't be read. */
  readonly headings: readonly string[] | null;
}

/** What rules over several files need of each. */
export interface FolderFile {
  /** As shown. */
  readonly file: string;
  /** Absolute path of the folder of the year. */
  readonly yearFolder: string;
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** What `derived-from.plan` led to. */
  readonly planState: PlanState;
  /** `derived-from.plan`, as written. */
  readonly planPath: string;
}

/** `broken`: it is there, but has errors that keep it from being used; `checked` says whether they are shown in this run. */
export type PlanState =
  { readonly kind: 'usable' } | { readonly kind: 'missing' } | { readonly kind: 'broken'; readonly checked: boolean };

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
