import { lstatSync } from 'node:fs';
import type { Department } from '../domain/department.js';
import type { Edit, Loaded } from '../domain/workspace.js';
import { DEPARTMENT_COMMENT } from '../locale/department.js';
import { applyEdits } from './edit/apply-edits.js';
import { parseDepartment } from './load-file.js';
import { underLock } from './under-lock.js';
import { assertUsable, updateFile } from './update-file.js';
import { createFile } from './write-file.js';
import { codeOf } from './system-error.js';

/** Where the schema lies, seen from `plans/<year>/`. */
const MODELINE = '# yaml-language-server: $schema=../../schemas/department.schema.json';

type Change = (current: Loaded<Department>) => Promise<readonly Edit[]>;

/**
 * Edits the head office's file under its lock. Where there is none, one that holds what is written and nothing else
 * appears whole.
 * @throws Refusal, with nothing written, where the lock can't be had or the file can't be read or written
 */
export async function updateDepartment(
  path: string,
  shown: string,
  year: number,
  change: Change,
): Promise<{ readonly before: string; readonly after: string }> {
  const isThere = (): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (!isThere()) {
    const made = await underLock(path, shown, () => makeFile(path, shown, year, change));
    if (made !== null) return { before: '', after: made };
  }
  return updateFile(path, shown, parseDepartment, change);
}

/** @returns the text; `null` where another program has made the file meanwhile */
async function makeFile(path: string, shown: string, year: number, change: Change): Promise<string | null> {
  const blank = emptyDepartment(year);
  const edits = await change(await parseDepartment(Buffer.from(blank, 'utf8'), path, shown));
  if (edits.length === 0) return '';
  const text = applyEdits(blank, edits);
  await assertUsable(text, path, shown, parseDepartment);
  try {
    await createFile(path, text, { isLocked: true });
    return text;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw error;
  }
}

function emptyDepartment(year: number): string {
  const comment = DEPARTMENT_COMMENT.map((line) => `# ${line}`);
  return [MODELINE, ...comment, 'schema: dcs/department@1', `year: ${year}`, ''].join('\n');
}
