import { createHash, randomBytes } from 'node:crypto';
import {
  link,
  lstat,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, nameMachine } from './lock.js';

/**
 * Replaces a file, or makes it: at any moment it is the old or the new one, whole. A link stays a link and its target
 * is replaced; the target keeps its mode and, where that is allowed, its owner.
 */
export async function replaceFile(path: string, bytes: Uint8Array | string): Promise<void> {
  const target = await followLinks(path);
  await withTemporary(target, bytes, async (temporary) => {
    await renameOver(temporary, target);
  });
}

/**
 * Makes a file that appears whole or not at all.
 * @throws Error with code `EEXIST` where there is anything by that name
 */
export async function createFile(path: string, bytes: Uint8Array | string): Promise<void> {
  const target = resolve(path);
  await withTemporary(target, bytes, async (temporary) => {
    try {
      await link(temporary, target);
    } catch (error) {
      if (!isCode(error, ...NO_LINKS)) throw error;
      // Some file systems (exFAT) know no links: the name is then taken by an empty file first.
      await (await open(target, 'wx')).close();
      await renameOver(temporary, target);
    }
  });
}

const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EACCES'];

/** Writes to a new hidden file in the same folder, hands it over, and leaves nothing of it behind. */
async function withTemporary(
  target: string,
  bytes: Uint8Array | string,
  publish: (temporary: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(target);
  const prefix = `.${nameBriefly(basename(target))}.${nameMachine()}.`;
  await removeLeftovers(folder, prefix);
  const temporary = join(folder, `${prefix}${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    try {
      await keepOwnerAndMode(file, target);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await publish(temporary);
  } finally {
    await unlinkIfThere(temporary);
  }
  await syncFolder(folder);
}

/** What writers of the same file left that were killed; a machine judges only its own processes. */
async function removeLeftovers(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const pid = /^(\d+)\.[0-9a-f]{12}\.tmp$/.exec(name.slice(prefix.length))?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await unlinkIfThere(join(folder, name));
  }
}

/** The file's own name, unless a longer one made of it might not fit. */
function nameBriefly(name: string): string {
  return Buffer.byteLength(name) <= 150 ? name : createHash('sha256').update(name).digest('hex').slice(0, 16);
}

async function keepOwnerAndMode(file: FileHandle, target: string): Promise<void> {
  let old;
  try {
    old = await stat(target);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const fresh = await file.stat();
  if (fresh.uid !== old.uid || fresh.gid !== old.gid) {
    try {
      await file.chown(old.uid, old.gid);
    } catch (error) {
      // Only an administrator may give files away; the content matters more.
      if (!isCode(error, 'EPERM', 'ENOSYS', 'EINVAL')) throw error;
    }
  }
  await file.chmod(old.mode & 0o7777);
}

/** The file that a link leads to, also where that file is not there yet. */
async function followLinks(path: string): Promise<string> {
  let at = resolve(path);
  for (let step = 0; step < 40; step += 1) {
    const folder = await realpath(dirname(at));
    at = join(folder, basename(at));
    try {
      if (!(await lstat(at)).isSymbolicLink()) return at;
    } catch (error) {
      if (isCode(error, 'ENOENT')) return at;
      throw error;
    }
    at = resolve(folder, await readlink(at));
  }
  throw new Error(`too many links: ${path}`);
}

async function renameOver(from: string, to: string): Promise<void> {
  for (let tries = 10; ; tries -= 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      // On Windows a virus scanner or an editor may have the file open for a moment.
      if (process.platform !== 'win32' || tries === 0 || !isCode(error, 'EPERM', 'EBUSY', 'EACCES')) throw error;
      await sleep(20);
    }
  }
}

/** Makes the new name itself last; Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isCode(error, 'EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP')) throw error;
  }
}

async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
