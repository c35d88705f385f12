import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContents } from '../../domain/ports/workspace.js';
import { Refusal } from '../../domain/text/text.js';
import { FILES } from '../../locale/files.js';
import { codeOf, reasonOf } from '../files/system-error.js';
import { createFile, replaceFile } from '../files/write-file.js';
import { doneSoFar } from '../files/written.js';

/**
 * Writes the files of a year's plan in order; the plan comes last, so that the files it names exist before it.
 * @param shown the folder as it was typed
 * @returns the name of a file that already exists, in which case nothing is written; `null` if all were written
 * @throws Refusal where the system refuses
 */
export async function writePlan(
  folder: string,
  shown: string,
  files: FileContents,
  force: boolean,
): Promise<string | null> {
  const taken = [...files.keys()].find((name) => existsSync(join(folder, name)));
  if (taken !== undefined && !force) return taken;
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    try {
      mkdirSync(folder, { recursive: true });
      await (force && existsSync(path) ? replaceFile(path, bytes) : createFile(path, bytes));
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return name;
      throw new Refusal(FILES.cantWrite(join(shown, name), reasonOf(error), doneSoFar()));
    }
  }
  return null;
}
