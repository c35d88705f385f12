import type { PastWrite, WrittenFile } from '../../domain/ports/workspace.js';
import { loadUnit, type PlanTarget, type World } from '../find/unit.js';
import type { Mistake } from '../mistakes/mistake.js';
import { attempt, Mistaken } from '../mistakes/mistaken.js';
import type { Written } from './change-unit.js';
import { nameOfWritten, officeRuns } from './runs.js';
import {
  assertOurs,
  assertSeen,
  outcomeOf,
  undoneOf,
  undoUnitWrite,
  type UndoWriteInput,
  type WriteUndone,
} from './undo-write.js';

/** What the head office's last command wrote, file by file. */
export interface OfficeUndone {
  readonly write: PastWrite;
  readonly done: readonly WriteUndone[];
  /** What it brought about in the units' files. */
  readonly written: readonly Written[];
  /** The files that stay as they are, with the reason. */
  readonly stays: readonly { readonly file: string; readonly mistake: Mistake }[];
}

/**
 * Takes back what the head office's last command wrote: to its own files, the plan and the register, or to several units'
 * files at once.
 * @throws Mistaken, with nothing changed, where there is none, or none of its files can be taken back
 */
export async function undoOfficeWrite(world: World, target: PlanTarget, input: UndoWriteInput): Promise<OfficeUndone> {
  // The newest write decides, also one that must stay: an older one of another file would not be the last.
  const [run] = await officeRuns(target.workspace, ({ newest }) => (newest === null ? [] : [newest]));
  if (run === undefined) {
    throw new Mistaken({ kind: 'no-write-to-undo', file: nameOfWritten('department'), why: 'nothing', unit: null });
  }
  const { write, files } = run;
  if (input.seen !== undefined && input.seen !== write.at) throw new Mistaken({ kind: 'changed-since-seen' });
  const [done, written, stays]: [WriteUndone[], Written[], OfficeUndone['stays'][number][]] = [[], [], []];
  for (const file of files) {
    const result = await attempt(() => undoFile(world, target, file, write, input.force === true));
    if (result.kind === 'mistaken') stays.push({ file: nameOfWritten(file), mistake: result.mistake });
    else {
      done.push(result.outcome.done);
      if (result.outcome.written !== null) written.push(result.outcome.written);
    }
  }
  const [first] = stays;
  if (first !== undefined && done.length === 0) throw new Mistaken(first.mistake);
  return { write, done, written, stays };
}

async function undoFile(
  world: World,
  { workspace, year }: PlanTarget,
  file: WrittenFile,
  { run }: PastWrite,
  force: boolean,
): Promise<{ readonly done: WriteUndone; readonly written: Written | null }> {
  const name = nameOfWritten(file);
  const { last } = await workspace.pastWrites(file);
  if (last !== null && last.write.run !== run) {
    throw new Mistaken({ kind: 'no-write-to-undo', file: name, why: 'changed-since', unit: null });
  }
  if (typeof file === 'object') {
    return undoUnitWrite(world, await loadUnit(workspace, year, file.unit), { force, ...seenIn(last) });
  }
  const reverted = await workspace.revertOffice(file, (reverting) => {
    assertSeen(reverting, last?.write.at);
    if (!force) assertOurs(reverting);
    return Promise.resolve(undoneOf(reverting));
  });
  const done = outcomeOf(reverted, name, null);
  const made = reverted.kind === 'done' ? { removed: reverted.removed, stay: reverted.stay } : null;
  return { done: made === null ? done : { ...done, made }, written: null };
}

function seenIn(last: { readonly write: PastWrite } | null): Pick<UndoWriteInput, 'seen'> {
  return last === null ? {} : { seen: last.write.at };
}
