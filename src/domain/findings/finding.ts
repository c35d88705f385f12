import { compareText } from '../text/compare.js';
import type { Text } from '../text/text.js';
import type { MissedThreshold } from '../progress/thresholds.js';

export type Severity = 'error' | 'warning';

/** What `check` says, before its place is turned into line and column. */
export interface Finding {
  /** Stable, readable: `done-without-evidence`. */
  readonly code: string;
  readonly severity: Severity;
  /** As it was handed in: relative to the working directory where that is shorter. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file; empty for the file as a whole. */
  readonly pointer: string;
  /** Whether the finding concerns the key or the value at the pointer. */
  readonly on: 'key' | 'value';
  readonly message: Text;
  readonly hint: Text;
  /** Given for problems of reading, which have no pointer. */
  readonly region?: Region;
  /** The repair, where there is exactly one right answer. */
  readonly autofix?: Autofix;
}

/** A repair that nobody has to think about. */
export type Autofix =
  /** Replaces a value. */
  | { readonly kind: 'set'; readonly was: string; readonly value: string | number }
  /** Records over several lines are put on one line each, all that can be. */
  | { readonly kind: 'one-line'; readonly records: number }
  /** The accents of the text are composed (NFC); nothing else of how it is written changes. */
  | { readonly kind: 'compose' }
  /** What the head office decided goes from the unit's file to the head office's. */
  | { readonly kind: 'move-decisions' };

/** Lines and columns count from 1; columns in UTF-16 units; the end is exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding with its place and the line it stands on. */
export interface PlacedFinding extends Finding {
  readonly region: Region;
  /** The offending line without its line end. */
  readonly lineText: string;
}

/** Findings of one file: with so many nobody reads on, and a file made to hurt could have a million. */
export const MAX_FINDINGS = 1000;

/** What `check` found, ready to be written in any form. */
export interface CheckReport {
  /** The files that were looked at, as shown, sorted. */
  readonly files: readonly string[];
  /** By file, line, column. */
  readonly findings: readonly PlacedFinding[];
  /** The thresholds of the run and of its plans that are missed. */
  readonly missed: readonly MissedThreshold[];
}

/** By file, line and column, then by what is found: the same on every run. */
export function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    compareText(a.file, b.file) ||
    a.region.line - b.region.line ||
    a.region.column - b.region.column ||
    compareText(a.code, b.code) ||
    compareText(a.pointer, b.pointer) ||
    compareText(a.message.en, b.message.en)
  );
}
