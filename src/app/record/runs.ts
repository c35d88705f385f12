import { compareText } from '../../domain/text/compare.js';
import type { PastWrite, PastWrites, Workspace, WrittenFile } from '../../domain/ports/workspace.js';

/** The files of the head office whose writes can be taken back, with their names. */
const OFFICE_FILES = { department: 'department.yaml', plan: 'plan.yaml', register: 'units.yaml' } as const;

/** The name of a file whose writes can be taken back. */
export function nameOfWritten(file: WrittenFile): string {
  return typeof file === 'object' ? `${file.unit}.yaml` : OFFICE_FILES[file];
}

/** What one command, or click on the page, wrote and has not been taken back: its files, its last write first. */
export interface Run {
  readonly write: PastWrite;
  readonly files: readonly WrittenFile[];
}

/**
 * What the head office's commands wrote, the last one first: to its own files, the plan and the register, or to several
 * units' files at once, as an import of a folder does.
 * @param which writes are looked at: the newest of each file, also one that was changed since, or all that can be taken back
 */
export async function officeRuns(
  workspace: Workspace,
  which: (past: PastWrites) => readonly PastWrite[],
): Promise<readonly Run[]> {
  const runs = new Map<string, { write: PastWrite; files: WrittenFile[] }>();
  for (const file of writtenFiles(workspace)) {
    for (const write of which(await workspace.pastWrites(file))) {
      // A record of an older form does not say with which others it was made.
      const key = write.run ?? `${nameOfWritten(file)} ${write.at}`;
      const run = runs.get(key);
      if (run === undefined) runs.set(key, { write, files: [file] });
      else if (!run.files.includes(file)) run.files.push(file);
      if (run !== undefined && run.write.at < write.at) run.write = write;
    }
  }
  // A sort that is stable keeps the order of each file's own writes where a clock was set back.
  return [...runs.values()]
    .filter(({ files }) => files.length > 1 || typeof files[0] !== 'object')
    .sort((a, b) => compareText(b.write.at, a.write.at));
}

/** The files whose last write a run made; none for a record of an older form. */
export async function filesOfRun(workspace: Workspace, run: string | null): Promise<readonly WrittenFile[]> {
  if (run === null) return [];
  const found: WrittenFile[] = [];
  for (const file of writtenFiles(workspace)) {
    if ((await workspace.pastWrites(file)).newest?.run === run) found.push(file);
  }
  return found;
}

function writtenFiles(workspace: Workspace): readonly WrittenFile[] {
  return [...(['department', 'plan', 'register'] as const), ...workspace.listUnits().map((unit) => ({ unit }))];
}
