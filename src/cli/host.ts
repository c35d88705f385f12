import { createRequire } from 'node:module';
import type * as Tty from 'node:tty';
import type { CalendarDate } from '../domain/date.js';
import { type Output, outputOf } from './output.js';

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
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(1, () => process.stdout),
    stderr: outputOf(2, () => process.stderr),
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

/** Node's part for terminals brings its network along: it is loaded when it is asked. */
function terminals(): typeof Tty {
  return createRequire(import.meta.url)('node:tty') as typeof Tty;
}
