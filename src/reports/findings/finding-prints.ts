import type { Digest } from '../../domain/unit/derive.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import type { MissedThreshold } from '../../domain/progress/thresholds.js';

/**
 * A print for each finding, unique in the run, that stays the same while lines move: CI servers use it to tell old
 * findings from new ones.
 */
export function findingPrints(findings: readonly PlacedFinding[], sha256: Digest): readonly string[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const what = [finding.code, finding.file, finding.pointer, finding.message.en, aroundOf(finding)].join('\n');
    const nth = (times.get(what) ?? 0) + 1;
    times.set(what, nth);
    return sha256(`${what}\n${nth}`);
  });
}

/**
 * The print of a threshold depends on its name and file only, so that it stays the same while the units behind it
 * change.
 */
export function thresholdPrint({ name, file }: MissedThreshold, sha256: Digest): string {
  return sha256(`threshold\n${name}\n${file}`);
}

/** Uses the line's text where no pointer leads to the place. */
function aroundOf({ pointer, lineText }: PlacedFinding): string {
  return pointer === '' ? lineText.trim() : '';
}
