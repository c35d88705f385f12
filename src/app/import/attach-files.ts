import type { FormMerge } from '../../domain/form/changes.js';
import { type AttachedFile, type AttachedFiles, filesNamed } from '../../domain/form/files-beside.js';
import type { FormFile, FormSource } from '../../domain/form/form.js';
import { Refusal } from '../../domain/text/text.js';
import type { World } from '../find/unit.js';

/** The files beside a form that belong to its documents. */
export interface FilesBeside {
  readonly attached: AttachedFiles;
  /** The numbers of documents for which several files fit, or one that cannot be taken. */
  readonly unclear: readonly string[];
}

/**
 * Takes the files of the documents that a form would record, copied into the unit's evidence.
 * @param isDryRun names them, and copies nothing
 */
export async function attachFiles(
  { workspace }: World,
  source: FormSource,
  form: FormFile,
  merge: FormMerge,
  unit: string,
  isDryRun: boolean,
): Promise<FilesBeside> {
  const documents = merge.changes.flatMap(({ change }) =>
    change.kind === 'entry' ? (change.entry.evidence ?? []) : [],
  );
  const numbers = [...new Set(documents.flatMap(({ number }) => number ?? []))];
  const beside = numbers.length === 0 ? [] : source.beside(form);
  const attached = new Map<string, AttachedFile>();
  const unclear: string[] = [];
  for (const number of numbers) {
    const named = filesNamed(
      number,
      beside.map(({ name }) => name),
    );
    const file = beside.find(({ name }) => name === named[0]);
    if (file === undefined) continue;
    const taken = named.length > 1 ? null : isDryRun ? { file: file.name } : await taking(file.path);
    if (taken === null) unclear.push(number);
    else attached.set(number, taken);
  }
  return { attached, unclear };

  /** The entry is recorded without a file that cannot be taken, for example because it is too large. */
  async function taking(path: string): Promise<AttachedFile | null> {
    try {
      return await workspace.takeEvidence(path, unit, true);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}
