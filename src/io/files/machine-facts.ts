import { execFile } from 'node:child_process';
import { link, readdir, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { FolderFacts, MachineFacts } from '../../domain/ports/machine.js';
import { codeOf } from './system-error.js';
import { removeIfThere, temporaryName } from './temporary-file.js';

/** A lock in use is younger, because no write takes a minute. */
const LEFT_MS = 60_000;

/**
 * Collects facts about the machine; to test the folder, a file is created, replaced and removed.
 * @param root the plans folder
 */
export async function machineFacts(version: string, root: string | null): Promise<MachineFacts> {
  return {
    version,
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    git: await gitVersion(),
    folder: root === null ? null : await folderFacts(root),
  };
}

async function gitVersion(): Promise<string | null> {
  const out = await git(['--version']);
  return out === null ? null : (/\d+(?:\.\d+)+/.exec(out)?.[0] ?? out.trim());
}

/** The output of git; `null` if git is missing or fails. */
async function git(args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', [...args], { timeout: 5_000, windowsHide: true });
    return stdout;
  } catch {
    return null;
  }
}

async function folderFacts(root: string): Promise<FolderFacts> {
  const [writing, hasLinks] = await tryWriting(join(root, 'dcs-doctor'));
  const leftovers = await leftoversIn(root);
  const isInGit = (await git(['-C', root, 'rev-parse', '--is-inside-work-tree']))?.trim() === 'true';
  return { writing, hasLinks, isInGit, leftovers };
}

async function tryWriting(target: string): Promise<readonly [writing: string | null, hasLinks: boolean | null]> {
  const [first, second] = [temporaryName(target), temporaryName(target)];
  try {
    await writeFile(first, 'dcs', { flag: 'wx' });
    await writeFile(second, 'dcs', { flag: 'wx' });
    await rename(first, second);
    const hasLinks = await canLink(second, first);
    await unlink(second);
    return [null, hasLinks];
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return [code, null];
  } finally {
    await Promise.all([removeIfThere(first), removeIfThere(second)]);
  }
}

async function canLink(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name);
    return true;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return false;
  }
}

/** Locks and temporary files in the folder, its years and their units, that are too old to be in use. */
async function leftoversIn(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth > 0) await look(path, depth - 1);
      if (entry.isFile() && /^\..*\.(?:lock|tmp)$/.test(entry.name) && (await isOld(path))) {
        found.push(relative(root, path));
      }
    }
  };
  await look(root, 2);
  return found.sort();
}

async function isOld(path: string): Promise<boolean> {
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > LEFT_MS;
}
