import {
  access,
  constants,
  link,
  lstat,
  open,
  readlink,
  realpath,
  rename,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { withLock } from './lock.js';
import { retryWhileBusy } from './retry-while-busy.js';
import { codeOf, isCode } from './system-error.js';
import { removeIfThere, removeLeftovers, temporaryName } from './temporary-file.js';
import { noteWritten } from './written.js';

/** The content of a file; large content is produced in pieces, again for each try. */
export type Content = Uint8Array | string | (() => AsyncIterable<Uint8Array>);

/** The owner has set the file read-only. */
export class ReadOnlyFile extends Error {
  readonly code = 'READONLY';
}

/** What happened to the old file. */
export interface Replaced {
  /** Whether there was one. */
  readonly wasThere: boolean;
  /** Whether the old file has other names (hard links), which keep the old content. */
  readonly hasOtherNames: boolean;
}

/**
 * Replaces or creates a file; at every moment it is the whole old or the whole new one. A link stays a link, and its
 * target is replaced; the target keeps its mode and, where permitted, its owner. Once the new content has its name,
 * nothing fails any more.
 * @param isStill called directly before the replacement; if it returns false, nothing is replaced
 * @returns `null` if nothing was replaced
 * @throws ReadOnlyFile, or the system's error; then nothing was replaced
 */
export async function replaceFile(
  path: string,
  content: Content,
  isStill: () => boolean = () => true,
): Promise<Replaced | null> {
  const target = await followLinks(path);
  const old = await statIfThere(target);
  if (old !== null) await assertWritable(target, old);
  return withTemporary(target, old, content, async (temporary) => {
    const isReplaced = await retryWhileBusy(async () => {
      if (!isStill() || (await followLinks(path)) !== target) return false;
      await rename(temporary, target);
      return true;
    }, 'rename');
    return isReplaced ? { wasThere: old !== null, hasOtherNames: (old?.nlink ?? 1) > 1 } : null;
  });
}

/**
 * Creates a file that appears whole or not at all.
 * @param isLocked whether the caller holds the file's lock
 * @throws Error with code `EEXIST` if the name exists
 */
export async function createFile(path: string, content: Content, { isLocked = false } = {}): Promise<void> {
  const target = resolve(path);
  if (await isThere(target)) throw alreadyThere(target);
  await withTemporary(target, null, content, async (temporary) => {
    try {
      await link(temporary, target);
    } catch (error) {
      if (isCode(error, 'EEXIST')) throw error;
      const publish = (): Promise<void> => renameWhereNothingIs(temporary, target);
      // Many drives have no hard links, and report it differently (exFAT on Windows: EISDIR); there the lock keeps
      // others out.
      await (isLocked ? publish() : withLock(target, publish));
    }
    return true;
  });
}

async function renameWhereNothingIs(temporary: string, target: string): Promise<void> {
  if (await isThere(target)) throw alreadyThere(target);
  await retryWhileBusy(() => rename(temporary, target), 'rename');
}

function alreadyThere(path: string): Error {
  return Object.assign(new Error(`${path} is already there`), { code: 'EEXIST' });
}

/** Writes a new hidden file in the same folder, passes it to `publish`, and removes it afterwards. */
async function withTemporary<T>(
  target: string,
  old: Stats | null,
  content: Content,
  publish: (temporary: string) => Promise<T | null>,
): Promise<T | null> {
  const folder = dirname(target);
  await removeLeftovers(target);
  const temporary = temporaryName(target);
  try {
    await retryWhileBusy(async () => {
      const file = await open(temporary, 'w');
      try {
        if (old !== null) await keepOwnerAndMode(file, old);
        await fill(file, content);
        await file.sync();
      } finally {
        await file.close();
      }
    });
    const outcome = await publish(temporary);
    if (outcome !== null) {
      noteWritten(target);
      await syncFolder(folder);
    }
    return outcome;
  } finally {
    await removeIfThere(temporary);
  }
}

async function fill(file: FileHandle, content: Content): Promise<void> {
  if (typeof content !== 'function') return file.writeFile(content);
  for await (const piece of content()) await file.writeFile(piece);
}

/** Refuses to replace a file that is read-only or not writable, although the folder would permit it. */
async function assertWritable(target: string, old: Stats): Promise<void> {
  if (old.isFile() && (old.mode & 0o222) === 0) throw new ReadOnlyFile(target);
  await access(target, constants.W_OK);
}

async function keepOwnerAndMode(file: FileHandle, old: Stats): Promise<void> {
  const fresh = await file.stat();
  // Only an administrator may change the owner, but a member may keep the group; the content is more important.
  if (fresh.uid !== old.uid || fresh.gid !== old.gid) {
    const isGiven = await isDone(file.chown(old.uid, old.gid));
    if (!isGiven && fresh.gid !== old.gid) await isDone(file.chown(fresh.uid, old.gid));
  }
  await isDone(file.chmod(old.mode & 0o7777));
}

async function isDone(call: Promise<void>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return false;
  }
}

/** The target of a link, whether it exists or not. */
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
  throw Object.assign(new Error(`too many links: ${path}`), { code: 'ELOOP' });
}

async function statIfThere(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Whether the name exists; a link that leads nowhere exists too. */
async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Makes the new name durable, if the system supports it; the file is in place whatever happens. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}
