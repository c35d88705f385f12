import { nameOfWritten, officeRuns } from '../app/record/runs.js';
import { linesBetween } from '../app/record/undo-write.js';
import type { LastRun, Workspace } from '../domain/ports/workspace.js';
import type { LastWriteShown } from '../reports/html/site/last-write.js';

/** The last write to a unit's file; `null` where nothing can be taken back. */
export async function lastUnitWrite(workspace: Workspace, unit: string): Promise<LastWriteShown | null> {
  const { last } = await workspace.pastWrites({ unit });
  // A page does not remove the file that it shows.
  return last?.before == null ? null : shown(last, [nameOfWritten({ unit })]);
}

/** The last write of the head office, to its own files or to several units'; `null` where nothing can be taken back. */
export async function lastOfficeWrite(workspace: Workspace): Promise<LastWriteShown | null> {
  const [run] = await officeRuns(workspace, ({ newest }) => (newest === null ? [] : [newest]));
  const [file, ...others] = run?.files ?? [];
  if (run === undefined || file === undefined) return null;
  if (others.length > 0) return { ...run.write, lines: null, files: run.files.map(nameOfWritten) };
  const { last } = await workspace.pastWrites(file);
  return last?.write.at === run.write.at ? shown(last, [nameOfWritten(file)]) : null;
}

function shown({ write, now, before }: LastRun, files: readonly string[]): LastWriteShown {
  return { ...write, lines: linesBetween(now, before ?? ''), files };
}
