import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../../domain/text/compare.js';

/** The depth to which folders are searched; nobody keeps documents deeper. */
const MAX_DEPTH = 12;
/** Files that a system or an office program leaves in a folder. */
const NOT_EVIDENCE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** The files below `evidence/<unit>/`, as paths relative to the year's folder. */
export type EvidenceFiles = (yearFolder: string, unit: string) => readonly string[];

/**
 * Lists evidence folders. The names of the unit folders are read once for each year, because of ten thousand units most
 * have none. Links are not followed.
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

/** The entries of a folder; empty if it cannot be read. */
function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !NOT_EVIDENCE.test(name))
      .sort(byText(({ name }) => name));
  } catch {
    return [];
  }
}
