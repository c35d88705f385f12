import type { CheckSource, CheckTarget, Fixer } from '../../domain/ports/check-source.js';
import type { Digest } from '../../domain/unit/derive.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import { checkFiles, inOnePart } from './folder.js';
import type { CheckWorld } from './share.js';

/**
 * Applies the autofixes file by file, each to the file's present content.
 * @param fixer `null` for a dry run
 * @returns what was fixed, or would be fixed
 */
export async function fixFiles(
  source: CheckSource,
  fixer: Fixer | null,
  targets: readonly CheckTarget[],
  world: CheckWorld & { readonly sha256: Digest },
): Promise<readonly PlacedFinding[]> {
  const found = await fixableIn(source, targets, world);
  if (fixer === null) return found;
  const fixed: PlacedFinding[] = [];
  const lookAgain = async (target: CheckTarget): Promise<readonly PlacedFinding[]> =>
    (await fixableIn(source, [target], world)).filter((one) => !isMove(one));
  for (const target of targets) {
    if (!found.some(({ file }) => file === target.file)) continue;
    const ofFile = await fixableIn(source, [target], world);
    if (ofFile.some((one) => !isMove(one))) fixed.push(...(await fixer.fix(target, () => lookAgain(target))));
    const moves = ofFile.filter(isMove);
    if (moves.length > 0 && (await fixer.moveDecisions(target, source.departmentOf(target)))) {
      const left = new Set((await fixableIn(source, [target], world)).map(({ pointer }) => pointer));
      fixed.push(...moves.filter(({ pointer }) => !left.has(pointer)));
    }
  }
  return fixed;
}

/** The fix also writes to a file other than the finding's. */
function isMove({ autofix }: PlacedFinding): boolean {
  return autofix?.kind === 'move-decisions';
}

async function fixableIn(
  source: CheckSource,
  targets: readonly CheckTarget[],
  world: CheckWorld & { readonly sha256: Digest },
): Promise<readonly PlacedFinding[]> {
  const { findings } = await checkFiles(source, targets, world, inOnePart(source, world.sha256));
  return findings.filter(({ autofix }) => autofix !== undefined);
}
