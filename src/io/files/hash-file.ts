import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { retryWhileBusySync } from './retry-while-busy.js';
import { NotAFile } from './read-bytes.js';
import { createRequire } from 'node:module';
import type { Digest } from '../../domain/unit/derive.js';

const PIECE = 1024 * 1024;

/**
 * The SHA-256 of a regular file in hexadecimal, read in pieces, because evidence may be a video.
 * @throws NotAFile, or the system's error
 */
export function hashFile(path: string): string {
  const hash = createHash('sha256');
  const piece = new Uint8Array(PIECE);
  const file = retryWhileBusySync(() => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    const facts = fstatSync(file);
    if (!facts.isFile()) throw new NotAFile(facts.isDirectory());
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

import type * as Crypto from 'node:crypto';

/** Loading node:crypto takes longer than reading a plan, and most commands need no digest. */
let crypto: typeof Crypto | null = null;

/** SHA-256 in hexadecimal. */
export const sha256: Digest = (text) => {
  crypto ??= createRequire(import.meta.url)('node:crypto') as typeof Crypto;
  return crypto.createHash('sha256').update(text, 'utf8').digest('hex');
};

/** The SHA-256 of bytes that were already read, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
