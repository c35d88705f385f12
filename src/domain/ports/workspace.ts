import type { CalendarDate } from '../calendar/date.js';
import type { Department } from '../department/department.js';
import type { Edit } from '../edits/edit.js';
import type { Finding, PlacedFinding } from '../findings/finding.js';
import type { Plan } from '../plan/plan.js';
import type { FormatWords, ReadingProblem } from '../findings/reading-problem.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import type { UnitsRegister } from '../unit/units-register.js';
import type { Text } from '../text/text.js';

/** A file that was read: its data if it is usable, and the problems found while reading. */
export interface Loaded<T> {
  /** As shown to a person. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** `null` if the file cannot be used. */
  readonly data: T | null;
  /** Problems found while reading (encoding, YAML, schema); checks turn them into findings. */
  readonly problems: readonly ReadingProblem[];
}

/** A plan's folder in a plans folder. */
export interface PlanFolder {
  /** `2024`, or `2024-<name>` where the year has several plans. */
  readonly name: string;
  readonly year: number;
}

/** The folder of one plan, with the plan. */
export interface YearFolder extends PlanFolder {
  /** Absolute path of `<plans>/<year>`. */
  readonly path: string;
  readonly plan: Loaded<Plan>;
}

/** The decision on a write: its edits, and the outcome that the caller gets once they are written. */
export interface Decision<T> {
  readonly edits: readonly Edit[];
  readonly outcome: T;
}

/** A write to a file that can be taken back. */
export interface PastWrite {
  /** The command line that wrote; `null` for the site. */
  readonly command: string | null;
  /** The day on which it wrote, as the program knew it. */
  readonly day: CalendarDate;
  /** The moment, in UTC: `2024-03-12T03:05:00.000Z`. */
  readonly at: string;
  /** Identifies the machine that wrote. */
  readonly machine: string;
  /** Identifies the command, or the click on the page, that wrote; `null` in records of an older form. */
  readonly run: string | null;
}

/** The writes to a file that are kept. */
export interface PastWrites {
  /** The newest one, also where the file was changed since; `null` if none is kept. */
  readonly newest: PastWrite | null;
  /** Those that can be taken back one after the other, the last one first. */
  readonly writes: readonly PastWrite[];
  /** What the last command wrote to the file, which is taken back at once; `null` if nothing can be. */
  readonly last: LastRun | null;
}

/** What a command wrote to a file: its last write, and the file's text with all of its writes and without. */
export interface LastRun {
  readonly write: PastWrite;
  readonly now: string;
  /** `null` where there was no file. */
  readonly before: string | null;
}

/** A write to be taken back: the file with it, and without it as it was, without the head office's decisions. */
export interface Reverting<T> {
  readonly write: PastWrite;
  readonly isOurs: boolean;
  readonly current: Loaded<T>;
  /** `null` where there was no file: taking the write back removes it. */
  readonly before: Loaded<T> | null;
}

/** The outcome of taking back a file's last write; nothing is changed where there is none, or the file changed since. */
export type Reverted<R> =
  { readonly kind: 'nothing' | 'changed-since' } | ({ readonly kind: 'done'; readonly outcome: R } & MadeFiles);

/** The units' files that the command had made, as shown: those that were removed, and those that were written since. */
export interface MadeFiles {
  readonly removed: readonly string[];
  readonly stay: readonly string[];
}

/** The files whose writes can be taken back: a unit's, by its id, or those of the head office. */
export type WrittenFile = { readonly unit: string } | 'department' | 'plan' | 'register';

/** The plans folder as commands see it. All paths that it returns can be shown to a person. */
export interface Workspace {
  /** Absolute path of the plans folder. */
  readonly root: string;
  /** The same path as a person would write it. */
  readonly shown: string;
  /** The plans in it, by year and name. */
  listPlans(): readonly PlanFolder[];
  /** The chosen plan; see choose-plan.ts. @throws Refusal where that is ambiguous */
  openYear(): Promise<YearFolder>;
  /** One of the plans in it, whichever is chosen. */
  readPlanIn(name: PlanFolder['name']): Promise<Loaded<Plan>>;
  /** Chooses a plan by the name of its folder. */
  choosePlan(name: PlanFolder['name']): void;
  /** The ids of the year's units, sorted; they come from file names, no file is read. */
  listUnits(): readonly string[];
  /** The plans in which a unit has a file, the newest first. @param typed its id, its name or the beginning of one */
  plansOfUnit(typed: string): readonly PlanFolder['name'][];
  /** Files in the units folder that no command reads because of their ending, as shown, with the right name of each. */
  nearUnitFiles(): readonly { readonly file: string; readonly name: string }[];
  /** A unit's plan with the head office's decisions about it, from either file: see decisions.ts. */
  readUnit(id: string): Promise<Loaded<UnitPlan>>;
  /** The plan that a unit's `derived-from.plan` names. */
  readPlanOf(unit: Loaded<UnitPlan>): Promise<Loaded<Plan>>;
  /** The plan's register of units, else the one of all plans of the folder; `null` if there is neither. */
  readRegister(): Promise<Loaded<UnitsRegister> | null>;
  /** The head office's file of the year; `null` if there is none. */
  readDepartment(): Promise<Loaded<Department> | null>;
  /** Translates the pointers of one file's findings into places; only this reads positions. */
  place(text: string, findings: readonly Finding[]): Promise<readonly PlacedFinding[]>;
  /**
   * Edits a unit's file under its lock: reads it afresh, calls `change`, applies the edits, validates and replaces the
   * file. Without edits nothing is written. If another program wrote meanwhile, `change` is called again.
   * @returns the outcome of the decision that was written
   * @throws Refusal if the lock cannot be acquired, or the file cannot be used
   */
  updateUnit<T>(id: string, change: (current: Loaded<UnitPlan>) => Promise<Decision<T>>): Promise<T>;
  /** Edits the year's plan in the same way: what is not of its text, such as an outline of reports. */
  updatePlan<T>(change: (current: Loaded<Plan>) => Promise<Decision<T>>): Promise<T>;
  /** Edits the year's register in the same way. */
  updateRegister<T>(change: (current: Loaded<UnitsRegister>) => Promise<Decision<T>>): Promise<T>;
  /** Edits the head office's file in the same way; a missing file is created. */
  updateDepartment<T>(change: (current: Loaded<Department>) => Promise<Decision<T>>): Promise<T>;
  /** Remarks, after the command's own messages, that texts just recorded seem to identify a citizen. */
  remarkPersonalData(found: readonly Text[]): void;
  pastWrites(file: WrittenFile): Promise<PastWrites>;
  /**
   * Takes back what the last command wrote to a unit's file under its lock: its bytes are those of before.
   * @param approve throws where the write must stay
   * @throws Refusal if the lock cannot be acquired, or the system refuses
   */
  revertUnit<R>(id: string, approve: (write: Reverting<UnitPlan>) => Promise<R>): Promise<Reverted<R>>;
  /** Takes back the last write to a file of the head office in the same way. */
  revertOffice<R>(
    file: Exclude<WrittenFile, { readonly unit: string }>,
    approve: (write: Reverting<unknown>) => Promise<R>,
  ): Promise<Reverted<R>>;
  /**
   * Prepares a file as evidence: it must be in the plans folder, or is copied to `evidence/<unit>/`.
   * @returns its path relative to the year's folder, and the SHA-256 of its bytes
   */
  takeEvidence(typed: string, unit: string, copy: boolean): Promise<{ readonly file: string; readonly sha256: string }>;
  /**
   * Writes a new unit's file.
   * @returns its path as shown; `null`, with nothing written, if a file exists
   */
  createUnit(unitPlan: UnitPlan, comment: readonly string[]): Promise<string | null>;
  /**
   * Writes the year's register.
   * @returns its path as shown; `null`, with nothing written, if one exists
   */
  createRegister(register: UnitsRegister, comment: readonly string[]): Promise<string | null>;
  /**
   * Writes the files of a new year, the plan last, and the schemas, to which the first lines of the files refer. An
   * existing file with the same bytes stays, so that an interrupted run can be repeated and parallel runs all succeed;
   * a schema that somebody changed stays. In a git work tree, also tells git which files to leave alone.
   * @throws Refusal if a file of the year exists with other bytes
   */
  createYear(name: PlanFolder['name'], files: FileContents, schemas: SchemaCopies): Promise<void>;
  /**
   * Adds the missing ones of these files if the year's plan is theirs, byte for byte; for another plan only the files
   * for git. Renews the schemas of an earlier version.
   */
  completeYear(files: FileContents, schemas: SchemaCopies): Promise<void>;
  /** The schemas beside the plans, by name as shown, with their states. */
  schemaStates(schemas: SchemaCopies): readonly { readonly file: string; readonly state: SchemaCopyState }[];
}

/** The schemas as they are written into an office's folder, by file name. */
export interface SchemaCopies {
  readonly files: FileContents;
  /** SHA-256 of the schemas themselves, which have none of a copy's hints for editors. */
  readonly published: ReadonlySet<string>;
  /** SHA-256 of the earlier versions that were written without the line by which an unchanged copy is known. */
  readonly unsealed: ReadonlySet<string>;
}

/** `outdated`, `newer`: an unchanged copy of an earlier or later version; `changed`: it is no copy of a known one. */
export type SchemaCopyState = 'missing' | 'current' | 'outdated' | 'newer' | 'changed';

/** File contents by name. */
export type FileContents = ReadonlyMap<string, Uint8Array>;

/** Facts about a file that evidence names. */
export interface EvidenceFacts {
  /** `outside` if the path leaves the plans folder, `missing` if there is no regular file. */
  readonly state: 'present' | 'missing' | 'outside';
  readonly sha256: string | null;
  /** For a missing file: the path, from the year's folder, of a file whose name differs only in case. */
  readonly otherCase?: string;
}

/** The plan and schemas that the package ships. */
export interface Shipped {
  readonly version: string;
  /** The newest issued plan of the package, for a new folder; `file` is the absolute path of the plan's file. */
  planYear(): { readonly year: number; readonly file: string; readonly files: FileContents };
  /** The schemas, by file name. */
  schemas(): FileContents;
  /**
   * The schemas for an office's folder, with hints for editors.
   * @param formats what `check` says that a value has to look like; editors say the same
   */
  schemaCopies(formats: FormatWords): SchemaCopies;
}

/** The result of a person's editing of a text. */
export type EditedText =
  /** The saved text. The draft's file stays until `discard`, so that nothing is lost before the text is written. */
  | { readonly kind: 'edited'; readonly text: string; readonly file: string; discard(): Promise<void> }
  /** The editor could not be run, or failed; the text stays in the draft's file. */
  | { readonly kind: 'failed'; readonly editor: string; readonly file: string; readonly reason: Text }
  /** Neither `VISUAL` nor `EDITOR` is set, and the system has no editor that everybody can close. */
  | { readonly kind: 'no-editor' };
