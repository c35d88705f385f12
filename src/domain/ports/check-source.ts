import type { SourceDocument } from '../encoding/source.js';
import type { Department } from '../department/department.js';
import type { Finding, PlacedFinding, Region } from '../findings/finding.js';
import type { Plan } from '../plan/plan.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import type { UnitsRegister } from '../unit/units-register.js';
import type { EvidenceFacts, Loaded } from './workspace.js';

/** A file to be checked. */
export interface CheckTarget {
  /** As shown to a person. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  /** Determined by its place, else by its `schema:` line; `unknown` if neither says it. */
  readonly kind: 'plan' | 'unit-plan' | 'register' | 'department' | 'unknown';
  /** Absolute path of `<plans>/<year>`: evidence paths are relative to it. */
  readonly yearFolder: string;
  /** The year in the folder's name. */
  readonly folderYear: number | null;
  /** For a folder that cannot be read: why its files are unknown. */
  readonly unreadable?: UnreadableReason;
}

/** Why a file could not be read. */
export type UnreadableReason =
  'directory' | 'not-a-file' | 'no-permission' | 'link-loop' | 'missing' | 'outside' | 'other';

/** A file read for checking, as far as it could be read. */
export type Checkable<T> = Loaded<T> & {
  readonly unreadable: UnreadableReason | null;
  /** The data of a file without its unusable items, for the rules to check. The same as `data` if there is any. */
  readonly usable: T | null;
  /** The items left out of `usable`. */
  readonly unreadItems: ReadonlySet<string>;
  /** For a usable unit's file: its records that cover several lines, if there are any. */
  readonly overLines?: OverLines | null;
};

/** Records that cover several lines. */
export interface OverLines {
  /** The line of the first one. */
  readonly region: Region;
  /** How many fit on one line each, and how many contain a comment between their lines. */
  readonly plain: number;
  readonly commented: number;
}

/** A question about a file that evidence names. */
export interface EvidenceRequest {
  /** As written in the unit's file. */
  readonly file: string;
  /** Whether the hash is needed too. */
  readonly hash: boolean;
}

/** The files as `check` sees them: it only reads. */
export interface CheckSource {
  /**
   * The plans, registers and unit plans under the paths, sorted by name.
   * @throws Refusal if a path is missing, or has nothing to check
   */
  discover(paths: readonly string[]): readonly CheckTarget[];
  readPlan(target: CheckTarget): Promise<Checkable<Plan>>;
  /**
   * The document that a plan names as its source; `null` if it is not there, is another one than was recorded, or would
   * take long to read.
   */
  readSource(target: CheckTarget, source: NonNullable<Plan['source']>): Promise<SourceDocument | null>;
  readUnit(target: CheckTarget): Promise<Checkable<UnitPlan>>;
  readRegister(target: CheckTarget): Promise<Checkable<UnitsRegister>>;
  readDepartment(target: CheckTarget): Promise<Checkable<Department>>;
  /** The register of a file's year, whether it exists or not. */
  registerOf(target: CheckTarget): CheckTarget;
  /** The head office's file of a file's year, whether it exists or not. */
  departmentOf(target: CheckTarget): CheckTarget;
  /** A unit's file in a file's year, whether it exists or not. */
  unitOf(target: CheckTarget, unit: string): CheckTarget;
  /** The plan that a unit's `derived-from.plan` names. */
  planOf(unit: CheckTarget, planPath: string): CheckTarget;
  evidence(
    target: CheckTarget,
    requests: readonly EvidenceRequest[],
  ): Promise<ReadonlyMap<EvidenceRequest['file'], EvidenceFacts>>;
  /** The files in a unit's evidence folder, as paths relative to the year's folder, sorted. */
  evidenceFiles(target: CheckTarget, unit: string): readonly string[];
  /** Translates the pointers of one file's findings into places. */
  place(text: string, findings: readonly Finding[]): Promise<readonly PlacedFinding[]>;
}

/** Fixes findings that have exactly one right answer. */
export interface Fixer {
  /**
   * Fixes a file under its lock.
   * @param look finds the problems of the file at that moment
   * @returns the findings that were fixed
   * @throws Refusal, with nothing written, if the lock cannot be acquired or the system refuses
   */
  fix<F extends Finding>(target: CheckTarget, look: () => Promise<readonly F[]>): Promise<readonly F[]>;
  /**
   * Moves the head office's decisions from a unit's file to its own, which is written first, so that an interruption
   * loses nothing.
   * @returns whether anything was moved
   */
  moveDecisions(unit: CheckTarget, department: CheckTarget): Promise<boolean>;
}
