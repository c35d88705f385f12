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
  /** By its place, else by its `schema:` line; `unknown` where neither tells. */
  readonly kind: 'plan' | 'unit-plan' | 'register' | 'department' | 'unknown';
  /** Absolute path of `<plans>/<year>`: evidence paths count from there. */
  readonly yearFolder: string;
  /** The year that the folder is named after. */
  readonly folderYear: number | null;
  /** Why a folder's files are not known, for a folder that can't be read. */
  readonly unreadable?: UnreadableReason;
}

/** Why a file could not be read. */
export type UnreadableReason =
  'directory' | 'not-a-file' | 'no-permission' | 'link-loop' | 'missing' | 'outside' | 'other';

/** A file read for checking, as far as it could be read. */
export type Checkable<T> = Loaded<T> & {
  readonly unreadable: UnreadableReason | null;
  /** The rest of a file of which some items can't be used: rules still look at it. The same as `data` where there is any. */
  readonly usable: T | null;
  /** The items that were left out of `usable`. */
  readonly unreadItems: ReadonlySet<string>;
  /** Of a unit’s file that can be used: its records over several lines, where it has any. */
  readonly overLines?: OverLines | null;
};

/** Records that stand over several lines. */
export interface OverLines {
  /** The line of the first. */
  readonly region: Region;
  /** How many could stand on one line each, and how many hold a comment between their lines. */
  readonly plain: number;
  readonly commented: number;
}

/** A question about a file that evidence names. */
export interface EvidenceRequest {
  /** As written. */
  readonly file: string;
  /** Whether its hash is wanted too. */
  readonly hash: boolean;
}

/** The files as `check` sees them: it reads and never writes. */
export interface CheckSource {
  /**
   * The plans, registers and unit plans under the paths, sorted by name.
   * @throws Refusal where a path is missing, or there is nothing to check below it
   */
  discover(paths: readonly string[]): readonly CheckTarget[];
  readPlan(target: CheckTarget): Promise<Checkable<Plan>>;
  readUnit(target: CheckTarget): Promise<Checkable<UnitPlan>>;
  readRegister(target: CheckTarget): Promise<Checkable<UnitsRegister>>;
  readDepartment(target: CheckTarget): Promise<Checkable<Department>>;
  /** Where the register of a file's year is, or would be. */
  registerOf(target: CheckTarget): CheckTarget;
  /** Where the head office's file of a file's year is, or would be. */
  departmentOf(target: CheckTarget): CheckTarget;
  /** Where a unit's file of a file's year is, or would be. */
  unitOf(target: CheckTarget, unit: string): CheckTarget;
  /** Where a unit's `derived-from.plan` leads to. */
  planOf(unit: CheckTarget, planPath: string): CheckTarget;
  evidence(
    target: CheckTarget,
    requests: readonly EvidenceRequest[],
  ): Promise<ReadonlyMap<EvidenceRequest['file'], EvidenceFacts>>;
  /** The files in a unit's evidence folder, by their paths from the year's folder, sorted. */
  evidenceFiles(target: CheckTarget, unit: string): readonly string[];
  /** Turns pointers into one file's places. */
  place(text: string, findings: readonly Finding[]): Promise<readonly PlacedFinding[]>;
}

/** Fixes files where there is exactly one right answer. */
export interface Fixer {
  /**
   * Fixes a file under its lock, by what `look` finds in it at that moment.
   * @returns the findings that were fixed
   * @throws Refusal, with nothing written, where the lock can't be had or the system refuses
   */
  fix<Found extends Finding>(target: CheckTarget, look: () => Promise<readonly Found[]>): Promise<readonly Found[]>;
  /**
   * Moves what the head office decided from a unit's file to the head office's: there it is written first, so that
   * nothing is lost where the move is cut off.
   * @returns whether anything was moved
   */
  moveDecisions(unit: CheckTarget, department: CheckTarget): Promise<boolean>;
}
