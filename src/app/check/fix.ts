import type { CheckSource, CheckTarget, Mender } from '../../domain/ports/check-source.js';
import type { Digest } from '../../domain/unit/derive.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import { checkFiles, inOnePart } from './folder.js';
import type { CheckWorld } from './share.js';

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
  const lookAgain = async (target: CheckTarget): Promise<readonly PlacedFinding[]> =>
    (await mendableIn(source, [target], world)).filter((one) => !isMove(one));
  for (const target of targets) {
    if (!found.some(({ file }) => file === target.file)) continue;
    const ofFile = await mendableIn(source, [target], world);
    if (ofFile.some((one) => !isMove(one))) mended.push(...(await mender.mend(target, () => lookAgain(target))));
    const moves = ofFile.filter(isMove);
    if (moves.length > 0 && (await mender.moveDecisions(target, source.departmentOf(target)))) {
      const left = new Set((await mendableIn(source, [target], world)).map(({ pointer }) => pointer));
      mended.push(...moves.filter(({ pointer }) => !left.has(pointer)));
    }
  }
  return mended;
}

/** Another file than the finding's is written too. */
function isMove({ mend }: PlacedFinding): boolean {
  return mend?.kind === 'move-decisions';
}

async function mendableIn(
  source: CheckSource,
  targets: readonly CheckTarget[],
  world: CheckWorld & { readonly sha256: Digest },
): Promise<readonly PlacedFinding[]> {
  const { findings } = await checkFiles(source, targets, world, inOnePart(source, world.sha256));
  return findings.filter(({ mend }) => mend !== undefined);
}
