import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { patiently } from './patience.js';
import { isAlive, nameMachine } from './process-identity.js';
import { codeOf, isCode } from './system-error.js';

/** No write takes this long: an older temporary file was left by a process that was killed, on any machine. */
export const LEFT_BEHIND_MS = 24 * 3_600_000;

/** A new hidden name beside a file, that tells which process of which machine has made it. */
export function temporaryName(target: string): string {
  const random = randomBytes(6).toString('hex');
  return join(dirname(target), `${prefixOf(target)}${nameMachine()}.${process.pid}.${random}.tmp`);
}

/** Removes what writers of the same file left that were killed. It never stops a write: what can't go stays. */
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

/** A machine judges its own processes; of others only age tells. */
async function isLeftover(path: string, rest: string): Promise<boolean> {
  const [, machine, pid] = /^([0-9a-f]{8})\.(\d+)\.[0-9a-f]{12}\.tmp$/.exec(rest) ?? [];
  if (pid === undefined) return false;
  if (machine === nameMachine() && !isAlive(Number(pid))) return true;
  return Date.now() - (await lstat(path)).mtimeMs > LEFT_BEHIND_MS;
}

/** Removes a file; what the system will not let go of stays, for the next writer to remove. */
export async function removeIfThere(path: string): Promise<void> {
  try {
    await patiently(() => unlink(path));
  } catch (error) {
    if (!isCode(error, 'ENOENT') && codeOf(error) === null) throw error;
  }
}

/** The file's own name, unless a longer one made of it might not fit. */
function prefixOf(target: string): string {
  const name = basename(target);
  const brief = Buffer.byteLength(name) <= 150 ? name : createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `.${brief}.`;
}
