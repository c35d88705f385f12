import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Tty from 'node:tty';
import { type CalendarDate, dayInVietnam } from '../domain/calendar/date.js';
import { parseTypedDate } from '../domain/calendar/parse-date.js';
import { reasonOf } from '../io/files/system-error.js';
import { doneSoFar } from '../io/files/written.js';
import { USAGE } from '../locale/program.js';
import { Refusal } from '../domain/text/text.js';
import { bytesOf } from './bytes-of.js';
import { neverFailing, type Output, outputOf } from './output.js';

/** The process as the program sees it; tests provide their own. */
export interface Host {
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Today in Việt Nam. */
  readonly today: CalendarDate;
  /** Today at any later moment, for a run past midnight; by default the day on which it started. */
  now?(): CalendarDate;
  /** All bytes of stdin. @param sayWaiting called once where stdin stays silent for a while */
  readInput(sayWaiting?: () => void): Promise<Uint8Array>;
  /** Asks the person at the terminal for a line; absent where nobody can be asked. */
  askLine?: ((question: string) => Promise<string | null>) | undefined;
  /** Whether stdin is a pipe or a file; by default a terminal. */
  isInputPiped?(): boolean;
}

/** The person pressed Ctrl-C at a question. */
export class Interrupted extends Error {}

/**
 * Reads a line that the person types after a question on stderr; `null` for the end of the input.
 * @throws Interrupted at Ctrl-C
 */
async function lineFor(question: string): Promise<string | null> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<null>((resolve, reject) => {
      lines.once('SIGINT', () => {
        reject(new Interrupted());
      });
      lines.once('close', () => {
        resolve(null);
      });
    });
    const typed = await Promise.race([lines.question(question), ended]);
    // At the end of the input the cursor is still after the question.
    if (typed === null) process.stderr.write('\n');
    return typed;
  } finally {
    lines.close();
  }
}

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
    today: currentDay(),
    now: currentDay,
    isInputPiped: () => !terminals().isatty(0),
    get askLine() {
      return terminals().isatty(0) && terminals().isatty(2) ? lineFor : undefined;
    },
    readInput: (sayWaiting) => bytesOf(process.stdin, sayWaiting),
  };
}

/** Today's date in Viet Nam; DCS_TODAY replaces it, written as a person types a date. */
function currentDay(): CalendarDate {
  const fixed = process.env['DCS_TODAY'] ?? '';
  if (fixed !== '') return parseTypedDate(fixed) ?? fixed;
  return dayInVietnam(Date.now());
}

/** Today's date at this moment. */
export function todayIn(host: Pick<Host, 'today' | 'now'>): CalendarDate {
  return host.now?.() ?? host.today;
}

/** @throws Refusal where the shell's folder was deleted */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new Refusal(USAGE.noWorkingDirectory, USAGE.goToAnother);
  }
}

/**
 * Reports a write that failed later, for example to a terminal that was closed: the work is done, but its output
 * incomplete.
 */
function tellFailure(error: unknown): void {
  process.exitCode = 2;
  try {
    writeSync(2, `${USAGE.outputFailed(reasonOf(error), doneSoFar()).vi}\n`);
  } catch {
    // There is no channel left to report it.
  }
}

/** Node's module for terminals loads its network code too, so it is loaded only when needed. */
function terminals(): typeof Tty {
  return createRequire(import.meta.url)('node:tty') as typeof Tty;
}
