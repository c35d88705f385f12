import { fold } from '../text/fold.js';
import type { Evidence } from '../unit/unit-plan.js';

/** The file of a document, as an entry records it. */
export type AttachedFile = Pick<Evidence, 'file' | 'sha256'>;

/** The files of documents, by the documents' numbers as the form writes them. */
export type AttachedFiles = ReadonlyMap<string, AttachedFile>;

/**
 * The files that a unit put beside its form for a document: those whose names begin with its number (`15/BC-TTA`:
 * `15-BC-TTA.pdf`, `15 BC TTA báo cáo quý I.docx`). A number without a symbol is the number of too many documents.
 */
export function filesNamed(number: string, names: readonly string[]): readonly string[] {
  const wanted = plain(number);
  if (!/\d/.test(wanted) || !/[a-z]/.test(wanted)) return [];
  return names.filter((name) => {
    const stem = plain(name.replace(/\.[^.]*$/, ''));
    return stem === wanted || stem.startsWith(`${wanted}-`);
  });
}

/** A number or a name without accents, leading zeros, and the signs that a file's name cannot have. */
function plain(text: string): string {
  return fold(text)
    .replace(/^so\s+(?=\d)/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^0+(?=\d)/, '');
}
