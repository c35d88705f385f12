import type { Severity } from './finding.js';
import type { Text } from '../text/text.js';

/** The meaning of a finding's code. The screen, `dcs explain`, docs/checks.md and SARIF all print it. */
export interface Explanation {
  /** Stable and readable: `done-without-evidence`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one line. */
  readonly title: Text;
  /** The legal or practical ground. */
  readonly why: Text;
  /** YAML that the rule finds; only the relevant part of a file. */
  readonly bad: string;
  /** The same YAML, corrected. */
  readonly good: string;
  /** What to do; also the hint of a finding without its own. */
  readonly fix: Text;
}
