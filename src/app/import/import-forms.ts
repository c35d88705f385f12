import type { FormFile } from '../../domain/form/form.js';
import type { FormSetAside } from '../../domain/form/result.js';
import { type FormInFile, setAside } from '../../domain/form/versions.js';
import type { World } from '../find/unit.js';
import { type ImportedForm, type ImportTarget, openForm, type RefusedFile, takeIn } from './form.js';

/** The outcome of one file. */
export type ImportedFile = ImportedForm | FormSetAside | RefusedFile;

/** The outcome of an import, in the order of the files. */
export interface Imported {
  readonly results: readonly ImportedFile[];
  /** Errors in the program: each concerned one form and did not stop the others. */
  readonly faults: readonly unknown[];
}

/**
 * Imports the forms in the order of their names. Of several forms of one unit and period the one saved last counts.
 */
export async function importForms(world: World, files: readonly FormFile[], target: ImportTarget): Promise<Imported> {
  const faults: unknown[] = [];
  const orFault = async <T>(file: string, work: () => Promise<T>): Promise<T | RefusedFile> => {
    try {
      return await work();
    } catch (error) {
      faults.push(error);
      return { kind: 'refused', file, why: { kind: 'fault' } };
    }
  };
  const opened: (FormInFile | RefusedFile)[] = [];
  for (const file of files) opened.push(await orFault(file.shown, () => openForm(file, target)));
  const aside = setAside(opened.filter((one) => 'form' in one));
  const results: ImportedFile[] = [];
  for (const one of opened) {
    if (!('form' in one)) {
      results.push(one);
      continue;
    }
    const why = aside.get(one);
    const { unit, period } = one.form.stamp;
    results.push(
      why === undefined
        ? await orFault(one.file, () => takeIn(world, one, target))
        : { kind: 'aside', file: one.file, unit, period, why },
    );
  }
  return { results, faults };
}
