import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { FILES } from '../locale/files.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../locale/refusal.js';
import { reasonOf } from './system-error.js';

/**
 * Where the plans are: the folder asked for, else the nearest `plans/` upward that holds a year.
 * @returns its absolute path, or `null` where none is asked for and none is found
 * @throws Refusal where the folder asked for is none
 */
export async function findPlansFolder(cwd: string, asked: string | null): Promise<string | null> {
  if (asked !== null) {
    const root = resolve(cwd, asked);
    return (await isFolder(root)) ? root : Promise.reject(new Refusal(FOLDER.notAFolder(asked), FOLDER.beginWithInit));
  }
  for (let at = cwd; ; at = dirname(at)) {
    const root = join(at, 'plans');
    if ((await listYears(root)).length > 0) return root;
    if (dirname(at) === at) return null;
  }
}

/** Makes the folder where it is not there. @returns its path */
export async function newPlansFolder(root: string, shown: string): Promise<string> {
  try {
    await mkdir(root, { recursive: true });
  } catch (error) {
    throw new Refusal(FILES.cantWrite(shown, reasonOf(error)));
  }
  return root;
}

/** The years a folder holds, rising; empty where it is no plans folder. */
export async function listYears(root: string): Promise<readonly number[]> {
  const names = await readdir(root).catch(() => []);
  const years = names.filter((name) => /^\d{4}$/.test(name)).sort();
  const withPlan = await Promise.all(
    years.map(async (year) => ((await exists(join(root, year, 'plan.yaml'))) ? [Number(year)] : [])),
  );
  return withPlan.flat();
}

/** A path as a person would write it from the working directory, where that is shorter than the whole. */
export function shownPath(path: string, cwd: string): string {
  const fromHere = relative(cwd, path);
  return fromHere !== '' && fromHere.length < path.length ? fromHere : path;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
