import { FILES } from '../locale/files.js';
import { Refusal } from '../locale/refusal.js';
import { LockTimeout, withLock } from './lock.js';
import { codeOf, reasonOf } from './system-error.js';

/**
 * Does work on a file under its lock.
 * @param shown the file as a person knows it
 * @throws Refusal where the lock can't be had, or the system refuses
 */
export async function underLock<T>(path: string, shown: string, work: () => Promise<T>): Promise<T> {
  try {
    return await withLock(path, work);
  } catch (error) {
    if (error instanceof LockTimeout) {
      throw new Refusal(FILES.busy(shown, error.owner?.pid ?? null, error.owner?.host ?? null), FILES.tryAgain);
    }
    if (codeOf(error) !== null) throw new Refusal(FILES.cantWrite(shown, reasonOf(error)));
    throw error;
  }
}
