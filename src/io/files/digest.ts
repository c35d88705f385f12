import { createRequire } from 'node:module';
import type * as Crypto from 'node:crypto';
import type { Digest } from '../../domain/unit/derive.js';

/** Loading node:crypto takes longer than reading a plan, and most commands need no digest. */
let crypto: typeof Crypto | null = null;

/** SHA-256 in hexadecimal. */
export const sha256: Digest = (text) => {
  crypto ??= createRequire(import.meta.url)('node:crypto') as typeof Crypto;
  return crypto.createHash('sha256').update(text, 'utf8').digest('hex');
};
