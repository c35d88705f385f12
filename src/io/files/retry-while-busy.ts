import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './system-error.js';

/** The waits between tries, in milliseconds: about three seconds in all. */
const PAUSES = [10, 20, 40, 80, 150, 300, 400, 500, 500, 500, 500];
/** The number of waits for errors that are mostly permanent. */
const FEW = 4;

/** Error codes that may be temporary: another program has the file open, or scans it. */
const BUSY: ReadonlySet<string> = new Set(['EBUSY', 'ETXTBSY', 'EAGAIN', 'EINTR', 'ESTALE']);
/** On Windows these codes also mean that a virus scanner or Excel has the file open. */
const DENIED: ReadonlySet<string> = new Set(['EPERM', 'EACCES']);

/** The kind of call: outside Windows only a rename can be refused temporarily. */
type Kind = 'rename' | 'other';

/** Calls the system; repeats the call for up to three seconds while it is refused temporarily. */
export async function retryWhileBusy<T>(call: () => Promise<T>, kind: Kind = 'other'): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      const pause = pauseAfter(error, tries, kind);
      if (pause === null) throw error;
      await sleep(pause);
    }
  }
}

/** Does the same for a synchronous call. */
export function retryWhileBusySync<T>(call: () => T): T {
  for (let tries = 0; ; tries += 1) {
    try {
      return call();
    } catch (error) {
      const pause = pauseAfter(error, tries, 'other');
      if (pause === null) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/** @returns how long to wait before the next try; `null` if there is none */
function pauseAfter(error: unknown, tries: number, kind: Kind): number | null {
  const code = codeOf(error) ?? '';
  const isWindows = process.platform === 'win32';
  const most =
    BUSY.has(code) || (isWindows && DENIED.has(code)) ? PAUSES.length : DENIED.has(code) && kind === 'rename' ? FEW : 0;
  return tries < most ? (PAUSES[tries] ?? null) : null;
}
