import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BIN, environment } from '../support/program.js';
import { ROOT } from '../support/real-plan.js';

/** A call of the built program, and what it took. */
export interface Measured {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The processor's time in seconds: on a machine with much else to do the clock would tell nothing. */
  readonly seconds: number;
  /** The most memory it ever held. */
  readonly megabytes: number;
}

/** The day of all hostile tests. */
export const TODAY = '2024-06-01';

/** Newer Nodes let short-lived data grow further before they tidy up; what a file needs is measured alike on all. */
const YOUNG_GENERATION = '--max-semi-space-size=8';

const MAX_OUTPUT = 256 * 1024 * 1024;

/** Runs the built program in a process of its own; one that hangs is ended after two minutes. */
export function measuredRun(args: readonly string[], cwd: string): Measured {
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    [YOUNG_GENERATION, '--import', join(ROOT, 'tests/hostile/measure-process.js'), BIN, ...args],
    {
      cwd,
      env: environment(TODAY),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: 120_000,
      maxBuffer: MAX_OUTPUT,
    },
  );
  const told = output[3] ?? '';
  const { seconds, megabytes } = (
    told === '' ? { seconds: Infinity, megabytes: Infinity } : JSON.parse(told)
  ) as Measured;
  return { code: status, stdout, stderr, seconds, megabytes };
}

/** Each finding of a run with `--format json`, as `code line`. */
export function findingsIn(stdout: string): readonly { readonly file: string; readonly found: string }[] {
  const { findings } = JSON.parse(stdout) as { findings: readonly { code: string; file: string; line: number }[] };
  return findings.map(({ code, file, line }) => ({ file, found: `${code} ${line}` }));
}
