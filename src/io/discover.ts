import type { Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { CheckTarget } from '../domain/check-source.js';
import { CHECK } from '../locale/commands/check.js';
import { FILES } from '../locale/files.js';
import { Refusal } from '../locale/refusal.js';
import { shownPath } from './plans-folder.js';
import { codeOf, reasonOf } from './system-error.js';

const YEAR = /^\d{4}$/;
const UNIT_FILE = /\.yaml$/;
/** Beyond this a folder is none that somebody keeps plans in. */
const MAX_DEPTH = 12;
const HEAD_BYTES = 4096;
const SCHEMA_LINE = /^\s*["']?schema["']?\s*:\s*["']?dcs\/(plan|unit-plan|units)@/m;
const KINDS: Readonly<Record<string, CheckTarget['kind']>> = {
  plan: 'plan',
  'unit-plan': 'unit-plan',
  units: 'register',
};

/**
 * The plans, registers and unit plans under the paths, each once, sorted by name. Folders are searched for
 * `<year>/plan.yaml`, `<year>/units.yaml` and `<year>/units/*.yaml`; a year's folder and a `units` folder may be named
 * themselves. What is named like a plan's file is taken for one whatever it is, so that a folder `x.yaml` is not passed
 * over.
 * @throws Refusal where a path is missing, or nothing is found below it
 */
export async function discover(paths: readonly string[], cwd: string): Promise<readonly CheckTarget[]> {
  const found = new Map<string, CheckTarget>();
  for (const typed of paths) {
    const path = resolve(cwd, typed);
    for (const target of await targetsAt(path, typed, cwd)) found.set(target.path, target);
  }
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** A file that is named by a path: what it is, and which year's folder it belongs to. */
export function targetFor(path: string, kind: CheckTarget['kind'], cwd: string): CheckTarget {
  const folder = dirname(path);
  const yearFolder = basename(folder) === 'units' ? dirname(folder) : folder;
  const name = basename(yearFolder);
  return {
    file: shownPath(path, cwd).split(sep).join('/'),
    path,
    kind,
    yearFolder,
    folderYear: YEAR.test(name) ? Number(name) : null,
  };
}

async function targetsAt(path: string, typed: string, cwd: string): Promise<readonly CheckTarget[]> {
  const facts = await stat(path).catch((error: unknown) => {
    // A link that leads round in a circle is a file that can't be read, not a path that is missing.
    if (codeOf(error) === 'ELOOP') return null;
    throw new Refusal(FILES.cantRead(typed, reasonOf(error)));
  });
  if (facts?.isDirectory() !== true) return [targetFor(path, await kindOf(path), cwd)];
  const paths = basename(path) === 'units' ? await filesOfUnits(path) : await search(path, new Set(), 0, true);
  if (paths.length === 0) throw new Refusal(CHECK.nothingToCheck(typed), CHECK.whatIsChecked);
  return paths.map((one) => targetFor(one, kindByPlace(one), cwd));
}

/** The plan files in and below a folder. */
async function search(dir: string, seen: Set<string>, depth: number, named: boolean): Promise<readonly string[]> {
  const real = await realpath(dir).catch(() => dir);
  if (seen.has(real) || depth > MAX_DEPTH) return [];
  seen.add(real);
  const entries = await entriesOf(dir);
  const ofYear = entries.some(({ name }) => name === 'plan.yaml' || name === 'units');
  if (ofYear && (named || YEAR.test(basename(dir)))) return filesOfYear(dir, entries);
  const below: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(dir, entry.name);
    if (await isFolder(entry, path)) below.push(...(await search(path, seen, depth + 1, false)));
  }
  return below;
}

async function filesOfYear(dir: string, entries: readonly Dirent[]): Promise<readonly string[]> {
  const ofYear = ['plan.yaml', 'units.yaml'].filter((name) => entries.some((entry) => entry.name === name));
  return [...ofYear.map((name) => join(dir, name)), ...(await filesOfUnits(join(dir, 'units')))];
}

async function filesOfUnits(dir: string): Promise<readonly string[]> {
  return (await entriesOf(dir))
    .filter(({ name }) => UNIT_FILE.test(name) && !name.startsWith('.'))
    .map(({ name }) => join(dir, name));
}

async function entriesOf(dir: string): Promise<readonly Dirent[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

function kindByPlace(path: string): CheckTarget['kind'] {
  if (basename(dirname(path)) === 'units' && UNIT_FILE.test(path)) return 'unit-plan';
  if (basename(path) === 'units.yaml') return 'register';
  return basename(path) === 'plan.yaml' ? 'plan' : 'unknown';
}

async function kindOf(path: string): Promise<CheckTarget['kind']> {
  const place = kindByPlace(path);
  if (place !== 'unknown') return place;
  return KINDS[SCHEMA_LINE.exec(await headOf(path))?.[1] ?? ''] ?? 'unknown';
}

/** The first bytes of a regular file; nothing of anything else. */
async function headOf(path: string): Promise<string> {
  const facts = await stat(path).catch(() => null);
  if (facts?.isFile() !== true) return '';
  const file = await open(path).catch(() => null);
  if (file === null) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
