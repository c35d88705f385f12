import { FILES } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { readBytes } from './read-bytes.js';
import { codeOf } from './system-error.js';
import { underLock } from './under-lock.js';
import { replaceFile } from './write-file.js';
import { doneSoFar, remark } from './written.js';

/** An editor does not know of the lock; this often it may get in between before we give up. */
const MAX_TRIES = 5;

/** A file's new text, `null` where it stays as it is, and the outcome for the caller. */
export interface Edited<T> {
  readonly text: string | null;
  readonly outcome: T;
}

/**
 * Edits a file under its lock: it is read afresh, edited and replaced whole. Whether it is still what was read is
 * looked at right before its name is given to the new content; where somebody has changed it meanwhile, it is read
 * and edited again.
 * @param edit what to make of the bytes at that moment; it may be asked several times
 * @throws Refusal, with nothing written, where the lock can't be had or the system refuses
 */
export async function replaceEdited<T>(
  path: string,
  shown: string,
  edit: (bytes: Uint8Array) => Promise<Edited<T>>,
): Promise<T> {
  return underLock(path, shown, async () => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const bytes = readBytes(path);
      const { text, outcome } = await edit(bytes);
      if (text === null) return outcome;
      const replaced = await replaceFile(path, text, () => isStill(path, bytes));
      if (replaced === null) continue;
      if (replaced.hasOtherNames) remark(FILES.hasOtherNames(shown));
      return outcome;
    }
    throw new Refusal(FILES.changedMeanwhile(shown, doneSoFar()), FILES.saveAndClose);
  });
}

function isStill(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readBytes(path), bytes) === 0;
  } catch (error) {
    // It is gone, or no file any more: reading it again tells which.
    if (codeOf(error) === null) throw error;
    return false;
  }
}
