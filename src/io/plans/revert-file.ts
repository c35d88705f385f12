import { lstatSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MadeFiles, PastWrites, Reverted, Reverting } from '../../domain/ports/workspace.js';
import { FILES } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { nameMachine } from '../files/process-identity.js';
import { sha256Of } from '../files/hash-file.js';
import { readBytes } from '../files/read-bytes.js';
import { retryWhileBusy } from '../files/retry-while-busy.js';
import { underLock } from '../files/under-lock.js';
import { replaceFile } from '../files/write-file.js';
import { type MadeFile, forgetWrites, historyPath, lastRunTo, newestWrite, writesLeadingTo } from '../files/write-history.js';
import { doneSoFar } from '../files/written.js';
import type { FileKind } from './update-file.js';

/** The writes to a file that are kept; none where there is no file. */
export function pastWritesOf(path: string): PastWrites {
  const isKept = [path, historyPath(path)].every((one) => lstatSync(one, { throwIfNoEntry: false }) !== undefined);
  if (!isKept) return { newest: null, writes: [], last: null };
  const bytes = readBytes(path);
  // Each is computed when it is asked for: most callers ask many files for their newest write alone.
  return {
    get newest() {
      return newestWrite(path, bytes);
    },
    get writes() {
      return writesLeadingTo(path, bytes);
    },
    get last() {
      const run = lastRunTo(path, bytes);
      return run === null ? null : { write: run.write, now: textOf(bytes), before: run.old === null ? null : textOf(run.old) };
    },
  };
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/**
 * Takes back what the last command wrote to a file, under its lock: afterwards it has the bytes of before.
 * @param approve throws where the write must stay
 * @throws Refusal, with nothing written, if the lock cannot be acquired or the system refuses
 */
export function revertFile<T, R>(
  path: string,
  shown: string,
  kind: FileKind<T>,
  approve: (write: Reverting<T>) => Promise<R>,
): Promise<Reverted<R>> {
  return underLock(path, shown, async () => {
    const bytes = readBytes(path);
    const last = lastRunTo(path, bytes);
    if (last === null) return { kind: newestWrite(path, bytes) === null ? 'nothing' : 'changed-since' };
    const { write, old, count, made } = last;
    const loadedFrom = async (content: Uint8Array): Promise<Reverting<T>['current']> =>
      (await kind.read(content, path, shown)).loaded;
    const isOurs = write.machine === nameMachine();
    const before = old === null ? null : await loadedFrom(old);
    const outcome = await approve({ write, isOurs, current: await loadedFrom(bytes), before });
    // An editor ignores the lock: what it wrote meanwhile must stay.
    const isStill = (): boolean => Buffer.compare(readBytes(path), bytes) === 0;
    const isDone = old === null ? await removeUnlessChanged(path, isStill) : (await replaceFile(path, old, isStill)) !== null;
    if (!isDone) {
      throw new Refusal(FILES.changedMeanwhile(shown, doneSoFar()), FILES.saveAndClose);
    }
    await forgetWrites(path, bytes, count);
    return { kind: 'done', outcome, ...(await removeMade(path, shown, made)) };
  });
}

/** Removes the file that the write created. @returns whether it was still the same */
async function removeUnlessChanged(path: string, isStill: () => boolean): Promise<boolean> {
  if (!isStill()) return false;
  await retryWhileBusy(() => unlink(path));
  return true;
}

/** Removes the units' files that the command made; one that was written since stays. */
async function removeMade(path: string, shown: string, made: readonly MadeFile[]): Promise<MadeFiles> {
  const [removed, stay]: [string[], string[]] = [[], []];
  for (const { file, sha256 } of made) {
    const target = join(dirname(path), file);
    const isInside = !file.startsWith('..') && /^(?:[^/\\]+[/\\])?units[/\\][^/\\]+\.yaml$/.test(file);
    if (!isInside || lstatSync(target, { throwIfNoEntry: false }) === undefined) continue;
    const isSame = (): boolean => sha256Of(readBytes(target)) === sha256;
    const name = join(dirname(shown), file);
    const isGone = await underLock(target, name, () => removeUnlessChanged(target, isSame));
    (isGone ? removed : stay).push(name);
  }
  return { removed, stay };
}
