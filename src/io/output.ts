import { FILES } from '../locale/files.js';
import { Refusal } from '../locale/refusal.js';
import { codeOf, reasonOf } from './system-error.js';
import { createFile, replaceFile } from './write-file.js';

/**
 * Writes a document that was asked for, whole or not at all.
 * @param shown the path as it was typed
 * @throws Refusal where a file is there and `force` is not said, or the system refuses
 */
export async function writeOutput(
  path: string,
  data: string | Uint8Array,
  shown: string,
  force: boolean,
): Promise<void> {
  try {
    await (force ? replaceFile(path, data) : createFile(path, data));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Refusal(FILES.exists(shown), FILES.useForce);
    throw new Refusal(FILES.cantWrite(shown, reasonOf(error)));
  }
}
