import type { CheckTarget } from '../domain/check-source.js';
import type { Finding } from '../domain/finding.js';
import { FILES } from '../locale/files.js';
import { Refusal } from '../locale/refusal.js';
import { mendText } from './mend-text.js';
import { readBytes } from './read-bytes.js';
import { readYaml } from './read-yaml.js';
import { underLock } from './under-lock.js';
import { replaceFile } from './write-file.js';

/** An editor does not know of the lock; this often it may get in between before we give up. */
const MOST_TRIES = 5;

/**
 * Mends a file under its lock: looks at it afresh, mends what can be, reads the outcome again and replaces the file
 * whole; where another program has changed it in between, all of that is done again.
 * @param look what is found in the file at that moment; what offers no repair is left alone
 * @returns the findings that were mended
 * @throws Refusal, with nothing written, where the lock can't be had or the system refuses
 */
export async function mendFile<Found extends Finding>(
  { path, file }: CheckTarget,
  look: () => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  return underLock(path, file, async () => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const bytes = readBytes(path);
      const findings = (await look()).filter(({ mend }) => mend !== undefined);
      const { text, problems } = await readYaml(bytes);
      if (findings.length === 0 || problems.length > 0) return [];
      const after = mendText(text, findings);
      await assertReadable(after);
      if (Buffer.compare(readBytes(path), bytes) !== 0) continue;
      await replaceFile(path, after);
      return findings;
    }
    throw new Refusal(FILES.changedMeanwhile(file), FILES.saveAndClose);
  });
}

/** What is about to be written must be readable again; anything else is a fault of ours. */
async function assertReadable(text: string): Promise<void> {
  const { problems } = await readYaml(Buffer.from(text, 'utf8'));
  const [first] = problems;
  if (first !== undefined) throw new Error(`the mended file would not be readable: ${JSON.stringify(first)}`);
}
