import { lstatSync } from 'node:fs';
import type { Department } from '../../domain/department/department.js';
import type { Decision, Loaded } from '../../domain/ports/workspace.js';
import { DEPARTMENT_COMMENT } from '../../locale/files.js';
import { editText } from '../edit/apply-edits.js';
import { DEPARTMENT } from './load-file.js';
import { underLock } from '../files/under-lock.js';
import { assertValid, updateFile } from './update-file.js';
import { createFile } from '../files/write-file.js';
import { keepWrite } from '../files/write-history.js';
import { codeOf } from '../files/system-error.js';

/** The path of the schema, relative to `plans/<year>/`. */
const MODELINE = '# yaml-language-server: $schema=../../schemas/department.schema.json';

type Change<T> = (current: Loaded<Department>) => Promise<Decision<T>>;

/**
 * Edits the head office's file under its lock; a missing file is created as a whole, with only what is written.
 * @returns the outcome of the decision that was written
 * @throws Refusal, with nothing written, if the lock cannot be acquired or the file cannot be read or written
 */
export async function updateDepartment<T>(path: string, shown: string, year: number, change: Change<T>): Promise<T> {
  const isThere = (): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (!isThere()) {
    const made = await underLock(path, shown, () => makeFile(path, shown, year, change));
    if (made !== null) return made.outcome;
  }
  return updateFile(path, shown, DEPARTMENT, change);
}

/** @returns the decision's outcome; `null` if another program created the file meanwhile */
async function makeFile<T>(
  path: string,
  shown: string,
  year: number,
  change: Change<T>,
): Promise<{ readonly outcome: T } | null> {
  const blank = emptyDepartment(year);
  const { loaded, data } = await DEPARTMENT.read(Buffer.from(blank, 'utf8'), path, shown);
  const { edits, outcome } = await change(loaded);
  if (edits.length === 0) return { outcome };
  const after = editText(blank, data, edits);
  assertValid(after.data, DEPARTMENT);
  try {
    await keepWrite(path, Buffer.from(blank, 'utf8'), Buffer.from(after.text, 'utf8'));
    await createFile(path, after.text, { isLocked: true });
    return { outcome };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
}

function emptyDepartment(year: number): string {
  const comment = DEPARTMENT_COMMENT.map((line) => `# ${line}`);
  return [MODELINE, ...comment, 'schema: dcs/department@1', `year: ${year}`, ''].join('\n');
}
