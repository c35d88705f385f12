import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../../domain/text/compare.js';

/** Beyond this a folder is none that somebody keeps documents in. */
const MAX_DEPTH = 12;
/** What a system or an office program leaves in a folder. */
const NOT_EVIDENCE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** The files below `evidence/<unit>/`, by their paths from the year's folder. */
export type EvidenceFiles = (yearFolder: string, unit: string) => readonly string[];

/**
 * Lists evidence folders. Which units have one is read once a year's folder: of ten thousand units most have none.
 * Links are not followed.
 */
export function evidenceFilesOnce(): EvidenceFiles {
  const foldersOf = new Map<string, ReadonlyMap<string, string>>();
  return (yearFolder, unit) => {
    const folders =
      foldersOf.get(yearFolder) ??
      new Map(entriesOf(join(yearFolder, 'evidence')).map(({ name }) => [name.normalize('NFC'), name]));
    foldersOf.set(yearFolder, folders);
    const folder = folders.get(unit);
    return folder === undefined ? [] : filesBelow(yearFolder, `evidence/${folder}`, 0);
  };
}

function filesBelow(yearFolder: string, folder: string, depth: number): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  return entriesOf(join(yearFolder, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(yearFolder, path, depth + 1);
    return entry.isFile() ? [path] : [];
  });
}

/** A folder that can't be read has no files that could be named. */
function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !NOT_EVIDENCE.test(name))
      .sort(byText(({ name }) => name));
  } catch {
    return [];
  }
}
