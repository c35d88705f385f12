import { createHash, randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeSelf, hasEnded, type ProcessIdentity } from './process-identity.js';
import { codeOf, isCode } from './system-error.js';
import { LEFT_BEHIND_MS, removeIfThere } from './temporary-file.js';

/** The lock could not be acquired in time. */
export class LockTimeout extends Error {
  override readonly name = 'LockTimeout';
  readonly code = 'LOCKED';

  constructor(
    readonly lockPath: string,
    /** `null` if the lock file does not name its owner. */
    readonly owner: Claim | null,
    /** The age of the lock file in milliseconds; `null` if the system does not tell it. */
    readonly ageMs: number | null,
    /** Whether a folder has the name of the lock. */
    readonly isFolder: boolean,
  ) {
    super(`${lockPath} is held by ${owner === null ? 'an unknown process' : `process ${owner.pid} on ${owner.host}`}`);
  }
}

/** The content of a lock file: its owner, and a random token that no other claim has. */
export interface Claim extends ProcessIdentity {
  readonly token: string;
}

/** A lock file that exists; `claim` is `null` if it does not name its owner. */
interface FoundLock {
  readonly claim: Claim | null;
  /** Identifies this lock, and no later one of the same name. */
  readonly identity: string;
  readonly isStale: boolean;
  readonly ageMs: number;
  readonly isFolder: boolean;
}

/** An owner writes its claim at once: after this time, a file without a claim was left by a killed process. */
const HALF_WRITTEN_MS = 2_000;
/** A claim that took longer to write is not used, because others may soon judge the file half-written. */
const WRITE_WITHIN_MS = 1_000;
/** The most bytes of a lock file that are read; a claim is shorter. */
const CLAIM_BYTES = 4_096;

/**
 * Runs `work` while holding the lock of `path`: a file `.<name>.lock` beside it. The lock of an owner that is known to
 * have ended is taken over at once; a lock of another machine (a shared drive) is waited for, unless it is older than
 * any write. After `work` has succeeded, nothing fails any more.
 * @throws LockTimeout if the lock cannot be acquired in time
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  { timeoutMs = 10_000 }: { readonly timeoutMs?: number } = {},
): Promise<T> {
  const target = await resolveTarget(path);
  const lockPath = join(dirname(target), `.${basename(target)}.lock`);
  const token = await acquire(lockPath, timeoutMs);
  try {
    return await work();
  } finally {
    await release(lockPath, token);
  }
}

/** The path after following links, so that all links to one file share its lock. */
async function resolveTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return join(await realpath(dirname(path)), basename(path));
  }
}

async function acquire(lockPath: string, timeoutMs: number): Promise<string> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const created = await tryCreate(lockPath);
    if (typeof created === 'string') return created;
    const found = await readLock(lockPath);
    if (found?.isStale === true && (await removeStale(lockPath, found.identity))) continue;
    if (performance.now() >= deadline) {
      // There is no lock, so the folder itself refuses the file.
      if (found === null && created !== null) throw created;
      throw new LockTimeout(lockPath, found?.claim ?? null, found?.ageMs ?? null, found?.isFolder ?? false);
    }
    await sleep(5 + Math.random() * 35);
  }
}

/** @returns the token of the new lock file; `null` if one exists, or the error of Windows if one may exist */
async function tryCreate(lockPath: string): Promise<string | Error | null> {
  const token = randomBytes(12).toString('hex');
  const started = performance.now();
  try {
    const file = await open(lockPath, 'wx');
    try {
      await file.writeFile(JSON.stringify({ ...describeSelf(), token }));
      await letOthersRead(() => file.chmod(0o644));
    } catch (error) {
      await removeIfThere(lockPath);
      throw error;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isCode(error, 'EEXIST')) return null;
    if (error instanceof Error && isBeingDeleted(error)) return error;
    throw error;
  }
  if (performance.now() - started <= WRITE_WITHIN_MS) return token;
  await release(lockPath, token);
  return null;
}

/** Makes the file readable for everybody, so that any process can judge the lock, whatever the owner's umask. */
async function letOthersRead(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}

/** Removes our own lock, but not one that another process has created since. */
async function release(lockPath: string, token: string): Promise<void> {
  if ((await readLock(lockPath))?.claim?.token === token) await removeIfThere(lockPath);
}

/** Reads the file with the lock's name without blocking: reading a pipe would never end. */
async function readLock(lockPath: string): Promise<FoundLock | null> {
  try {
    const info = await lstat(lockPath);
    const read = info.isFile() ? await readBeginning(lockPath) : null;
    return judge(read?.info ?? info, read?.text ?? null);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}

/** @param text `null` if it cannot be read */
function judge(info: Stats, text: string | null): FoundLock {
  const ageMs = Date.now() - info.mtimeMs;
  const claim = text === null ? null : parseClaim(text);
  const limit = text !== null && claim === null ? HALF_WRITTEN_MS : LEFT_BEHIND_MS;
  const isStale = info.isFile() && (ageMs > limit || (claim !== null && hasEnded(claim, info.mtimeMs)));
  const mark = createHash('sha256').update(`${info.ino} ${info.mtimeMs}`).digest('hex').slice(0, 24);
  return { claim, identity: claim?.token ?? mark, isStale, ageMs, isFolder: info.isDirectory() };
}

/** @returns `null` if the system does not permit reading */
async function readBeginning(path: string): Promise<{ readonly info: Stats; readonly text: string } | null> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const info = await file.stat();
      if (!info.isFile()) return null;
      const { buffer, bytesRead } = await file.read(Buffer.alloc(CLAIM_BYTES), 0, CLAIM_BYTES, 0);
      return { info, text: buffer.toString('utf8', 0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}

/**
 * Removes a stale lock file. Of several processes that try, one gets the guard file, which is named after this
 * particular lock; while it holds the guard, no other process may remove that lock, so that it removes exactly what it
 * examined. The guard of a killed process is itself a stale lock, and removed in the same way.
 * @returns whether a new lock may now be possible
 */
async function removeStale(lockPath: string, identity: string): Promise<boolean> {
  const guard = `${lockPath}.${identity}`;
  const token = await tryCreate(guard);
  if (typeof token !== 'string') {
    const found = await readLock(guard);
    return found?.isStale === true && (await removeStale(guard, found.identity));
  }
  try {
    const found = await readLock(lockPath);
    if (found?.isStale !== true || found.identity !== identity) return true;
    await removeIfThere(lockPath);
    return (await readLock(lockPath))?.identity !== identity;
  } finally {
    await release(guard, token);
  }
}

/** @returns `null` if the bytes are not a claim */
function parseClaim(text: string): Claim | null {
  try {
    const { pid, host, start, space, machine, boot, token } = JSON.parse(text) as Partial<Claim>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof token !== 'string') return null;
    if (!/^[0-9a-f]{24}$/.test(token) || !Number.isSafeInteger(pid) || pid <= 0) return null;
    // Earlier versions stored the machine's start in the process's start.
    const started = textOr(start);
    const bootOf = textOr(boot) ?? started?.split(' ')[0] ?? null;
    return { pid, host, start: started, space: textOr(space), machine: textOr(machine), boot: bootOf, token };
  } catch {
    return null;
  }
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Windows denies access to a file that is being deleted, or scanned for viruses. */
function isBeingDeleted(error: Error): boolean {
  return process.platform === 'win32' && isCode(error, 'EPERM', 'EBUSY', 'EACCES');
}
