import { mkdirSync, readdirSync, statSync } from 'node:fs';
import native, { dirname, join, type PlatformPath } from 'node:path';
import type { PlanFolder } from '../../domain/ports/workspace.js';
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
    if (listPlans(root).length > 0) return root;
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

/**
 * The year of a plan's folder: `2024`, or `2024-<name>` where the year has several plans.
 * @returns `null` for the name of any other folder
 */
export function planYearOf(name: string): number | null {
  return /^\d{4}(?:-\S.*)?$/.test(name) ? Number(name.slice(0, 4)) : null;
}

/** The plans in a folder, by year and name; empty if it is not a plans folder. */
export function listPlans(root: string): readonly PlanFolder[] {
  if (!isFolder(root)) return [];
  return readdirSync(root)
    .sort()
    .flatMap((name) => {
      const year = planYearOf(name);
      return year !== null && isThere(join(root, name, 'plan.yaml')) ? [{ name, year }] : [];
    });
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * The register of a plan's units: the plan's own, or the one that serves all plans of the folder.
 * @param folder absolute path of the plan's folder
 */
export function registerPathOf(folder: string): string {
  const [own, shared] = [join(folder, 'units.yaml'), join(dirname(folder), 'units.yaml')];
  return !isThere(own) && isThere(shared) ? shared : own;
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
