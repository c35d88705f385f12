import type { Text } from '../text/text.js';

/** What the machine under the program says of itself, for `dcs doctor`. */
export interface MachineFacts {
  readonly version: string;
  readonly node: string;
  /** `linux x64`, `win32 x64` */
  readonly system: string;
  /** `null` where git can't be run. */
  readonly git: string | null;
  /** `null` without a plans folder. */
  readonly folder: FolderFacts | null;
}

/** What can be done in a plans folder; nothing that was tried there stays. */
export interface FolderFacts {
  /** Why a file could not be made, replaced and removed, as a system code such as `EACCES`; `null` where it could. */
  readonly writing: string | null;
  /** Whether one file can have two names, which the surest kind of lock needs; `null` where nothing could be written. */
  readonly hasLinks: boolean | null;
  /** Whether it lies in a git work tree. */
  readonly isInGit: boolean;
  /** Locks and half-written files that a program left behind, as paths relative to the folder. */
  readonly leftovers: readonly string[];
}

/** What was judged of one fact. */
export interface HealthLine {
  readonly state: 'good' | 'doubtful' | 'bad';
  readonly text: Text;
  /** What to do; `null` where there is nothing. */
  readonly hint: Text | null;
}
