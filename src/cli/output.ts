import { fstatSync, writeSync } from 'node:fs';
import type { Text } from '../domain/text/text.js';
import { codeOf, reasonOf } from '../io/files/system-error.js';

/** Where a command prints. */
export interface Output {
  readonly isTerminal: boolean;
  /** Width in columns, where the terminal reports it. */
  readonly columns: number | undefined;
  write(data: string | Uint8Array): void;
}

/** A command's output could not be written: the disk behind `>` is full, for example. */
export class OutputFailed extends Error {
  constructor(readonly reason: Text) {
    super('the output could not be written');
  }
}

/**
 * One of the process's outputs. Creating Node's stream takes as long as running a command, so it is created only for a
 * terminal, and when a pipe is full.
 * @param file its descriptor
 * @param open creates Node's stream
 * @param onFailure called when Node's stream fails after `write` has returned
 */
export function outputOf(file: number, open: () => NodeJS.WriteStream, onFailure: (error: unknown) => void): Output {
  let opened: NodeJS.WriteStream | null = null;
  let plain: boolean | null = null;
  const stream = (): NodeJS.WriteStream => (opened ??= listening(open(), onFailure));
  const isPlain = (): boolean => (plain ??= isFileOrPipe(file));
  return {
    get isTerminal() {
      return !isPlain() && stream().isTTY;
    },
    get columns() {
      return !isPlain() && stream().isTTY ? stream().columns : undefined;
    },
    write(data) {
      // Not a terminal but a device, which can be full like a file.
      const isStream = opened !== null && (isPlain() || opened.isTTY);
      const rest = isStream ? data : isPlain() || !stream().isTTY ? writeNow(file, data) : data;
      if (rest.length > 0) stream().write(rest);
    },
  };
}

/** An output whose failed writes are ignored: for messages, which have no other channel. */
export function neverFailing(output: Output): Output {
  return {
    get isTerminal() {
      return output.isTerminal;
    },
    get columns() {
      return output.columns;
    },
    write(data) {
      try {
        output.write(data);
      } catch (error) {
        if (!(error instanceof OutputFailed)) throw error;
      }
    },
  };
}

function isFileOrPipe(file: number): boolean {
  try {
    const facts = fstatSync(file);
    return facts.isFile() || facts.isFIFO() || facts.isSocket();
  } catch {
    // The caller closed it; Node's stream handles that.
    return false;
  }
}

/** @returns the rest that a full pipe did not accept */
function writeNow(file: number, data: string | Uint8Array): Uint8Array {
  let rest = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
    return rest;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EAGAIN') return rest;
    if (isClosedPipe(code)) return rest.subarray(rest.length);
    throw new OutputFailed(reasonOf(error));
  }
}

/** Ignores a closed pipe, as in `dcs list | head`. */
function listening(stream: NodeJS.WriteStream, onFailure: (error: unknown) => void): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isClosedPipe(error.code ?? null)) onFailure(error);
  });
}

function isClosedPipe(code: string | null): boolean {
  return code === 'EPIPE';
}
