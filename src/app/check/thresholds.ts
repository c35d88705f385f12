import { byText } from '../../domain/text/compare.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import type { Thresholds } from '../../domain/plan/plan.js';
import { type MissedThreshold, missedThresholds, type UnitFigures } from '../../domain/progress/thresholds.js';

/** A unit's figures, with the plan that sets its thresholds. */
export interface MeasuredUnit {
  readonly file: string;
  readonly planFile: string;
  /** The plan's own thresholds. */
  readonly limits: Thresholds;
  readonly figures: UnitFigures;
}

/**
 * Every threshold that is missed. A plan's units are compared with the plan's own thresholds unless the command line
 * sets others; limits on warnings from the command line apply to the whole run.
 */
export function heldAgainst(
  asked: Thresholds,
  measured: readonly MeasuredUnit[],
  findings: readonly PlacedFinding[],
): readonly MissedThreshold[] {
  const { 'max-warnings': warningsOfRun, ...figures } = asked;
  const planFiles = [...new Set(measured.map(({ planFile }) => planFile))].sort();
  const byPlan = planFiles.flatMap((planFile) => {
    const units = measured.filter((one) => one.planFile === planFile).sort(byText(({ file }) => file));
    const { 'max-warnings': warningsOfPlan, ...ofPlan } = units[0]?.limits ?? {};
    const limits = { ...ofPlan, ...figures };
    const files = new Set([planFile, ...units.map(({ file }) => file)]);
    const warnings = warningsIn(findings.filter(({ file }) => files.has(file)));
    return missedThresholds(
      planFile,
      warningsOfRun === undefined && warningsOfPlan !== undefined
        ? { ...limits, 'max-warnings': warningsOfPlan }
        : limits,
      units.map((unit) => unit.figures),
      warnings,
    );
  });
  const ofRun = warningsOfRun === undefined ? {} : { 'max-warnings': warningsOfRun };
  const warnings = warningsIn(findings);
  const [first = ''] = warnings.keys();
  return [...byPlan, ...missedThresholds(first, ofRun, [], warnings)];
}

function warningsIn(findings: readonly PlacedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, file } of findings) {
    if (severity === 'warning') counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}
