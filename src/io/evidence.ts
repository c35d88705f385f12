import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep, win32 } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { EvidenceRequest } from '../domain/check-source.js';
import type { EvidenceFacts } from '../domain/workspace.js';

const MISSING: EvidenceFacts = { state: 'missing', sha256: null };
const OUTSIDE: EvidenceFacts = { state: 'outside', sha256: null };

/**
 * What is known of the files that evidence names, by their paths as written. Nothing outside the plans folder is
 * opened, whether a path leaves it by `..`, by being absolute or by a link.
 * @param yearFolder absolute path of `<plans>/<year>`, from which the paths count
 */
export async function evidenceFacts(
  yearFolder: string,
  requests: readonly EvidenceRequest[],
): Promise<ReadonlyMap<string, EvidenceFacts>> {
  const hashed = new Map<string, boolean>();
  for (const { file, hash } of requests) hashed.set(file, hash || hashed.get(file) === true);
  const facts = new Map<string, EvidenceFacts>();
  for (const [file, hash] of hashed) facts.set(file, await factsOf(yearFolder, file, hash));
  return facts;
}

async function factsOf(yearFolder: string, file: string, hash: boolean): Promise<EvidenceFacts> {
  // A path of the other system's kind would be inside here and outside there.
  if (isAbsolute(file) || win32.isAbsolute(file) || file.includes('\0')) return OUTSIDE;
  const root = /^\d{4}$/.test(basename(yearFolder)) ? dirname(yearFolder) : yearFolder;
  const path = resolve(yearFolder, file.replaceAll('\\', '/'));
  if (!isInside(path, root)) return OUTSIDE;
  try {
    const real = await realpath(path);
    if (!isInside(real, await realpath(root))) return OUTSIDE;
    if (!(await stat(real)).isFile()) return MISSING;
    return { state: 'present', sha256: hash ? await hashOf(real) : null };
  } catch {
    return MISSING;
  }
}

function isInside(path: string, root: string): boolean {
  const inside = relative(root, path);
  return inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..';
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
