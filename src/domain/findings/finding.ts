import { compareText } from '../text/compare.js';
import type { Text } from '../text/text.js';
import type { MissedThreshold } from '../progress/thresholds.js';

export type Severity = 'error' | 'warning';

/** A problem that `check` found, before its pointer is translated into line and column. */
export interface Finding {
  /** Stable, readable: `done-without-evidence`. */
  readonly code: string;
  readonly severity: Severity;
  /** As the user named it: relative to the working directory if that is shorter. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file; empty for the whole file. */
  readonly pointer: string;
  /** Whether the finding concerns the key or the value at the pointer. */
  readonly on: 'key' | 'value';
  readonly message: Text;
  readonly hint: Text;
  /** Set for reading problems without a pointer. */
  readonly region?: Region;
  /** The automatic fix, if there is exactly one right answer. */
  readonly autofix?: Autofix;
}

/** A fix that needs no human decision. */
export type Autofix =
  /** Replaces a value. */
  | { readonly kind: 'set'; readonly was: string; readonly value: string | number }
  /** Puts every record that covers several lines on one line, if it can. */
  | { readonly kind: 'one-line'; readonly records: number }
  /** Composes the accents of the text (NFC); the rest of its spelling stays. */
  | { readonly kind: 'compose' }
  /** Moves the head office's decisions from the unit's file to its own. */
  | { readonly kind: 'move-decisions' };

/** Lines and columns count from 1; columns in UTF-16 units; the end is exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding with its place and its line. */
export interface PlacedFinding extends Finding {
  readonly region: Region;
  /** The offending line without its line end. */
  readonly lineText: string;
}

/** The most findings that are reported for a file: nobody reads more, and a hostile file could have a million. */
export const MAX_FINDINGS = 1000;

/** The result of `check`, ready for every output format. */
export interface CheckResult {
  /** The checked files as shown, sorted. */
  readonly files: readonly string[];
  /** Sorted by file, line, column. */
  readonly findings: readonly PlacedFinding[];
  /** The missed thresholds of the run and of its plans. */
  readonly missed: readonly MissedThreshold[];
}

/** Compares findings by file, line and column, then by content, so that every run has the same order. */
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
