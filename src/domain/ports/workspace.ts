import type { Department } from '../department/department.js';
import type { Edit } from '../edits/edit.js';
import type { Finding, PlacedFinding } from '../findings/finding.js';
import type { Plan } from '../plan/plan.js';
import type { ReadingProblem } from '../findings/reading-problem.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import type { UnitsRegister } from '../unit/units-register.js';
import type { Text } from '../text/text.js';

/** A file that was read: its data where it can be used, and what was found while reading it. */
export interface Loaded<T> {
  /** As shown to a person. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** `null` when the file can't be used. */
  readonly data: T | null;
  /** Found while reading (encoding, YAML, schema); checks make findings of them. */
  readonly problems: readonly ReadingProblem[];
}

/** One year of a plans folder. */
export interface YearFolder {
  readonly year: number;
  /** Absolute path of `<plans>/<year>`. */
  readonly path: string;
  readonly plan: Loaded<Plan>;
}

/** The decision on a write: its edits, and the outcome for the caller once they are in the file. */
export interface Decision<T> {
  readonly edits: readonly Edit[];
  readonly outcome: T;
}

/** The plans folder as commands see it. All paths that go out are ready to be shown. */
export interface Workspace {
  /** Absolute path of the plans folder. */
  readonly root: string;
  /** The same as a person would write it. */
  readonly shown: string;
  /** Whether it holds any year's plan. */
  hasYears(): boolean;
  /** The named year, else the newest one. */
  openYear(): Promise<YearFolder>;
  /** Unit ids of the year, sorted; from file names, nothing is read. */
  listUnits(): readonly string[];
  /** Files beside them that no command reads for their ending, as shown, and the name that each should have. */
  nearUnitFiles(): readonly { readonly file: string; readonly name: string }[];
  /** A unit's plan with the head office's decisions about it, wherever they stand: see decisions.ts. */
  readUnit(id: string): Promise<Loaded<UnitPlan>>;
  /** The plan a unit's file derives from, as its `derived-from.plan` says. */
  readPlanOf(unit: Loaded<UnitPlan>): Promise<Loaded<Plan>>;
  /** The year's register of units; `null` where there is none. */
  readRegister(): Promise<Loaded<UnitsRegister> | null>;
  /** The head office's file of the year; `null` where there is none. */
  readDepartment(): Promise<Loaded<Department> | null>;
  /** Turns pointers into one file's places; positions are read only here. */
  place(text: string, findings: readonly Finding[]): Promise<readonly PlacedFinding[]>;
  /**
   * Edits a unit's file under its lock: reads it afresh, asks `change` what to do, applies, re-checks, replaces.
   * Without edits nothing is written. Where another program wrote meanwhile `change` is asked again.
   * @returns the outcome of the decision that was written
   * @throws Refusal when the lock can't be had, or the file can't be used
   */
  updateUnit<T>(id: string, change: (current: Loaded<UnitPlan>) => Promise<Decision<T>>): Promise<T>;
  /** The same for the year's register. */
  updateRegister<T>(change: (current: Loaded<UnitsRegister>) => Promise<Decision<T>>): Promise<T>;
  /** The same for the head office's file, which is made where there is none. */
  updateDepartment<T>(change: (current: Loaded<Department>) => Promise<Decision<T>>): Promise<T>;
  /**
   * Makes a file ready to be evidence: it must lie in the plans folder, or is copied to `evidence/<unit>/`.
   * @returns its path relative to the year's folder, and the SHA-256 of its bytes
   */
  takeEvidence(typed: string, unit: string, copy: boolean): Promise<{ readonly file: string; readonly sha256: string }>;
  /** Writes a new unit's file. @returns its path as shown; `null`, and nothing is written, where a file is */
  createUnit(unitPlan: UnitPlan, comment: readonly string[]): Promise<string | null>;
  /** Writes the year's register. @returns its path as shown; `null`, and nothing is written, where one is */
  createRegister(register: UnitsRegister, comment: readonly string[]): Promise<string | null>;
  /**
   * Writes a new year's files below the folder, the plan last, and the schemas beside it, where the files' first lines
   * look for them. What is there with the same bytes stays, so that a run that was cut off can be done again, and of
   * several at once each succeeds; a schema that is there always stays. In a git work tree git is told what not to touch.
   * @throws Refusal where a file of the year is there with other bytes
   */
  createYear(year: number, files: FileContents, schemas: FileContents): Promise<void>;
  /** Brings what lacks of these files where the year's plan is theirs, byte for byte; for any other plan only what git is told. */
  completeYear(files: FileContents, schemas: FileContents): Promise<void>;
}

/** File names with their contents. */
export type FileContents = ReadonlyMap<string, Uint8Array>;

/** The facts about a file that evidence points to. */
export interface EvidenceFacts {
  /** `outside` when the path leaves the plans folder, `missing` when there is no regular file. */
  readonly state: 'present' | 'missing' | 'outside';
  readonly sha256: string | null;
  /** Of a missing one: the path, from the year's folder, of a file that differs in upper and lower case alone. */
  readonly otherCase?: string;
}

/** The plan and schemas that the package ships. */
export interface Shipped {
  readonly version: string;
  /** The newest issued plan it has, for a folder that has none. */
  planYear(): { readonly year: number; readonly files: FileContents };
  /** The schemas, by file name. */
  schemas(): FileContents;
}

/** The outcome of letting a person edit a text. */
export type EditedText =
  /** As it was saved; the draft's file stays until `discard`, so that nothing is lost before it is written. */
  | { readonly kind: 'edited'; readonly text: string; readonly file: string; discard(): Promise<void> }
  /** The editor could not be run or did not end well; what was written stays in the file. */
  | { readonly kind: 'failed'; readonly editor: string; readonly file: string; readonly reason: Text }
  /** Neither `VISUAL` nor `EDITOR` names one; `setOne` is a line that does, as this system's shell reads it. */
  | { readonly kind: 'no-editor'; readonly setOne: string };
