import type { Digest } from '../../domain/unit/derive.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import type { MissedThreshold } from '../../domain/progress/thresholds.js';

/**
 * A print for each finding that stays the same while lines move, and that no other finding of the run has: CI servers
 * tell old findings from new ones by it.
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

/** A threshold of a plan is the same one whatever is behind it this time. */
export function thresholdPrint({ name, file }: MissedThreshold, sha256: Digest): string {
  return sha256(`threshold\n${name}\n${file}`);
}

/** Where no pointer leads to the place, the line's text stands for it. */
function aroundOf({ pointer, lineText }: PlacedFinding): string {
  return pointer === '' ? lineText.trim() : '';
}
