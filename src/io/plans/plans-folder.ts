import { mkdirSync, readdirSync, statSync } from 'node:fs';
import native, { dirname, join, type PlatformPath } from 'node:path';
import { FILES } from '../../locale/files.js';
import { FOLDER } from '../../locale/folder.js';
import { Refusal } from '../../domain/text/text.js';
import { typedPath } from '../files/name-on-disk.js';
import { reasonOf } from '../files/system-error.js';
import { doneSoFar } from '../files/written.js';

/**
 * Finds the plans folder: the named one, else the nearest `plans/` in this folder or above that contains a year.
 * @returns its absolute path; `null` if none was named and none is found
 * @throws Refusal if the named path is not a folder
 */
export function findPlansFolder(cwd: string, asked: string | null): string | null {
  if (asked !== null) {
    const root = typedPath(cwd, asked);
    if (!isFolder(root)) throw new Refusal(FOLDER.notAFolder(asked), FOLDER.beginWithInit);
    return root;
  }
  for (let at = cwd; ; at = dirname(at)) {
    const root = join(at, 'plans');
    if (listYears(root).length > 0) return root;
    if (dirname(at) === at) return null;
  }
}

/**
 * Creates the folder if it does not exist.
 * @returns its path
 */
export function newPlansFolder(root: string, shown: string): string {
  try {
    mkdirSync(root, { recursive: true });
  } catch (error) {
    throw new Refusal(FILES.cantWrite(shown, reasonOf(error), doneSoFar()));
  }
  return root;
}

/** The years in a folder, ascending; empty if it is not a plans folder. */
export function listYears(root: string): readonly number[] {
  if (!isFolder(root)) return [];
  const years = readdirSync(root).filter((name) => /^\d{4}$/.test(name));
  return years
    .sort()
    .filter((year) => statSync(join(root, year, 'plan.yaml'), { throwIfNoEntry: false }) !== undefined)
    .map(Number);
}

/**
 * A path relative to the working directory if that is shorter, with `/` on every system, so that all screens spell it
 * the same way.
 */
export function shownPath(path: string, cwd: string, on: PlatformPath = native): string {
  const fromHere = on.relative(cwd, path);
  return (fromHere !== '' && fromHere.length < path.length ? fromHere : path).split(on.sep).join('/');
}

/** Whether a folder exists; links are followed. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
