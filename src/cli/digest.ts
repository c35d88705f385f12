import { createRequire } from 'node:module';
import type * as Crypto from 'node:crypto';
import type { Digest } from '../domain/derive.js';

/** SHA-256 in hexadecimal. Loading node:crypto takes longer than reading a plan, and most commands need no digest. */
export const sha256: Digest = (text) => {
  const { createHash } = createRequire(import.meta.url)('node:crypto') as typeof Crypto;
  return createHash('sha256').update(text, 'utf8').digest('hex');
};
