import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { patientlySync } from './patience.js';

/** A path that leads to something else than a regular file: a folder, a pipe, a device. */
export class NotAFile extends Error {
  readonly code: string;

  constructor(isFolder: boolean) {
    super('not a regular file');
    this.code = isFolder ? 'EISDIR' : 'NOTAFILE';
  }
}

/** A regular file that is larger than the reader asked for. */
export class FileTooLarge extends Error {
  constructor(readonly bytes: number) {
    super('file too large');
  }
}

/** Most files are smaller. */
const ROOM = 64 * 1024;

let room: Uint8Array | null = null;

/** The same as `readBytes`; the bytes hold until the next call, for all files are read into one place. */
export function readPassing(path: string, most: number): Uint8Array {
  room ??= new Uint8Array(ROOM);
  return readBytes(path, most, room);
}

/**
 * All bytes of a regular file. A pipe or device is refused instead of being waited for. Small files one after the other
 * are read sooner without a thread and its messages between them.
 * @param most larger files are not read
 * @param room where a file goes that fits in, so that many can be read into one place; what it held before is gone
 * @throws NotAFile, FileTooLarge, or the system's error
 */
export function readBytes(path: string, most = Infinity, room?: Uint8Array): Uint8Array {
  // Without O_NONBLOCK the opening of a pipe that nobody writes to would never end.
  const file = patientlySync(() => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    const facts = fstatSync(file);
    if (!facts.isFile()) throw new NotAFile(facts.isDirectory());
    if (facts.size > most) throw new FileTooLarge(facts.size);
    if (room === undefined || facts.size > room.length) return readFileSync(file);
    const read = readSync(file, room, 0, room.length, 0);
    // A file that is being written, or comes over a network in pieces.
    return read === facts.size ? room.subarray(0, read) : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
