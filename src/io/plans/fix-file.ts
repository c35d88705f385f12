import type { CheckTarget } from '../../domain/ports/check-source.js';
import type { Finding } from '../../domain/findings/finding.js';
import { fixText } from './fix-text.js';
import { readYaml } from '../yaml/read-yaml.js';
import { type Edited, replaceEdited } from '../files/replace-edited.js';

/**
 * Fixes a file under its lock: applies the fixes, reads the result again, and replaces the whole file. If another
 * program changed the file meanwhile, everything is repeated.
 * @param look finds the problems of the file at that moment; findings without a fix are skipped
 * @returns the findings that were fixed
 * @throws Refusal, with nothing written, if the lock cannot be acquired or the system refuses
 */
export async function fixFile<F extends Finding>(
  { path, file }: CheckTarget,
  look: () => Promise<readonly F[]>,
): Promise<readonly F[]> {
  const fixed = async (bytes: Uint8Array): Promise<Edited<readonly F[]>> => {
    const findings = (await look()).filter(({ autofix }) => autofix !== undefined);
    const { text, problems } = await readYaml(bytes);
    if (findings.length === 0 || problems.length > 0) return { text: null, outcome: [] };
    const after = fixText(text, findings);
    await assertReadable(after);
    return { text: after, outcome: findings };
  };
  return replaceEdited(path, file, fixed, { isKept: true });
}

/** Checks that the text to write can be read; a failure is a fault of the program. */
async function assertReadable(text: string): Promise<void> {
  const { problems } = await readYaml(Buffer.from(text, 'utf8'));
  const [first] = problems;
  if (first !== undefined) throw new Error(`the fixed file would not be readable: ${JSON.stringify(first)}`);
}
