import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep, win32 } from 'node:path';
import type { EvidenceRequest } from '../../domain/ports/check-source.js';
import type { EvidenceFacts } from '../../domain/ports/workspace.js';
import { pathWithin, staysIn } from '../files/confine.js';
import { hashFile } from '../files/hash-file.js';
import { asListed, ignoresCase, nameOnDisk } from '../files/name-on-disk.js';

const MISSING: EvidenceFacts = { state: 'missing', sha256: null };
const OUTSIDE: EvidenceFacts = { state: 'outside', sha256: null };

/**
 * The path of a file from the year's folder on, all links followed; `null` where it lies outside: then it is no
 * evidence, whether it was typed, written into the file or is to be copied. Only the year's folder is sent as a whole.
 * @throws where the file or the folder is not there
 */
export function insideYear(path: string, yearFolder: string): string | null {
  return pathWithin(realpathSync.native(path), realpathSync.native(yearFolder));
}

/**
 * What is known of the files that evidence names, by their paths as written. Nothing outside the year's folder is
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
  const written = resolve(yearFolder, file.replaceAll('\\', '/'));
  if (pathWithin(written, yearFolder) === null) return OUTSIDE;
  try {
    const there = ignoresCase() ? asListed(written, yearFolder) : nameOnDisk(written);
    if (insideYear(there, yearFolder) === null) return OUTSIDE;
    if (!statSync(there).isFile()) return MISSING;
    // It is there on this system; the next, or a server, would not find it.
    if (there.normalize('NFC') !== written.normalize('NFC')) return otherCase(yearFolder, there);
    return { state: 'present', sha256: hash ? hashFile(there) : null };
  } catch {
    const listed = asListed(written, yearFolder);
    return staysIn(listed, yearFolder) && isFileAt(listed) ? otherCase(yearFolder, listed) : MISSING;
  }
}

function otherCase(yearFolder: string, listed: string): EvidenceFacts {
  return { ...MISSING, otherCase: relative(yearFolder, listed).split(sep).join('/') };
}

function isFileAt(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
