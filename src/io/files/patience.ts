import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './system-error.js';

/** What is between one try and the next, in milliseconds: some three seconds in all. */
const PAUSES = [10, 20, 40, 80, 150, 300, 400, 500, 500, 500, 500];
/** The first of them, for what is most often meant for good. */
const FEW = 4;

/** Answers of the system that may be another one a moment later: somebody else has the file open, or looks at it. */
const BUSY: ReadonlySet<string> = new Set(['EBUSY', 'ETXTBSY', 'EAGAIN', 'EINTR', 'ESTALE']);
/** On Windows these too are the answer where a virus scanner or Excel has the file open. */
const DENIED: ReadonlySet<string> = new Set(['EPERM', 'EACCES']);

/** What a call does to the name it is given: only a change of names is refused for a moment outside Windows too. */
type Kind = 'rename' | 'other';

/** Calls the system, and again for up to three seconds where it refuses for a moment only. */
export async function patiently<T>(call: () => Promise<T>, kind: Kind = 'other'): Promise<T> {
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

/** The same for a call that does not return before it is done. */
export function patientlySync<T>(call: () => T): T {
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

/** @returns how long to wait before the next try; `null` where there is to be none */
function pauseAfter(error: unknown, tries: number, kind: Kind): number | null {
  const code = codeOf(error) ?? '';
  const isWindows = process.platform === 'win32';
  const most =
    BUSY.has(code) || (isWindows && DENIED.has(code)) ? PAUSES.length : DENIED.has(code) && kind === 'rename' ? FEW : 0;
  return tries < most ? (PAUSES[tries] ?? null) : null;
}
