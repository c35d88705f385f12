import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Host } from '../../src/cli/host.js';
import type { Output } from '../../src/cli/output.js';
import { run } from '../../src/cli/run.js';
import { ROOT } from './real-plan.js';

/** What came of a call. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and when a call is made. */
export interface Call {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** 10 April 2024 unless said: quarter I is closed, quarter II is open. */
  readonly today?: string;
  /** The program that is called, where it is not the one that this file has imported. */
  readonly run?: typeof run;
}

/** The command that npm installs. */
export const BIN = join(ROOT, 'bin/dcs.js');

/** The program in this process, its streams kept in memory: quick, and the same code. */
export async function dcs(
  args: readonly string[],
  { run: program = run, ...call }: Call & Partial<Host> = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Output => ({
    isTerminal: false,
    columns: undefined,
    write: (data) => (written[name] += typeof data === 'string' ? data : Buffer.from(data).toString('utf8')),
  });
  const host: Host = {
    version: '0.0.0',
    cwd: tmpdir(),
    // A fault of ours has to say where it comes from.
    env: { DCS_DEBUG: '1' },
    stdout: output('stdout'),
    stderr: output('stderr'),
    today: '2024-04-10',
    readInput: () => Promise.resolve(new Uint8Array()),
    ...call,
  };
  const code = await program(args, host);
  return { code, ...written };
}

/** The built program in a process of its own. */
export function spawned(args: readonly string[], { cwd = tmpdir(), env = {}, today = '2024-04-10' }: Call = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    env: environment(today, env),
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** The least a process needs, so that the tester's own settings do not matter. */
export function environment(today: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', DCS_TODAY: today, ...more };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dcs-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A folder with the issued plan of 2024 and a unit for each name, as `init` makes it. */
export function folderWith(...names: readonly string[]): Promise<string> {
  const key = JSON.stringify(names);
  const copy = withUnits.get(key) ?? prepared(names, () => Promise.resolve());
  withUnits.set(key, copy);
  return copy();
}

const withUnits = new Map<string, () => Promise<string>>();

/**
 * A folder with units in which something was done: once, when it is first asked for. Every test gets a copy.
 * @param prepare what leads up to the tests
 */
export function prepared(
  names: readonly string[],
  prepare: (folder: string) => Promise<unknown>,
): () => Promise<string> {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
  return async () => {
    const folder = temporaryFolder();
    files ??= filesOf(names, prepare);
    for (const [name, bytes] of await files) write(join(folder, name), bytes);
    return folder;
  };
}

async function filesOf(
  names: readonly string[],
  prepare: (folder: string) => Promise<unknown>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'dcs-prepared-'));
  try {
    for (const name of ['plan.yaml', 'source.txt'])
      write(join(folder, 'plans/2024', name), readFileSync(join(ROOT, 'plans/2024', name)));
    for (const name of names) await mustRun(['init', name], { cwd: folder });
    await prepare(folder);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return new Map(files.map((file) => [relative(folder, file), readFileSync(file)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A call that has to go well. */
export async function mustRun(args: readonly string[], call: Call): Promise<string> {
  const { code, stdout, stderr } = await dcs(args, call);
  if (code !== 0) throw new Error(`dcs ${args.join(' ')} ended with ${code ?? 'a signal'}: ${stderr}`);
  return stdout;
}

/** A unit's file. */
export function unitFile(folder: string, id: string): string {
  return join(folder, 'plans/2024/units', `${id}.yaml`);
}

/** The head office's file of the year. */
export function departmentFile(folder: string): string {
  return join(folder, 'plans/2024/department.yaml');
}

export function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Writes a file, its folder made where it is not there. */
export function write(file: string, contents: string | Uint8Array): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
  return file;
}
