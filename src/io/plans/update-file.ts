import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import type { Decision, Loaded } from '../../domain/ports/workspace.js';
import { editText } from '../edit/apply-edits.js';
import { type Edited, replaceEdited } from '../files/replace-edited.js';

/** A kind of file: how its bytes are read, and how its data is validated. */
export interface FileKind<T> {
  readonly read: (bytes: Uint8Array, path: string, shown: string) => Promise<ReadFile<T>>;
  /** The problems that make data invalid for this kind. */
  readonly validate: (data: unknown) => readonly ReadingProblem[];
}

export interface ReadFile<T> {
  readonly loaded: Loaded<T>;
  /** The data as in the file, before corrections and decisions are applied. */
  readonly data: unknown;
}

/**
 * Edits a file under its lock: reads it, calls the decision, validates the result and replaces the whole file. If
 * another program changed the file meanwhile, everything is repeated.
 * @returns the outcome of the decision that was written
 * @throws Refusal, with nothing written, if the lock cannot be acquired or the file cannot be read or written
 */
export async function updateFile<T, R>(
  path: string,
  shown: string,
  kind: FileKind<T>,
  change: (current: Loaded<T>) => Promise<Decision<R>>,
): Promise<R> {
  const edit = async (bytes: Uint8Array): Promise<Edited<R>> => {
    const { loaded, data } = await kind.read(bytes, path, shown);
    const { edits, outcome } = await change(loaded);
    if (edits.length === 0) return { text: null, outcome };
    const after = editText(loaded.text, data, edits);
    assertValid(after.data, kind);
    return { text: after.text, outcome };
  };
  return replaceEdited(path, shown, edit, { isKept: true });
}

/** Checks that the data to write is valid; a failure is a fault of the program. */
export function assertValid<T>(data: unknown, { validate }: FileKind<T>): void {
  const [first] = validate(data);
  if (first !== undefined) throw new Error(`the edited file would not be usable: ${JSON.stringify(first)}`);
}
