import type { CheckTarget } from '../../domain/ports/check-source.js';
import type { Finding } from '../../domain/findings/finding.js';
import { fixText } from './fix-text.js';
import { readYaml } from '../yaml/read-yaml.js';
import { replaceEdited } from '../files/replace-edited.js';

/**
 * Fixes a file under its lock: looks at it afresh, fixes what can be, reads the outcome again and replaces the file
 * whole; where another program has changed it in between, all of that is done again.
 * @param look finds what is wrong in the file at that moment; findings without a fix are skipped
 * @returns the findings that were fixed
 * @throws Refusal, with nothing written, where the lock can't be had or the system refuses
 */
export async function fixFile<Found extends Finding>(
  { path, file }: CheckTarget,
  look: () => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  return replaceEdited<readonly Found[]>(path, file, async (bytes) => {
    const findings = (await look()).filter(({ autofix }) => autofix !== undefined);
    const { text, problems } = await readYaml(bytes);
    if (findings.length === 0 || problems.length > 0) return { text: null, outcome: [] };
    const after = fixText(text, findings);
    await assertReadable(after);
    return { text: after, outcome: findings };
  });
}

/** What is about to be written must be readable again; anything else is a fault of ours. */
async function assertReadable(text: string): Promise<void> {
  const { problems } = await readYaml(Buffer.from(text, 'utf8'));
  const [first] = problems;
  if (first !== undefined) throw new Error(`the fixed file would not be readable: ${JSON.stringify(first)}`);
}
