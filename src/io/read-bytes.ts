import { open } from 'node:fs/promises';
import { constants } from 'node:fs';

/** A path that leads to something else than a regular file: a folder, a pipe, a device. */
export class NotAFile extends Error {
  readonly code: string;

  constructor(isFolder: boolean) {
    super('not a regular file');
    this.code = isFolder ? 'EISDIR' : 'NOTAFILE';
  }
}

/**
 * All bytes of a regular file. A pipe or device is refused instead of being waited for.
 * @throws NotAFile, or the system's error
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  // Without O_NONBLOCK the opening of a pipe that nobody writes to would never end.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new NotAFile(facts.isDirectory());
    return await file.readFile();
  } finally {
    await file.close();
  }
}
