import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Tty from 'node:tty';
import type { CalendarDate } from '../domain/calendar/date.js';
import { reasonOf } from '../io/files/system-error.js';
import { doneSoFar } from '../io/files/written.js';
import { USAGE } from '../locale/program.js';
import { Refusal } from '../domain/text/text.js';
import { neverFailing, type Output, outputOf } from './output.js';

/** The process, as far as the program knows it; tests hand in one of their own. */
export interface Host {
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The day in Việt Nam. */
  readonly today: CalendarDate;
  /** All bytes of stdin. */
  readInput(): Promise<Uint8Array>;
  /** Whether stdin is a pipe or a file and no terminal; a terminal unless said. */
  isInputPiped?(): boolean;
}

const VIETNAM_AHEAD_MS = 7 * 3_600_000;

/** The real process. */
export function hostOfProcess(version: string): Host {
  return {
    version,
    get cwd() {
      return workingDirectory();
    },
    env: process.env,
    stdout: outputOf(1, () => process.stdout, tellFailure),
    stderr: neverFailing(
      outputOf(
        2,
        () => process.stderr,
        () => undefined,
      ),
    ),
    // DCS_TODAY fixes the day for tests; Việt Nam has had no other offset since 1975, so no time zone table is loaded.
    today: process.env['DCS_TODAY'] ?? new Date(Date.now() + VIETNAM_AHEAD_MS).toISOString().slice(0, 10),
    isInputPiped: () => !terminals().isatty(0),
    async readInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      return Buffer.concat(chunks);
    },
  };
}

/** @throws Refusal where it was removed while the shell stood in it */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new Refusal(USAGE.noWorkingDirectory, USAGE.goToAnother);
  }
}

/** A terminal that went away, say: the work is done, its answer is not all there. */
function tellFailure(error: unknown): void {
  process.exitCode = 2;
  try {
    writeSync(2, `${USAGE.outputFailed(reasonOf(error), doneSoFar()).vi}\n`);
  } catch {
    // Nobody is there to be told.
  }
}

/** Node's part for terminals brings its network along: it is loaded when it is asked. */
function terminals(): typeof Tty {
  return createRequire(import.meta.url)('node:tty') as typeof Tty;
}
