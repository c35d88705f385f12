import { FILES } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { LockTimeout, withLock } from './lock.js';
import { codeOf, reasonOf } from './system-error.js';
import { doneSoFar } from './written.js';

/**
 * Runs `work` on a file under its lock.
 * @param shown the file's name for a person
 * @throws Refusal if the lock cannot be acquired, or the system refuses
 */
export async function underLock<T>(path: string, shown: string, work: () => Promise<T>): Promise<T> {
  try {
    return await withLock(path, work);
  } catch (error) {
    if (error instanceof LockTimeout) {
      const { owner, ageMs, lockPath, isFolder } = error;
      const seconds = ageMs === null ? null : Math.max(0, Math.round(ageMs / 1000));
      throw new Refusal(
        FILES.busy(shown, owner, seconds, doneSoFar()),
        FILES.removeLock(removalOf(lockPath, isFolder, process.platform === 'win32')),
      );
    }
    if (codeOf(error) !== null) throw new Refusal(FILES.cantWrite(shown, reasonOf(error), doneSoFar()));
    throw error;
  }
}

/** The command that removes a lock, for the system's own shell. */
export function removalOf(path: string, isFolder: boolean, onWindows: boolean): string {
  if (onWindows) return `${isFolder ? 'rmdir /s' : 'del'} "${path}"`;
  return `rm ${isFolder ? '-r ' : ''}-- '${path.replaceAll("'", String.raw`'\''`)}'`;
}
