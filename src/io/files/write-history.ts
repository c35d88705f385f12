import { readFileSync } from 'node:fs';
import { rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PastWrite } from '../../domain/ports/workspace.js';
import { sha256Of } from './hash-file.js';
import { nameMachine } from './process-identity.js';
import { retryWhileBusy } from './retry-while-busy.js';
import { codeOf } from './system-error.js';
import { removeIfThere, temporaryName } from './temporary-file.js';
import { currentCommand } from './written.js';

/** The most writes that are kept for a file, and the most bytes. */
const MAX_WRITES = 20;
const MAX_BYTES = 1024 * 1024;

/**
 * A write as it is kept: the bytes that it replaced, and where they stood. With the new file's digest it can be taken
 * back exactly, and only from the file that it left.
 */
interface KeptWrite extends PastWrite {
  /** SHA-256 of the file after the write. */
  readonly after: string;
  /** Where the new bytes begin, and how many there are. */
  readonly start: number;
  readonly length: number;
  /** The old bytes, in base64. */
  readonly old: string;
}

/**
 * The writes to a file, the last one last; none where nothing is kept or the record cannot be read. They stand in a
 * hidden file beside it: a file that is sent or copied goes without them.
 */
function keptWrites(path: string): readonly KeptWrite[] {
  try {
    const read: unknown = JSON.parse(readFileSync(historyPath(path), 'utf8'));
    return Array.isArray(read) ? read.filter(isKept) : [];
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) !== null) return [];
    throw error;
  }
}

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

/** The writes that can be taken back one after the other, the last one first; none if the file changed since. */
export function writesLeadingTo(path: string, bytes: Uint8Array): readonly PastWrite[] {
  const chain: KeptWrite[] = [];
  let [now, kept] = [bytes, keptWrites(path)];
  for (;;) {
    const at = lastLeadingTo(kept, now);
    const one = kept[at];
    if (one === undefined) return chain;
    chain.push(one);
    [now, kept] = [bytesBefore(one, now), kept.slice(0, at)];
  }
}

/** The newest write that is kept, also of a file that was changed since; `null` if there is none. */
export function newestWrite(path: string): PastWrite | null {
  return keptWrites(path).at(-1) ?? null;
}

/** The file's bytes before its last write; `null` if none is kept, or the file was changed since. */
export function beforeLastWrite(path: string, bytes: Uint8Array): Uint8Array | null {
  const kept = keptWrites(path);
  const last = kept[lastLeadingTo(kept, bytes)];
  return last === undefined ? null : bytesBefore(last, bytes);
}

function lastLeadingTo(kept: readonly KeptWrite[], bytes: Uint8Array): number {
  const digest = sha256Of(bytes);
  return kept.findLastIndex(({ after, start, length }) => after === digest && start + length <= bytes.length);
}

function bytesBefore({ start, length, old }: KeptWrite, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(old, 'base64'), bytes.subarray(start + length)]);
}

/**
 * Keeps a write, for `dcs undo`; called under the file's lock, after the file was replaced. It never fails: the write
 * stands, and a write that is not kept is one that cannot be taken back.
 */
export async function keepWrite(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const { line, day } = currentCommand();
  const start = sameAtStart(before, after);
  const end = sameAtEnd(before.subarray(start), after.subarray(start));
  const kept: KeptWrite = {
    command: line,
    day,
    at: new Date().toISOString(),
    machine: nameMachine(),
    after: sha256Of(after),
    start,
    length: after.length - end - start,
    old: Buffer.from(before.subarray(start, before.length - end)).toString('base64'),
  };
  await save(path, [...keptWrites(path), kept]);
}

/** Forgets the last write, which was taken back; called under the file's lock, with the file as it was after it. */
export async function forgetWrite(path: string, after: Uint8Array): Promise<void> {
  const kept = keptWrites(path);
  await save(path, kept.slice(0, Math.max(0, lastLeadingTo(kept, after))));
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
    const { mode } = await stat(path);
    await writeFile(temporary, `[\n${lines.join(',\n')}\n]\n`, { mode: mode & 0o777 });
    await retryWhileBusy(() => rename(temporary, history), 'rename');
  } catch (error) {
    if (codeOf(error) === null) throw error;
    await removeIfThere(temporary);
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
