import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles a program that imports from `src/`, so that several processes can run it. @returns its path */
export async function bundleWorker(folder: string, program: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs');
  const stdin = { contents: program, resolveDir: process.cwd(), loader: 'ts' as const };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
  return outfile;
}

export function spawnWorker(worker: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [worker, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Waits until a process has said something. */
export async function waitForWord(child: ChildProcess): Promise<void> {
  if (child.stdout !== null) await once(child.stdout, 'data');
}

/** @returns its exit code, or the signal that ended it */
export async function waitForEnd(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode ?? child.signalCode;
}
