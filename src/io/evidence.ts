import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep, win32 } from 'node:path';
import type { EvidenceRequest } from '../domain/check-source.js';
import type { EvidenceFacts } from '../domain/workspace.js';

const MISSING: EvidenceFacts = { state: 'missing', sha256: null };
const OUTSIDE: EvidenceFacts = { state: 'outside', sha256: null };

const PIECE = 64 * 1024;

/**
 * What is known of the files that evidence names, by their paths as written. Nothing outside the plans folder is
 * opened, whether a path leaves it by `..`, by being absolute or by a link.
 * @param yearFolder absolute path of `<plans>/<year>`, from which the paths count
 */
export function evidenceFacts(
  yearFolder: string,
  requests: readonly EvidenceRequest[],
): ReadonlyMap<string, EvidenceFacts> {
  const hashed = new Map<string, boolean>();
  for (const { file, hash } of requests) hashed.set(file, hash || hashed.get(file) === true);
  const facts = new Map<string, EvidenceFacts>();
  for (const [file, hash] of hashed) facts.set(file, factsOf(yearFolder, file, hash));
  return facts;
}

function factsOf(yearFolder: string, file: string, hash: boolean): EvidenceFacts {
  // A path of the other system's kind would be inside here and outside there.
  if (isAbsolute(file) || win32.isAbsolute(file) || file.includes('\0')) return OUTSIDE;
  const root = /^\d{4}$/.test(basename(yearFolder)) ? dirname(yearFolder) : yearFolder;
  const path = resolve(yearFolder, file.replaceAll('\\', '/'));
  if (!isInside(path, root)) return OUTSIDE;
  try {
    const real = realpathSync(path);
    if (!isInside(real, realpathSync(root))) return OUTSIDE;
    if (!statSync(real).isFile()) return MISSING;
    return { state: 'present', sha256: hash ? hashOf(real) : null };
  } catch {
    return MISSING;
  }
}

function isInside(path: string, root: string): boolean {
  const inside = relative(root, path);
  return inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..';
}

/** Piece by piece: evidence may be a film. */
function hashOf(path: string): string {
  const hash = createHash('sha256');
  const piece = new Uint8Array(PIECE);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
