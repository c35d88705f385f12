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
 * The path of a file relative to the year's folder, after following links; `null` if it is outside. A file outside is
 * no evidence, whether it was typed, written into the unit's file or is to be copied, because only the year's folder is
 * sent.
 * @throws if the file or the folder does not exist
 */
export function insideYear(path: string, yearFolder: string): string | null {
  return pathWithin(realpathSync.native(path), realpathSync.native(yearFolder));
}

/**
 * Facts about the files that evidence names, by path as written. No file outside the year's folder is opened, whether
 * the path leaves it by `..`, as an absolute path, or by a link.
 * @param yearFolder absolute path of `<plans>/<year>`, to which the paths are relative
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
  // An absolute path of the other system would be inside here and outside there.
  if (isAbsolute(file) || win32.isAbsolute(file) || file.includes('\0')) return OUTSIDE;
  const written = resolve(yearFolder, file.replaceAll('\\', '/'));
  if (pathWithin(written, yearFolder) === null) return OUTSIDE;
  try {
    const there = ignoresCase() ? asListed(written, yearFolder) : nameOnDisk(written);
    if (insideYear(there, yearFolder) === null) return OUTSIDE;
    if (!statSync(there).isFile()) return MISSING;
    // The file exists on this system; another one, such as a server, would not find it.
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
