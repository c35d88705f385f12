import type { Severity } from './finding.js';
import type { Text } from '../text/text.js';

/** What a finding's code means: the screen, `dcs explain`, docs/checks.md and SARIF all take their words from here. */
export interface Explanation {
  /** Stable and readable: `done-without-evidence`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one line. */
  readonly title: Text;
  /** The legal or practical ground. */
  readonly why: Text;
  /** YAML that is found; only what matters of the file. */
  readonly bad: string;
  /** The same, put right. */
  readonly good: string;
  /** What to do; also the hint of a finding without its own. */
  readonly fix: Text;
}
