import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { retryWhileBusy } from './retry-while-busy.js';
import { isAlive, nameMachine } from './process-identity.js';
import { codeOf, isCode } from './system-error.js';

/** No write takes this long: an older temporary file was left by a killed process, on any machine. */
export const LEFT_BEHIND_MS = 24 * 3_600_000;

/** A new hidden name beside a file, which identifies the process and the machine that created it. */
export function temporaryName(target: string): string {
  const random = randomBytes(6).toString('hex');
  return join(dirname(target), `${prefixOf(target)}${nameMachine()}.${process.pid}.${random}.tmp`);
}

/**
 * Removes the temporary files that killed writers of the same file left. It never fails: a file that cannot be removed
 * stays.
 */
export async function removeLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const prefix = prefixOf(target);
  try {
    for (const name of await readdir(folder)) {
      if (name.startsWith(prefix) && (await isLeftover(join(folder, name), name.slice(prefix.length)))) {
        await unlink(join(folder, name));
      }
    }
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}

/** Whether a temporary file is left over: a machine can judge its own processes; for others only age decides. */
async function isLeftover(path: string, rest: string): Promise<boolean> {
  const [, machine, pid] = /^([0-9a-f]{8})\.(\d+)\.[0-9a-f]{12}\.tmp$/.exec(rest) ?? [];
  if (pid === undefined) return false;
  if (machine === nameMachine() && !isAlive(Number(pid))) return true;
  return Date.now() - (await lstat(path)).mtimeMs > LEFT_BEHIND_MS;
}

/** Removes a file; one that the system keeps stays for the next writer to remove. */
export async function removeIfThere(path: string): Promise<void> {
  try {
    await retryWhileBusy(() => unlink(path));
  } catch (error) {
    if (!isCode(error, 'ENOENT') && codeOf(error) === null) throw error;
  }
}

/** The file's own name, or a part of it if a longer name might not fit. */
function prefixOf(target: string): string {
  const name = basename(target);
  const brief = Buffer.byteLength(name) <= 150 ? name : createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `.${brief}.`;
}
