import type { ReadingProblem } from '../../domain/findings/reading-problem.js';
import type { Decision, Loaded } from '../../domain/ports/workspace.js';
import { editText } from '../edit/apply-edits.js';
import { replaceEdited } from '../files/replace-edited.js';

/** A kind of file: how its bytes are read, and how its data is validated. */
export interface FileKind<T> {
  readonly read: (bytes: Uint8Array, path: string, shown: string) => Promise<ReadFile<T>>;
  /** What keeps data from being of that kind. */
  readonly validate: (data: unknown) => readonly ReadingProblem[];
}

export interface ReadFile<T> {
  readonly loaded: Loaded<T>;
  /** The data as the file has it, before corrections and decisions are applied. */
  readonly data: unknown;
}

/**
 * Edits a file under its lock. The file is read afresh, changed, re-checked and replaced whole; where another
 * program has changed it in between, all of that is done again.
 * @returns the outcome of the decision that was written
 * @throws Refusal, with nothing written, where the lock can't be had or the file can't be read or written
 */
export async function updateFile<T, R>(
  path: string,
  shown: string,
  kind: FileKind<T>,
  change: (current: Loaded<T>) => Promise<Decision<R>>,
): Promise<R> {
  return replaceEdited(path, shown, async (bytes) => {
    const { loaded, data } = await kind.read(bytes, path, shown);
    const { edits, outcome } = await change(loaded);
    if (edits.length === 0) return { text: null, outcome };
    const after = editText(loaded.text, data, edits);
    assertValid(after.data, kind);
    return { text: after.text, outcome };
  });
}

/** What is about to be written must be readable again; anything else is a fault of ours. */
export function assertValid<T>(data: unknown, { validate }: FileKind<T>): void {
  const [first] = validate(data);
  if (first !== undefined) throw new Error(`the edited file would not be usable: ${JSON.stringify(first)}`);
}
