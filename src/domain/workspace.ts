import type { CalendarDate } from './date.js';
import type { Finding, PlacedFinding } from './finding.js';
import type { Plan } from './plan.js';
import type { UnitPlan } from './unit-plan.js';

/** A file that was read: its data where it can be used, and what was found while reading it. */
export interface Loaded<T> {
  /** As shown to a person. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** `null` when the file can't be used. */
  readonly data: T | null;
  /** Findings born in reading (encoding, YAML, schema). */
  readonly findings: readonly Finding[];
}

/** One year of a plans folder. */
export interface YearFolder {
  readonly year: number;
  /** Absolute path of `<plans>/<year>`. */
  readonly path: string;
  readonly plan: Loaded<Plan>;
}

/** A step into a document: a map's key or a list's index. */
export type Path = readonly (string | number)[];

/** What a write means to change; nothing else in the file is touched. */
export type Edit =
  /** Adds `value` at the end of the list at `path`; makes the list where there is none. */
  | { readonly kind: 'append'; readonly path: Path; readonly value: unknown }
  /** Takes the last value of the list at `path` out; the exact reverse of `append`. */
  | { readonly kind: 'remove-last'; readonly path: Path }
  /** Puts `value` at `path`, replacing what is there; a new key goes before the first of `before` that is present, else last. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown; readonly before?: readonly string[] }
  /** Takes the key at `path` out of its map. */
  | { readonly kind: 'remove'; readonly path: Path };

/** The plans folder as commands see it. All paths that go out are ready to be shown. */
export interface Workspace {
  /** Absolute path of the plans folder. */
  readonly root: string;
  /** The year asked for, else the newest one. */
  openYear(): Promise<YearFolder>;
  /** Unit ids of the year, sorted; from file names, nothing is read. */
  listUnits(): Promise<readonly string[]>;
  readUnit(id: string): Promise<Loaded<UnitPlan>>;
  /** Several units at once, in the order asked for. */
  readUnits(ids: readonly string[]): Promise<readonly Loaded<UnitPlan>[]>;
  /** The plan a unit's file derives from, as its `derived-from.plan` says. */
  readPlanOf(unit: Loaded<UnitPlan>): Promise<Loaded<Plan>>;
  /** Turns pointers into places; reads positions only for files that have findings. */
  place(findings: readonly Finding[], texts: ReadonlyMap<string, string>): Promise<readonly PlacedFinding[]>;
  /**
   * Edits a unit's file under its lock: reads it afresh, asks `change` what to do, applies, re-checks, replaces.
   * An empty list writes nothing.
   * @throws Refusal when the lock can't be had, or the file can't be used
   */
  updateUnit(
    id: string,
    change: (current: Loaded<UnitPlan>) => readonly Edit[],
  ): Promise<{ readonly before: string; readonly after: string }>;
  /** Writes a new file; fails where one is. */
  createFile(path: string, text: string): Promise<void>;
}

/** What is known of a file that evidence points to. */
export interface EvidenceFacts {
  /** `outside` when the path leaves the plans folder, `missing` when there is no regular file. */
  readonly state: 'present' | 'missing' | 'outside';
  readonly sha256: string | null;
}

/** The day, handed in. */
export interface Clock {
  today(): CalendarDate;
}
