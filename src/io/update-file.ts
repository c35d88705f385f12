import type { Edit, Loaded } from '../domain/workspace.js';
import { applyEdits } from './edit/apply-edits.js';
import { replaceEdited } from './replace-edited.js';

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
  return replaceEdited(path, shown, async (bytes) => {
    const current = await parse(bytes, path, shown);
    const edits = await change(current);
    const before = current.text;
    if (edits.length === 0) return { text: null, outcome: { before, after: before } };
    const after = applyEdits(before, edits);
    await assertUsable(after, path, shown, parse);
    return { text: after, outcome: { before, after } };
  });
}

/** What is about to be written must be readable again; anything else is a fault of ours. */
export async function assertUsable<T>(text: string, path: string, shown: string, parse: Parse<T>): Promise<void> {
  const { problems } = await parse(Buffer.from(text, 'utf8'), path, shown);
  const [first] = problems;
  if (first !== undefined) throw new Error(`the edited file would not be usable: ${JSON.stringify(first)}`);
}
