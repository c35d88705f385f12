import type { CheckSource, CheckTarget, Mender } from '../domain/check-source.js';
import type { Digest } from '../domain/derive.js';
import type { PlacedFinding } from '../domain/finding.js';
import { checkFiles, inOnePart } from './check-files.js';
import type { CheckWorld } from './check-part.js';

/**
 * Mends what has one right answer, file by file, each by what is in it at that moment.
 * @param mender `null` only looks
 * @returns what was mended, or would be
 */
export async function mendFiles(
  source: CheckSource,
  mender: Mender | null,
  targets: readonly CheckTarget[],
  world: CheckWorld & { readonly sha256: Digest },
): Promise<readonly PlacedFinding[]> {
  const found = await mendableIn(source, targets, world);
  if (mender === null) return found;
  const mended: PlacedFinding[] = [];
  for (const target of targets) {
    if (!found.some(({ file }) => file === target.file)) continue;
    mended.push(...(await mender.mend(target, () => mendableIn(source, [target], world))));
  }
  return mended;
}

async function mendableIn(
  source: CheckSource,
  targets: readonly CheckTarget[],
  world: CheckWorld & { readonly sha256: Digest },
): Promise<readonly PlacedFinding[]> {
  const { findings } = await checkFiles(source, targets, world, inOnePart(source, world.sha256));
  return findings.filter(({ mend }) => mend !== undefined);
}
