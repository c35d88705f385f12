import { byText } from '../../domain/text/compare.js';
import { closeSync, type Dirent, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CheckTarget, UnreadableReason } from '../../domain/ports/check-source.js';
import { CHECK } from '../../locale/commands/check.js';
import { FILES } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { asListed, ignoresCase, typedPath } from '../files/name-on-disk.js';
import { pathsFitting } from '../files/name-pattern.js';
import { listPlans, planYearOf, shownPath } from './plans-folder.js';
import { codeOf, reasonOf } from '../files/system-error.js';
import { unreadableReason } from '../files/unreadable-reason.js';
import { isNearUnitFileName, isUnitFileName } from '../../domain/unit/unit-file-names.js';

const REGISTER = 'units.yaml';
const UNIT_FILE = /\.yaml$/;
/** The depth to which folders are searched; nobody keeps plans deeper. */
const MAX_DEPTH = 12;
const HEAD_BYTES = 4096;
const SCHEMA_LINE = /^\s*["']?schema["']?\s*:\s*["']?dcs\/(plan|unit-plan|units|department)@/m;
const KINDS: Readonly<Record<string, CheckTarget['kind']>> = {
  plan: 'plan',
  'unit-plan': 'unit-plan',
  units: 'register',
  department: 'department',
};

/**
 * The plans, registers, head office's files and unit plans under the paths, each once, sorted by name. Searches folders
 * for `<year>/plan.yaml`, `<year>/units.yaml`, `<year>/department.yaml` and `<year>/units/*.yaml`, where `<year>` may be
 * `<year>-<name>`, and for the register of all plans beside them; a path may also be a
 * year's folder or a `units` folder. Anything with the name of such a file is returned, so that a folder `x.yaml` is
 * not overlooked.
 * @throws Refusal if a path is missing, or has nothing to check
 */
export function discover(paths: readonly string[], cwd: string): readonly CheckTarget[] {
  const found = new Map<string, CheckTarget>();
  for (const typed of paths) {
    const path = ignoresCase() ? asListed(typedPath(cwd, typed)) : typedPath(cwd, typed);
    for (const one of pathsNamed(path, typed)) {
      for (const target of targetsAt(one, typed, cwd)) found.set(target.path, target);
    }
  }
  return [...found.values()].sort(byText(({ file }) => file));
}

/** The path itself, or all that a pattern names. @throws Refusal where nothing is named so */
function pathsNamed(path: string, typed: string): readonly string[] {
  try {
    const fitting = pathsFitting(path) ?? [path];
    if (fitting.length > 0) return fitting;
  } catch (error) {
    throw new Refusal(FILES.cantRead(typed, reasonOf(error)));
  }
  throw new Refusal(CHECK.nothingFits(typed));
}

/** The kind of a file named by its path, and the year's folder it belongs to. */
export function targetFor(path: string, kind: CheckTarget['kind'], cwd: string): CheckTarget {
  return targetIn(folderAt(dirname(path), cwd), path, kind);
}

/** What all files of a folder have in common. */
interface Folder {
  readonly path: string;
  /** The folder as shown, with the separator before a file's name. */
  readonly shown: string;
  readonly yearFolder: string;
  readonly folderYear: number | null;
}

function folderAt(path: string, cwd: string): Folder {
  const yearFolder = basename(path) === 'units' ? dirname(path) : path;
  const name = basename(yearFolder);
  const inside = path === cwd ? '' : shownPath(path, cwd);
  const shown = inside === '' || inside.endsWith('/') ? inside : `${inside}/`;
  return { path, shown, yearFolder, folderYear: planYearOf(name) };
}

function targetIn({ shown, yearFolder, folderYear }: Folder, path: string, kind: CheckTarget['kind']): CheckTarget {
  return { file: shown + basename(path), path, kind, yearFolder, folderYear };
}

function targetsAt(path: string, typed: string, cwd: string): readonly CheckTarget[] {
  if (!isFolderAt(path, typed)) return [targetFor(path, kindOf(path), cwd)];
  const unread: UnreadFolders = new Map();
  const paths = basename(path) === 'units' ? filesOfUnits(path, unread) : search(path, new Set(), 0, unread);
  if (paths.length + unread.size === 0) throw new Refusal(CHECK.nothingToCheck(typed), CHECK.whatIsChecked);
  const folders = new Map<string, Folder>();
  const blocked = [...unread].map(([dir, unreadable]): CheckTarget => ({
    ...targetFor(dir, 'unknown', cwd),
    unreadable,
  }));
  const targets = paths.map((one) => {
    const at = dirname(one);
    const folder = folders.get(at) ?? folderAt(at, cwd);
    folders.set(at, folder);
    return targetIn(folder, one, kindByPlace(one));
  });
  return [...targets, ...blocked];
}

/** @throws Refusal if the path does not exist */
function isFolderAt(path: string, typed: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    // A circular link is a file that cannot be read, not a missing path.
    if (codeOf(error) === 'ELOOP') return false;
    throw new Refusal(FILES.cantRead(typed, reasonOf(error)));
  }
}

/** The plan files in a folder and below it. */
function search(dir: string, seen: Set<string>, depth: number, unread: UnreadFolders): readonly string[] {
  const real = orElse(() => realpathSync(dir), dir);
  if (seen.has(real) || depth > MAX_DEPTH) return [];
  seen.add(real);
  const entries = entriesOf(dir, unread);
  const ofYear = entries.some(({ name }) => name === 'plan.yaml' || name === 'units');
  if (ofYear && (depth === 0 || planYearOf(basename(dir)) !== null)) return filesOfYear(dir, entries, unread);
  const below: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(dir, entry.name);
    if (isFolder(entry, path)) below.push(...search(path, seen, depth + 1, unread));
  }
  // One register may serve all plans of a folder.
  const hasRegister = entries.some(({ name }) => name === REGISTER) && listPlans(dir).length > 0;
  return hasRegister ? [...below, join(dir, REGISTER)] : below;
}

function filesOfYear(dir: string, entries: readonly Dirent[], unread: UnreadFolders): readonly string[] {
  const ofYear = ['plan.yaml', REGISTER, 'department.yaml'].filter((name) =>
    entries.some((entry) => entry.name === name),
  );
  return [...ofYear.map((name) => join(dir, name)), ...filesOfUnits(join(dir, 'units'), unread)];
}

function filesOfUnits(dir: string, unread: UnreadFolders): readonly string[] {
  return entriesOf(dir, unread)
    .filter(({ name }) => isUnitFileName(name) || isNearUnitFileName(name))
    .map(({ name }) => join(dir, name));
}

/** Folders that exist and cannot be read: their files are unknown. */
type UnreadFolders = Map<string, UnreadableReason>;

function entriesOf(dir: string, unread: UnreadFolders): readonly Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true }).sort(byText(({ name }) => name));
  } catch (error) {
    const reason = unreadableReason(error);
    // A year without units has no units folder.
    if (reason !== 'missing') unread.set(dir, reason);
    return [];
  }
}

function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statOf(path)?.isDirectory() ?? false;
}

function kindByPlace(path: string): CheckTarget['kind'] {
  if (basename(dirname(path)) === 'units' && UNIT_FILE.test(path)) return 'unit-plan';
  if (basename(path) === REGISTER) return 'register';
  if (basename(path) === 'department.yaml') return 'department';
  return basename(path) === 'plan.yaml' ? 'plan' : 'unknown';
}

function kindOf(path: string): CheckTarget['kind'] {
  const place = kindByPlace(path);
  if (place !== 'unknown') return place;
  return KINDS[SCHEMA_LINE.exec(headOf(path))?.[1] ?? ''] ?? 'unknown';
}

/** The first bytes of a regular file; empty for a pipe, a device or a folder. */
function headOf(path: string): string {
  if (statOf(path)?.isFile() !== true) return '';
  const file = orElse(() => openSync(path, 'r'), null);
  if (file === null) return '';
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function statOf(path: string): Stats | null {
  return orElse(() => statSync(path), null);
}

/** The result of a system call, or a default if it fails. */
function orElse<T, Other>(ask: () => T, other: Other): T | Other {
  try {
    return ask();
  } catch {
    return other;
  }
}
