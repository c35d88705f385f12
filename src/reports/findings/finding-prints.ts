import type { Digest } from '../../domain/unit/derive.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import type { MissedThreshold } from '../../domain/progress/thresholds.js';

/**
 * A fingerprint for each finding, unique in the run, that does not change when lines move. CI servers use it to
 * distinguish old findings from new ones.
 */
export function findingPrints(findings: readonly PlacedFinding[], sha256: Digest): readonly string[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const what = [finding.code, finding.file, finding.pointer, finding.message.en, contextOf(finding)].join('\n');
    const nth = (times.get(what) ?? 0) + 1;
    times.set(what, nth);
    return sha256(`${what}\n${nth}`);
  });
}

/**
 * The fingerprint of a threshold depends only on its name and file, so that it does not change with the units that miss
 * it.
 */
export function thresholdPrint({ name, file }: MissedThreshold, sha256: Digest): string {
  return sha256(`threshold\n${name}\n${file}`);
}

/** The pointer of a finding; the text of its line if it has none. */
function contextOf({ pointer, lineText }: PlacedFinding): string {
  return pointer === '' ? lineText.trim() : '';
}
