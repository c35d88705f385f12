import type { Digest } from '../../domain/unit/derive.js';
import type { Explanation } from '../../domain/findings/explanation.js';
import type { CheckResult, PlacedFinding } from '../../domain/findings/finding.js';
import type { Lang } from '../../domain/text/text.js';
import type { Counts } from '../../locale/commands/check.js';

/** Where and in which language findings are shown. */
export interface FindingsSurface {
  readonly lang: Lang;
  readonly color: boolean;
  /** In columns. */
  readonly width: number;
}

/** What the formats for programs need as well. */
export interface RenderOptions extends FindingsSurface {
  readonly version: string;
  /** Warnings fail the run too. */
  readonly strict: boolean;
  /** The explanations of all codes. */
  readonly rules: readonly Explanation[];
  readonly sha256: Digest;
}

/** A format for findings: a pure function from findings to text. */
export interface FindingsFormat {
  readonly name: string;
  render(report: CheckResult, options: RenderOptions): string;
}

/** The number of files checked, of errors and of warnings. */
export function countsOf({ files, findings }: CheckResult): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { files: files.length, errors, warnings: findings.length - errors };
}

/** The findings of each file, in the order of the files. */
export function findingsByFile(findings: readonly PlacedFinding[]): ReadonlyMap<string, readonly PlacedFinding[]> {
  const files = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const ofFile = files.get(finding.file);
    if (ofFile === undefined) files.set(finding.file, [finding]);
    else ofFile.push(finding);
  }
  return files;
}
