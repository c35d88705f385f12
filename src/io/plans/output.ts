import { lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FILES, PLAN_FILES } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { planFileAt, type PlanFileKind } from './plan-file-at.js';
import { isFolder } from './plans-folder.js';
import { portableName } from '../files/portable-name.js';
import { codeOf, isCode, reasonOf } from '../files/system-error.js';
import { createFile, replaceFile, type Replaced } from '../files/write-file.js';
import { doneSoFar } from '../files/written.js';

/** Nothing was there. */
const NEW: Replaced = { wasThere: false, hasOtherNames: false };

/**
 * Writes a document to a file, whole or not at all. A file of a plans folder, or something other than a regular file,
 * is never replaced, even with `force`.
 * @param shown the path as typed
 * @returns what happened to an existing file
 * @throws Refusal if a file exists and `force` is not set, if it may not be replaced, or if the system refuses
 */
export async function writeOutput(
  path: string,
  data: string | Uint8Array,
  shown: string,
  force: boolean,
): Promise<Replaced> {
  // The system would take “x/” for a file named x.
  if (/[/\\]$/.test(shown)) throw new Refusal(FILES.isFolder(shown, doneSoFar()), FILES.nameInFolder);
  try {
    assertReplaceable(path, shown);
    if (force) return (await replaceFile(path, data)) ?? NEW;
    await createFile(path, data);
    return NEW;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (isCode(error, 'EEXIST')) throw new Refusal(FILES.exists(shown, doneSoFar()), FILES.useForce);
    throw refusalFor(error, path, shown);
  }
}

/** The refusal that says why a document was not written, and what to type instead, if that is known. */
function refusalFor(error: unknown, path: string, shown: string): Refusal {
  const [sign] = process.platform === 'win32' ? (/[<>:"|?*]/.exec(basename(path)) ?? []) : [];
  if (sign !== undefined) {
    return new Refusal(FILES.badName(shown, sign, doneSoFar()), FILES.useName(portableName(basename(path))));
  }
  if (isCode(error, 'ENOENT') && !isFolder(dirname(path))) {
    const folder = dirname(shown);
    return new Refusal(FILES.noFolder(shown, folder, doneSoFar()), FILES.makeFolder(folder));
  }
  return new Refusal(FILES.cantWrite(shown, reasonOf(error), doneSoFar()));
}

/**
 * Writes one of several documents to a folder, which is created if missing.
 * @param shown the folder as typed
 * @returns whether it was written, or a file exists and `force` is not set
 * @throws Refusal if the file may not be replaced, or the system refuses
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
    assertReplaceable(path, join(shown, name));
    await (force ? replaceFile(path, data) : createFile(path, data));
    return 'written';
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (codeOf(error) === 'EEXIST' && isFolder(folder)) return 'exists';
    throw new Refusal(FILES.cantWrite(join(shown, name), reasonOf(error), doneSoFar()));
  }
}

/** @throws Refusal if the existing file, or the target of an existing link, may not be replaced */
function assertReplaceable(path: string, shown: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) {
    assertFreeName(path, shown);
    return;
  }
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts !== undefined && !facts.isFile()) {
    throw new Refusal(FILES.notReplaced(shown, PLAN_FILES.notRegular), FILES.useStdout);
  }
  const named = join(realpathSync(dirname(path)), basename(path));
  const kind = planFileAt(named) ?? (facts === undefined ? null : planFileAt(realpathSync(path)));
  if (kind !== null) throw new Refusal(FILES.notReplaced(shown, PLAN_FILES[kind]), FILES.chooseOtherName);
}

/** Kinds of file with a meaning in a plans folder: a document with such a name would be read as one. */
const RESERVED: ReadonlySet<PlanFileKind> = new Set(['plan', 'source', 'register', 'department', 'unit', 'schema']);

/** @throws Refusal if a document of that name would be read as a file of the plans folder */
function assertFreeName(path: string, shown: string): void {
  if (!isFolder(dirname(path))) return;
  const kind = planFileAt(join(realpathSync(dirname(path)), basename(path)));
  if (kind === null || !RESERVED.has(kind)) return;
  throw new Refusal(FILES.nameKept(shown, PLAN_FILES[kind]), FILES.chooseOtherName);
}
