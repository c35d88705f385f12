import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../locale/files.js';
import { Refusal } from '../locale/refusal.js';
import { isFolder } from './plans-folder.js';
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

/**
 * Writes one of several documents to a folder, which is made where it is not there.
 * @param shown the folder as it was typed
 * @returns whether it was written, or a file was there and `force` not said
 * @throws Refusal where the system refuses
 */
export async function writeInto(
  folder: string,
  name: string,
  data: string | Uint8Array,
  shown: string,
  force: boolean,
): Promise<'written' | 'exists'> {
  const path = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
    await (force ? replaceFile(path, data) : createFile(path, data));
    return 'written';
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && isFolder(folder)) return 'exists';
    throw new Refusal(FILES.cantWrite(join(shown, name), reasonOf(error)));
  }
}
