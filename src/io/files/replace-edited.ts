import { FILES } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { readBytes } from './read-bytes.js';
import { forgetWrites, keepWrite } from './write-history.js';
import { codeOf } from './system-error.js';
import { underLock } from './under-lock.js';
import { replaceFile } from './write-file.js';
import { doneSoFar, remark } from './written.js';

/** The most tries: an editor ignores the lock, and may write in between this often. */
const MAX_TRIES = 5;

/** A file's new text, or `null` if it stays, and the outcome for the caller. */
export interface Edited<T> {
  readonly text: string | null;
  readonly outcome: T;
}

/**
 * Edits a file under its lock: reads it, calls `edit`, and replaces the whole file. If another program changed the file
 * before the replacement, it is read and edited again.
 * @param edit decides on the file's bytes at that moment; it may be called several times
 * @param isKept whether the write can be taken back later; see write-history.ts
 * @throws Refusal, with nothing written, if the lock cannot be acquired or the system refuses
 */
export async function replaceEdited<T>(
  path: string,
  shown: string,
  edit: (bytes: Uint8Array) => Promise<Edited<T>>,
  { isKept = false } = {},
): Promise<T> {
  return underLock(path, shown, async () => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const bytes = readBytes(path);
      const { text, outcome } = await edit(bytes);
      if (text === null) return outcome;
      const after = Buffer.from(text, 'utf8');
      if (isKept) await keepWrite(path, bytes, after);
      const replaced = await replaceFile(path, after, () => isStill(path, bytes));
      if (replaced === null) {
        if (isKept) await forgetWrites(path, after);
        continue;
      }
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
    // The file is gone, or no longer a file: reading it again shows which.
    if (codeOf(error) === null) throw error;
    return false;
  }
}
