import type { Text } from '../text/text.js';

/** Facts about the machine, for `dcs doctor`. */
export interface MachineFacts {
  readonly version: string;
  readonly node: string;
  /** `linux x64`, `win32 x64` */
  readonly system: string;
  /** `null` if git cannot be run. */
  readonly git: string | null;
  /** `null` without a plans folder. */
  readonly folder: FolderFacts | null;
}

/** What the program can do in a plans folder; every trial file is removed again. */
export interface FolderFacts {
  /** The system code, such as `EACCES`, if a file could not be created, replaced and removed; `null` if it could. */
  readonly writing: string | null;
  /** Whether the folder supports hard links, which the safest lock needs; `null` if nothing could be written. */
  readonly hasLinks: boolean | null;
  /** Whether it lies in a git work tree. */
  readonly isInGit: boolean;
  /** Locks and temporary files that a killed program left, as paths relative to the folder. */
  readonly leftovers: readonly string[];
}

/** The judgement on one fact. */
export interface HealthLine {
  readonly state: 'good' | 'doubtful' | 'bad';
  readonly text: Text;
  /** What to do; `null` if there is nothing to do. */
  readonly hint: Text | null;
}
