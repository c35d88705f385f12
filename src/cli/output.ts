import { fstatSync, writeSync } from 'node:fs';
import { codeOf } from '../io/system-error.js';

/** Where a command's words go. */
export interface Output {
  readonly isTerminal: boolean;
  /** In columns, where the terminal tells. */
  readonly columns: number | undefined;
  write(data: string | Uint8Array): void;
}

/**
 * One of the process's own outputs. Node's stream takes as long to make as many a command to run: it is made for a
 * terminal, and where a pipe is full.
 * @param file its number
 * @param open makes Node's stream
 */
export function outputOf(file: number, open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | null = null;
  let plain: boolean | null = null;
  const stream = (): NodeJS.WriteStream => (opened ??= ignoringClosedPipe(open()));
  const isPlain = (): boolean => (plain ??= isFileOrPipe(file));
  return {
    get isTerminal() {
      return !isPlain() && stream().isTTY;
    },
    get columns() {
      return !isPlain() && stream().isTTY ? stream().columns : undefined;
    },
    write(data) {
      const rest = opened === null && isPlain() ? writeNow(file, data) : data;
      if (rest.length > 0) stream().write(rest);
    },
  };
}

function isFileOrPipe(file: number): boolean {
  try {
    const facts = fstatSync(file);
    return facts.isFile() || facts.isFIFO() || facts.isSocket();
  } catch {
    // It was closed by whoever started the program; Node's stream knows what to do.
    return false;
  }
}

/** @returns what a full pipe did not take */
function writeNow(file: number, data: string | Uint8Array): Uint8Array {
  let rest = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
    return rest;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EAGAIN') return rest;
    if (isClosedPipe(code)) return rest.subarray(rest.length);
    throw error;
  }
}

/** `dcs list | head` ends the pipe early; that is no fault. */
function ignoringClosedPipe(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isClosedPipe(error.code ?? null)) throw error;
  });
}

function isClosedPipe(code: string | null): boolean {
  return code === 'EPIPE';
}
