import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { FILES } from '../locale/files.js';
import { Refusal } from '../locale/refusal.js';
import { readBytes } from './read-bytes.js';
import { codeOf, reasonOf } from './system-error.js';
import { createFile } from './write-file.js';

/** Where a file of evidence is looked for and goes to. */
export interface EvidencePlaces {
  readonly cwd: string;
  /** Absolute path of `<plans>/<year>`. */
  readonly year: string;
  readonly unit: string;
}

/**
 * Makes a file ready to be evidence. What is typed is looked for from the working directory, then from the year's
 * folder. It must lie in the year's folder, links resolved, or is copied to `evidence/<unit>/`.
 * @returns its path relative to the year's folder, with `/`, and the SHA-256 of its bytes
 * @throws Refusal where it is not there, lies outside, or another file has its name
 */
export async function takeEvidence(
  typed: string,
  places: EvidencePlaces,
  copy: boolean,
): Promise<{ readonly file: string; readonly sha256: string }> {
  const { path, bytes } = find(typed, places);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const inside = within(await realpath(path), await realpath(places.year));
  if (inside !== null) return { file: inside, sha256 };
  if (!copy) throw new Refusal(FILES.evidenceOutside(typed), FILES.useCopy);
  const name = basename(path).normalize('NFC');
  const file = ['evidence', places.unit, name].join('/');
  await copyTo(join(places.year, file), bytes, file);
  return { file, sha256 };
}

function find(typed: string, { cwd, year }: EvidencePlaces): { path: string; bytes: Uint8Array } {
  const candidates = [resolve(cwd, typed), resolve(year, typed)];
  let reason: unknown;
  for (const path of candidates) {
    try {
      return { path, bytes: readBytes(path) };
    } catch (error) {
      reason ??= error;
    }
  }
  throw new Refusal(FILES.cantRead(typed, reasonOf(reason)));
}

function within(path: string, folder: string): string | null {
  const inside = relative(folder, path);
  if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') return null;
  return inside.split(sep).join('/');
}

/** A file that is already there with the same bytes is the copy. */
async function copyTo(path: string, bytes: Uint8Array, shown: string): Promise<void> {
  try {
    await mkdir(resolve(path, '..'), { recursive: true });
    await createFile(path, bytes);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new Refusal(FILES.cantWrite(shown, reasonOf(error)));
    const there = readBytes(path);
    if (Buffer.compare(there, bytes) !== 0) throw new Refusal(FILES.evidenceTaken(shown), FILES.renameFile);
  }
}
