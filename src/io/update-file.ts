import type { Edit, Loaded } from '../domain/workspace.js';
import { FILES } from '../locale/files.js';
import { Refusal } from '../locale/refusal.js';
import { applyEdits } from './edit/apply-edits.js';
import { readBytes } from './read-bytes.js';
import { underLock } from './under-lock.js';
import { replaceFile } from './write-file.js';

/** An editor does not know of the lock; this often it may get in between before we give up. */
const MOST_TRIES = 5;

/** Takes a file's data from its bytes: what the file is, and what it is held against. */
export type Parse<T> = (bytes: Uint8Array, path: string, shown: string) => Promise<Loaded<T>>;

/**
 * Edits a file under its lock. The file is read afresh, changed, re-checked and replaced whole; where another
 * program has changed it in between, all of that is done again.
 * @throws Refusal, with nothing written, where the lock can't be had or the file can't be read or written
 */
export async function updateFile<T>(
  path: string,
  shown: string,
  parse: Parse<T>,
  change: (current: Loaded<T>) => Promise<readonly Edit[]>,
): Promise<{ readonly before: string; readonly after: string }> {
  return underLock(path, shown, async () => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const bytes = readBytes(path);
      const current = await parse(bytes, path, shown);
      const edits = await change(current);
      if (edits.length === 0) return { before: current.text, after: current.text };
      const after = applyEdits(current.text, edits);
      await assertUsable(after, path, shown, parse);
      if (Buffer.compare(readBytes(path), bytes) !== 0) continue;
      await replaceFile(path, after);
      return { before: current.text, after };
    }
    throw new Refusal(FILES.changedMeanwhile(shown), FILES.saveAndClose);
  });
}

/** What is about to be written must be readable again; anything else is a fault of ours. */
async function assertUsable<T>(text: string, path: string, shown: string, parse: Parse<T>): Promise<void> {
  const { problems } = await parse(Buffer.from(text, 'utf8'), path, shown);
  const [first] = problems;
  if (first !== undefined) throw new Error(`the edited file would not be usable: ${JSON.stringify(first)}`);
}
