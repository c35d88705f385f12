import { compareText } from '../../domain/text/compare.js';
import { checkFolder } from '../../checks/run-checks.js';
import type { Registers } from '../../checks/scope.js';
import type { CheckSource, CheckTarget } from '../../domain/ports/check-source.js';
import type { Digest } from '../../domain/unit/derive.js';
import type { Finding, PlacedFinding, CheckResult } from '../../domain/findings/finding.js';
import { byPlace } from '../../domain/findings/finding.js';
import type { RegisteredUnit } from '../../domain/unit/units-register.js';
import { checkPart, type CheckedUnit, type CheckPart, type CheckShare, type CheckWorld } from './share.js';
import { heldAgainst } from './thresholds.js';

/** Checks all files in any number of shares, in this thread or in others. */
export type CheckParts = (share: CheckShare, world: CheckWorld) => Promise<readonly CheckPart[]>;

/** Checks all files as one share, in this thread. */
export function inOnePart(source: CheckSource, sha256: Digest): CheckParts {
  return async (share, world) => [await checkPart(source, share, { ...world, sha256 })];
}

/**
 * Checks each target by itself, then runs the rules over several files. The order of findings does not depend on the
 * shares.
 */
export async function checkFiles(
  source: CheckSource,
  targets: readonly CheckTarget[],
  world: CheckWorld,
  checkParts: CheckParts,
): Promise<CheckResult> {
  const asked = new Set(targets.flatMap(({ path, kind }) => (kind === 'plan' ? [path] : [])));
  const parts = await checkParts({ targets, asked }, world);
  const units = parts.flatMap((part) => part.units).sort((a, b) => compareText(a.unit.file, b.unit.file));
  const ofParts = parts.flatMap((part) => part.findings);
  const findings = [...ofParts, ...(await checkAcross(source, units))].sort(byPlace);
  const measured = parts.flatMap((part) => part.measured);
  const missed = heldAgainst(world.limits, measured, findings);
  return { files: targets.map(({ file }) => file), findings, missed };
}

/** The rules over several files. */
async function checkAcross(source: CheckSource, units: readonly CheckedUnit[]): Promise<readonly PlacedFinding[]> {
  const registers = await registersOf(
    source,
    units.map(({ target }) => target),
  );
  const files = units.map(({ unit }) => unit);
  const found = new Map<string, Finding[]>();
  for (const finding of checkFolder(files, registers)) {
    found.set(finding.file, [...(found.get(finding.file) ?? []), finding]);
  }
  const placed: PlacedFinding[] = [];
  for (const { target, unit } of units) {
    const plan = source.planOf(target, unit.planPath);
    for (const [one, read] of [
      [target, () => source.readUnit(target)],
      [plan, () => source.readPlan(plan)],
    ] as const) {
      const ofFile = found.get(one.file);
      if (ofFile === undefined) continue;
      found.delete(one.file);
      const { text } = await read();
      placed.push(...(await source.place(text, ofFile)));
    }
  }
  return placed;
}

/** The registers of the units' years, where there are any. */
async function registersOf(source: CheckSource, units: readonly CheckTarget[]): Promise<Registers> {
  const registers = new Map<string, ReadonlyMap<string, RegisteredUnit>>();
  const oneOfEach = new Map(units.map((target) => [target.yearFolder, target]));
  for (const [yearFolder, target] of oneOfEach) {
    const { data } = await source.readRegister(source.registerOf(target));
    if (data !== null) registers.set(yearFolder, new Map(data.units.map((unit) => [unit.id, unit])));
  }
  return registers;
}
