import { createRequire } from 'node:module';
import type * as Tty from 'node:tty';
import type { CalendarDate } from '../domain/date.js';

/** The process, as far as the program knows it; tests hand in one of their own. */
export interface Host {
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The day in Việt Nam. */
  readonly today: CalendarDate;
  /** All of stdin as text. */
  readInput(): Promise<string>;
  /** Whether stdin is a pipe or a file and no terminal; a terminal unless said. */
  isInputPiped?(): boolean;
}

export interface Output {
  readonly isTerminal: boolean;
  /** In columns, where the terminal tells. */
  readonly columns: number | undefined;
  write(data: string | Uint8Array): void;
}

const VIETNAM_AHEAD_MS = 7 * 3_600_000;

/** The real process. */
export function hostOfProcess(version: string): Host {
  return {
    version,
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    // DCS_TODAY fixes the day for tests; Việt Nam has had no other offset since 1975, so no time zone table is loaded.
    today: process.env['DCS_TODAY'] ?? new Date(Date.now() + VIETNAM_AHEAD_MS).toISOString().slice(0, 10),
    isInputPiped: () => !terminals().isatty(0),
    async readInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}

/** Node's part for terminals brings its network along: it is loaded when it is asked. */
function terminals(): typeof Tty {
  return createRequire(import.meta.url)('node:tty') as typeof Tty;
}

/** A stream is opened when it is asked or written to: many commands have nothing to say on the second one. */
function outputOf(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | null = null;
  const stream = (): NodeJS.WriteStream => (opened ??= ignoringClosedPipe(open()));
  return {
    get isTerminal() {
      return stream().isTTY;
    },
    get columns() {
      return stream().isTTY ? stream().columns : undefined;
    },
    write: (data) => void stream().write(data),
  };
}

/** `dcs list | head` ends the pipe early; that is no fault. */
function ignoringClosedPipe(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
