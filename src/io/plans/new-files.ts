import { lstatSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileContents } from '../../domain/ports/workspace.js';
import { Refusal } from '../../domain/text/text.js';
import { FILES } from '../../locale/files.js';
import { readBytes } from '../files/read-bytes.js';
import { codeOf, reasonOf } from '../files/system-error.js';
import { doneSoFar } from '../files/written.js';

/**
 * The files of a new year. The plan is written last: a folder counts as a year once its plan is there, so an interrupted run can be
 * repeated.
 */
export function inOrder(files: FileContents): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return [...files].sort(([a], [b]) => Number(a === 'plan.yaml') - Number(b === 'plan.yaml'));
}

/** Whether a file has these bytes; a pipe in its place is not waited for. @throws Refusal where it can't be read */
export function isSame(path: string, bytes: Uint8Array, shown: string): boolean {
  try {
    return Buffer.from(readBytes(path)).equals(bytes);
  } catch (error) {
    throw new Refusal(FILES.cantRead(shown, reasonOf(error)));
  }
}

/** Writes a file that is not there yet, so that `undo` can take it back. @returns whether it was written */
export async function createKept(path: string, text: string, shown: string): Promise<boolean> {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new Refusal(FILES.cantWrite(shown, reasonOf(error), doneSoFar()));
  }
  const { underLock } = await import('../files/under-lock.js');
  const { createFile } = await import('../files/write-file.js');
  const { forgetWrites, keepWrite } = await import('../files/write-history.js');
  const bytes = Buffer.from(text, 'utf8');
  return underLock(path, shown, async () => {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return false;
    await keepWrite(path, null, bytes);
    try {
      await createFile(path, bytes, { isLocked: true });
      return true;
    } catch (error) {
      await forgetWrites(path, bytes);
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  });
}

/** Writes a file that is not there yet. @returns whether it was written */
export async function create(path: string, data: string | Uint8Array, shown: string): Promise<boolean> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const { createFile } = await import('../files/write-file.js');
    await createFile(path, data);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Refusal(FILES.cantWrite(shown, reasonOf(error), doneSoFar()));
  }
}
