import { createReadStream, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EVIDENCE_FILES } from '../../locale/evidence-files.js';
import { FILES, systemReason } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { staysIn } from '../files/confine.js';
import { hashFile } from '../files/hash-file.js';
import { nameOnDisk, typedPath } from '../files/name-on-disk.js';
import { portableName } from '../files/portable-name.js';
import { isCode, reasonOf } from '../files/system-error.js';
import { createFile } from '../files/write-file.js';
import { doneSoFar, remark } from '../files/written.js';
import { insideYear } from './evidence.js';

/** Where a file of evidence is looked up, and where it is copied to. */
export interface EvidencePlaces {
  readonly cwd: string;
  /** Absolute path of `<plans>/<year>`. */
  readonly year: string;
  readonly unit: string;
}

/** The size limit: larger files are not documents, and would fill the folder that is mailed and copied. */
const MAX_EVIDENCE_MB = 200;

/**
 * Prepares a file as evidence. A typed path is looked up in the working directory, then in the year's folder. The file
 * must be in the year's folder, links followed, or is copied to `evidence/<unit>/` under a name that every system can
 * store.
 * @returns its path relative to the year's folder, with `/`, and the SHA-256 of its bytes
 * @throws Refusal if it does not exist, is outside, is larger than 200 MB, or another file has its name
 */
export async function takeEvidence(
  typed: string,
  places: EvidencePlaces,
  copy: boolean,
): Promise<{ readonly file: string; readonly sha256: string }> {
  const { path, sha256 } = find(typed, places);
  const inside = insideYear(path, places.year);
  if (inside !== null) {
    // Data files may separate folders by either slash.
    if (inside.includes('\\')) throw new Refusal(FILES.nameNotPortable(typed), FILES.renameFile);
    return { file: inside, sha256 };
  }
  if (!copy) throw new Refusal(EVIDENCE_FILES.outside(typed), EVIDENCE_FILES.useCopy);
  const name = await copyTo(path, sha256, places);
  if (name !== basename(path).normalize('NFC')) remark(FILES.copiedAs(basename(path), name));
  return { file: `evidence/${places.unit}/${name}`, sha256 };
}

/** @throws Refusal before any of it is read */
function assertNotTooLarge(path: string, typed: string): void {
  const megabytes = Math.ceil(statSync(path).size / 1024 / 1024);
  if (megabytes > MAX_EVIDENCE_MB) throw new Refusal(EVIDENCE_FILES.tooLarge(typed, megabytes, MAX_EVIDENCE_MB), EVIDENCE_FILES.useLink);
}

function find(typed: string, { cwd, year }: EvidencePlaces): { path: string; sha256: string } {
  let reason: unknown;
  for (const folder of [cwd, year]) {
    try {
      const path = typedPath(folder, typed);
      // Word and Excel put it beside a document that is open; it has the name of who opened it, and nothing else.
      if (basename(path).startsWith('~$')) throw new Refusal(EVIDENCE_FILES.ofOpenDocument(basename(path)), EVIDENCE_FILES.takeDocument);
      assertNotTooLarge(path, typed);
      return { path, sha256: hashFile(path) };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      reason ??= error;
    }
  }
  throw new Refusal(FILES.cantRead(typed, reasonOf(reason)));
}

/**
 * Copies a file; an existing file with the same bytes is used instead.
 * @returns the copy's name as the folder lists it
 */
async function copyTo(path: string, sha256: string, { year, unit }: EvidencePlaces): Promise<string> {
  const name = portableName(basename(path));
  const shown = `evidence/${unit}/${name}`;
  const target = nameOnDisk(join(year, shown));
  if (!staysIn(dirname(target), year)) {
    throw new Refusal(FILES.cantWrite(shown, systemReason('OUTSIDE'), doneSoFar()));
  }
  try {
    mkdirSync(dirname(target), { recursive: true });
    await createFile(target, () => createReadStream(path));
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw new Refusal(FILES.cantWrite(shown, reasonOf(error), doneSoFar()));
  }
  if (hashOr(target, shown) !== sha256) throw new Refusal(EVIDENCE_FILES.taken(shown), FILES.renameFile);
  return basename(realpathSync.native(target)).normalize('NFC');
}

function hashOr(path: string, shown: string): string {
  try {
    return hashFile(path);
  } catch (error) {
    throw new Refusal(FILES.cantRead(shown, reasonOf(error)));
  }
}
