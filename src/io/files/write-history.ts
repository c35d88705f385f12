import { readFileSync } from 'node:fs';
import { rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { PastWrite } from '../../domain/ports/workspace.js';
import { sha256Of } from './hash-file.js';
import { nameMachine } from './process-identity.js';
import { retryWhileBusy } from './retry-while-busy.js';
import { codeOf } from './system-error.js';
import { removeIfThere, temporaryName } from './temporary-file.js';
import { currentCommand, madeSoFar } from './written.js';

/** The most writes that are kept for a file, and the most bytes. */
const MAX_WRITES = 20;
const MAX_BYTES = 1024 * 1024;

/**
 * A write as it is kept: the bytes that it replaced, and where they stood. With the new file's digest it can be taken
 * back exactly, and only from the file that it left.
 */
interface KeptWrite extends PastWrite {
  /** SHA-256 of the file before the write, and after it. */
  readonly before: string | null;
  readonly after: string;
  /** Where the new bytes begin, and how many there are. */
  readonly start: number;
  readonly length: number;
  /** The old bytes, in base64. */
  readonly old: string;
  /** Whether there was no file before. */
  readonly created?: boolean;
  /** The units' files that the command had made before, relative to this file's folder. */
  readonly made?: readonly MadeFile[];
}

/** A file that a command made, as it left it. */
export interface MadeFile {
  readonly file: string;
  readonly sha256: string;
}

/**
 * The writes to a file, the last one last; none where nothing is kept or the record cannot be read. They stand in a
 * hidden file beside it: a file that is sent or copied goes without them.
 */
function keptWrites(path: string): readonly KeptWrite[] {
  try {
    const read: unknown = JSON.parse(readFileSync(historyPath(path), 'utf8'));
    // Records of an older form lack the digest before the write, and the run.
    return Array.isArray(read) ? read.filter(isKept).map((one) => ({ ...ABSENT, ...one })) : [];
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) !== null) return [];
    throw error;
  }
}

const ABSENT = { before: null, run: null } as const;

function isKept(one: unknown): one is KeptWrite {
  if (typeof one !== 'object' || one === null) return false;
  const { after, start, length, old, at, day, machine } = one as Partial<Record<keyof KeptWrite, unknown>>;
  const areTexts = [after, old, at, day, machine].every((text) => typeof text === 'string');
  return areTexts && Number.isSafeInteger(start) && Number.isSafeInteger(length);
}

/** `units/.a.yaml.undo` for `units/a.yaml`. */
export function historyPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.undo`);
}

/** The newest write that is kept, also where the file was changed since; `null` if there is none. */
export function newestWrite(path: string, bytes: Uint8Array): PastWrite | null {
  return madeIn(keptWrites(path), bytes).at(-1) ?? null;
}

/** The writes that can be taken back one after the other, the last one first; none if the file changed since. */
export function writesLeadingTo(path: string, bytes: Uint8Array): readonly PastWrite[] {
  return chainTo(keptWrites(path), bytes);
}

/** What one command wrote to a file last: its last write, how many there are, and the file’s bytes before the first. */
interface KeptRun {
  readonly write: PastWrite;
  readonly count: number;
  /** `null` where there was no file. */
  readonly old: Uint8Array | null;
  /** The units' files that the command made. */
  readonly made: readonly MadeFile[];
}

/** What the last command wrote to the file; `null` if nothing is kept, or the file was changed since. */
export function lastRunTo(path: string, bytes: Uint8Array): KeptRun | null {
  const chain = chainTo(keptWrites(path), bytes);
  const [write] = chain;
  if (write === undefined) return null;
  const other = chain.findIndex(({ run }) => run === null || run !== write.run);
  const count = other === -1 ? chain.length : Math.max(1, other);
  const ofRun = chain.slice(0, count);
  const isNew = ofRun.at(-1)?.created === true;
  const old = isNew ? null : ofRun.reduce((now, one) => bytesBefore(one, now), bytes);
  return { write, count, old, made: ofRun.flatMap(({ made = [] }) => made) };
}

function chainTo(all: readonly KeptWrite[], bytes: Uint8Array): readonly KeptWrite[] {
  const chain: KeptWrite[] = [];
  let [now, kept] = [bytes, all];
  for (;;) {
    const at = lastLeadingTo(kept, now);
    const one = kept[at];
    if (one === undefined) return chain;
    chain.push(one);
    [now, kept] = [bytesBefore(one, now), kept.slice(0, at)];
  }
}

/** Without the last writes that were announced and never made: the file still is what they were to replace. */
function madeIn(kept: readonly KeptWrite[], bytes: Uint8Array): readonly KeptWrite[] {
  const digest = sha256Of(bytes);
  const made = kept.findLastIndex(({ before, after }) => before !== digest || after === digest);
  return kept.slice(0, made + 1);
}

function lastLeadingTo(kept: readonly KeptWrite[], bytes: Uint8Array): number {
  const digest = sha256Of(bytes);
  return kept.findLastIndex(({ after, start, length }) => after === digest && start + length <= bytes.length);
}

function bytesBefore({ start, length, old }: KeptWrite, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(old, 'base64'), bytes.subarray(start + length)]);
}

/**
 * Keeps a write, for `dcs undo`; called under the file's lock, before the file is replaced: whenever the process ends, a
 * write that was made can be taken back, and one that was not made is none. It never fails: a write that is not kept is
 * one that cannot be taken back.
 * @param old the bytes that are replaced; `null` where the file is created
 */
export async function keepWrite(path: string, old: Uint8Array | null, after: Uint8Array): Promise<void> {
  const before = old ?? new Uint8Array();
  const { line, day, run } = currentCommand();
  const start = sameAtStart(before, after);
  const end = sameAtEnd(before.subarray(start), after.subarray(start));
  const kept: KeptWrite = {
    command: line,
    day,
    at: new Date().toISOString(),
    machine: nameMachine(),
    run,
    before: sha256Of(before),
    after: sha256Of(after),
    start,
    length: after.length - end - start,
    old: Buffer.from(before.subarray(start, before.length - end)).toString('base64'),
    ...(old === null ? { created: true } : {}),
    ...madeBefore(dirname(path)),
  };
  await save(path, [...madeIn(keptWrites(path), before), kept]);
}

/** The units' files that the running command has made, as they are; without those that somebody has taken away since. */
function madeBefore(folder: string): { readonly made?: readonly MadeFile[] } {
  const made = madeSoFar().flatMap((path): readonly MadeFile[] => {
    try {
      return [{ file: relative(folder, path), sha256: sha256Of(readFileSync(path)) }];
    } catch (error) {
      if (codeOf(error) === null) throw error;
      return [];
    }
  });
  return made.length === 0 ? {} : { made };
}

/**
 * Forgets the last writes, which were taken back or not made after all; called under the file's lock.
 * @param after the file as it was after them, or was to be
 */
export async function forgetWrites(path: string, after: Uint8Array, count = 1): Promise<void> {
  let [kept, now] = [keptWrites(path), after];
  for (let left = count; left > 0; left -= 1) {
    const at = lastLeadingTo(kept, now);
    const one = kept[at];
    if (one === undefined) break;
    [now, kept] = [bytesBefore(one, now), kept.slice(0, at)];
  }
  await save(path, kept);
}

async function save(path: string, writes: readonly KeptWrite[]): Promise<void> {
  let lines = writes.slice(-MAX_WRITES).map((one) => JSON.stringify(one));
  while (lines.length > 1 && lines.reduce((sum, line) => sum + line.length, 0) > MAX_BYTES) lines = lines.slice(1);
  const history = historyPath(path);
  const temporary = temporaryName(history);
  try {
    if (lines.length === 0) {
      await unlink(history);
      return;
    }
    // It has words of the file, so nobody may read it who may not read the file.
    await writeFile(temporary, `[\n${lines.join(',\n')}\n]\n`, { mode: (await modeOf(path)) & 0o777 });
    await retryWhileBusy(() => rename(temporary, history), 'rename');
  } catch (error) {
    if (codeOf(error) === null) throw error;
    await removeIfThere(temporary);
  }
}

/** The file's mode; that of any new file where it is still to be made. */
async function modeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mode;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return 0o666;
  }
}

/** How many first bytes two files share. */
function sameAtStart(a: Uint8Array, b: Uint8Array): number {
  const max = Math.min(a.length, b.length);
  let at = 0;
  while (at < max && a[at] === b[at]) at += 1;
  return at;
}

/** How many last bytes two files share. */
function sameAtEnd(a: Uint8Array, b: Uint8Array): number {
  const max = Math.min(a.length, b.length);
  let at = 0;
  while (at < max && a[a.length - 1 - at] === b[b.length - 1 - at]) at += 1;
  return at;
}
