import type { PlacedFinding } from './finding.js';
import type { MissedThreshold } from '../progress/thresholds.js';

/** What `check` found, ready to be written in any form. */
export interface CheckReport {
  /** The files that were looked at, as shown, sorted. */
  readonly files: readonly string[];
  /** By file, line, column. */
  readonly findings: readonly PlacedFinding[];
  /** The thresholds of the run and of its plans that are missed. */
  readonly missed: readonly MissedThreshold[];
}
