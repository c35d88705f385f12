import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { open, realpath, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Who holds a lock. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
}

/** The lock could not be had in time. */
export class LockTimeout extends Error {
  override readonly name = 'LockTimeout';

  constructor(
    readonly lockPath: string,
    /** `null` when the lock file does not say. */
    readonly owner: LockOwner | null,
  ) {
    super(`${lockPath} is held by ${owner === null ? 'an unknown process' : `process ${owner.pid} on ${owner.host}`}`);
  }
}

/** What a lock file says. */
interface Claim extends LockOwner {
  /** When the process started, so that a later process with the same number is not taken for it; `null` where unknown. */
  readonly start: string | null;
  /** The space that the process number counts in (a container has its own); `null` where unknown. */
  readonly space: string | null;
  readonly token: string;
}

/** A lock file as it was found; `claim` is `null` while it is empty or half-written. */
interface Found {
  readonly claim: Claim | null;
  /** Names this very lock and no later one. */
  readonly identity: string;
  readonly isStale: boolean;
}

/** An owner writes its claim at once: a file that has none after this time was left by a process that was killed. */
const HALF_WRITTEN_MS = 2_000;
/** A claim that took longer to write is not relied on, as others may soon judge it half-written. */
const WRITE_WITHIN_MS = 1_000;

/**
 * Runs `work` while holding the lock of `path`: a file `.<name>.lock` beside it. A lock whose owner is dead is taken
 * over at once; whether an owner on another machine (a shared drive) is dead is not judged.
 * @throws LockTimeout when a living owner keeps it for too long
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

/** Links to one file share its lock. */
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
    const token = await tryCreate(lockPath);
    if (token !== null) return token;
    const found = await readLock(lockPath);
    if (found?.isStale === true && (await removeStale(lockPath, found.identity))) continue;
    if (performance.now() >= deadline) throw new LockTimeout(lockPath, found?.claim ?? null);
    await sleep(5 + Math.random() * 35);
  }
}

/** @returns the token of the new lock file, or `null` where one is */
async function tryCreate(lockPath: string): Promise<string | null> {
  const token = randomBytes(12).toString('hex');
  const started = performance.now();
  try {
    const file = await open(lockPath, 'wx');
    try {
      await file.writeFile(JSON.stringify({ ...describeSelf(), token }));
    } catch (error) {
      await unlinkIfThere(lockPath);
      throw error;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isCode(error, 'EEXIST') || isBeingDeleted(error)) return null;
    throw error;
  }
  if (performance.now() - started <= WRITE_WITHIN_MS) return token;
  await release(lockPath, token);
  return null;
}

/** Takes our own lock away, never one that somebody else has by now. */
async function release(lockPath: string, token: string): Promise<void> {
  if ((await readLock(lockPath))?.claim?.token === token) await unlinkIfThere(lockPath);
}

async function readLock(lockPath: string): Promise<Found | null> {
  let file;
  try {
    file = await open(lockPath, 'r');
    const info = await file.stat();
    const claim = parseClaim(await file.readFile('utf8'));
    if (claim !== null) return { claim, identity: claim.token, isStale: isDead(claim) };
    const identity = createHash('sha256').update(`${info.ino} ${info.mtimeMs}`).digest('hex').slice(0, 24);
    return { claim, identity, isStale: Date.now() - info.mtimeMs > HALF_WRITTEN_MS };
  } catch (error) {
    if (isCode(error, 'ENOENT') || isBeingDeleted(error)) return null;
    throw error;
  } finally {
    await file?.close();
  }
}

/**
 * Removes a stale lock file. Of several who try, one gets the guard file that is named after this very lock; while it
 * holds the guard nobody else may remove that lock, so what it removes is what it has just looked at. A guard whose
 * owner was killed is itself a stale lock, and removed in the same way.
 * @returns whether there may now be room for a new lock
 */
async function removeStale(lockPath: string, identity: string): Promise<boolean> {
  const guard = `${lockPath}.${identity}`;
  const token = await tryCreate(guard);
  if (token === null) {
    const found = await readLock(guard);
    return found?.isStale === true && (await removeStale(guard, found.identity));
  }
  try {
    const found = await readLock(lockPath);
    if (found?.isStale === true && found.identity === identity) await unlinkIfThere(lockPath);
    return true;
  } finally {
    await release(guard, token);
  }
}

function parseClaim(text: string): Claim | null {
  try {
    const value = JSON.parse(text) as Partial<Claim> | null;
    if (typeof value?.pid !== 'number' || typeof value.host !== 'string' || typeof value.token !== 'string')
      return null;
    if (!/^[0-9a-f]{24}$/.test(value.token) || !Number.isSafeInteger(value.pid) || value.pid <= 0) return null;
    return {
      pid: value.pid,
      host: value.host,
      start: value.start ?? null,
      space: value.space ?? null,
      token: value.token,
    };
  } catch {
    return null;
  }
}

let self: Omit<Claim, 'token'> | undefined;
function describeSelf(): Omit<Claim, 'token'> {
  self ??= { pid: process.pid, host: hostname(), start: readProcess(process.pid)?.start ?? null, space: readSpace() };
  return self;
}

function isDead(claim: Claim): boolean {
  const here = describeSelf();
  if (claim.host !== here.host || claim.space !== here.space) return false;
  if (!isAlive(claim.pid)) return true;
  const start = readProcess(claim.pid)?.start ?? null;
  return claim.start !== null && start !== null && claim.start !== start;
}

/** Whether a process of this machine is running; one that has ended but was not yet collected is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Without permission it can't be signalled, but it is there.
    return !isCode(error, 'ESRCH');
  }
  return readProcess(pid)?.hasEnded !== true;
}

/** This machine, and the space its process numbers count in, as a few letters for a file's name. */
export function nameMachine(): string {
  const { host, space } = describeSelf();
  return createHash('sha256')
    .update(`${host} ${space ?? ''}`)
    .digest('hex')
    .slice(0, 8);
}

/** What Linux says of a process: its start in ticks since that boot of the machine; elsewhere `null`. */
function readProcess(pid: number): { start: string; hasEnded: boolean } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last bracket may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const [state = ''] = fields;
    return { start: `${boot} ${fields[19] ?? ''}`, hasEnded: state === 'Z' || state === 'X' };
  } catch {
    return null;
  }
}

function readSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

async function unlinkIfThere(path: string, tries = 10): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    if (!isBeingDeleted(error) || tries === 0) throw error;
    await sleep(20);
    await unlinkIfThere(path, tries - 1);
  }
}

/** Windows refuses access to a file that is just being deleted, or looked at by a virus scanner. */
function isBeingDeleted(error: unknown): boolean {
  return process.platform === 'win32' && (isCode(error, 'EPERM') || isCode(error, 'EBUSY') || isCode(error, 'EACCES'));
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
