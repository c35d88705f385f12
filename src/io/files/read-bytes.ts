import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { retryWhileBusySync } from './retry-while-busy.js';

/** The path leads to a folder, a pipe or a device. */
export class NotAFile extends Error {
  readonly code: string;

  constructor(isFolder: boolean) {
    super('not a regular file');
    this.code = isFolder ? 'EISDIR' : 'NOTAFILE';
  }
}

/** A regular file that exceeds the caller's limit. */
export class FileTooLarge extends Error {
  constructor(readonly bytes: number) {
    super('file too large');
  }
}

/**
 * Reads all bytes of a regular file; a pipe or device is refused, because reading it could block. Synchronous, which is
 * faster for many small files.
 * @param max the limit in bytes; larger files are not read
 * @throws NotAFile, FileTooLarge, or the system's error
 */
export function readBytes(path: string, max = Infinity): Uint8Array {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would never return.
  const file = retryWhileBusySync(() => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    const facts = fstatSync(file);
    if (!facts.isFile()) throw new NotAFile(facts.isDirectory());
    if (facts.size > max) throw new FileTooLarge(facts.size);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
