import { parentPort, workerData } from 'node:worker_threads';
import { checkPart, type CheckPart, type CheckShare, type CheckWorld } from '../app/check/share.js';
import { type PartReads, readShare, type UnitShare } from '../app/all-units/unit-parts.js';
import { openCheckSource, type ReadNamedSource } from '../io/plans/check-source.js';
import { openWorkspace } from '../io/plans/workspace.js';
import { sha256 } from '../io/files/hash-file.js';

/** The tasks of a thread, each with its share of the files. */
export interface Tasks {
  readonly check: { readonly cwd: string; readonly share: CheckShare; readonly world: CheckWorld };
  readonly units: {
    readonly cwd: string;
    readonly root: string;
    /** The name of the plan's folder. */
    readonly plan: string;
    readonly share: UnitShare;
  };
}

/** The results of the tasks: plain data, so that they can be sent between threads. */
export interface Parts {
  readonly check: CheckPart;
  readonly units: PartReads;
}

export type TaskName = keyof Tasks;

/** The data a thread is started with. */
export interface ThreadStart {
  readonly name: TaskName;
  readonly task: Tasks[TaskName];
}

/** A thread's messages: the number of files done since the last, and finally the result. */
export type ThreadMessage =
  { readonly kind: 'progress'; readonly files: number } | { readonly kind: 'done'; readonly part: Parts[TaskName] };

type OnProgress = (files: number) => void;

const WORK: { readonly [Name in TaskName]: (task: Tasks[Name], onProgress: OnProgress) => Promise<Parts[Name]> } = {
  check: ({ cwd, share, world }, onProgress) =>
    checkPart(openCheckSource(cwd, readNamedSource), share, { ...world, sha256 }, onProgress),
  units: ({ cwd, root, plan, share }, onProgress) =>
    readShare(openWorkspace(root, { cwd, plan, year: null }), share, sha256, onProgress),
};

/** Reads a plan's source, as `encode` does; the code for it is loaded where a plan names one. */
export const readNamedSource: ReadNamedSource = async (yearFolder, named) => {
  const { readNamedSource: read } = await import('../io/sources/named-source.js');
  return read(yearFolder, named);
};

/** Runs the task this thread was started for. */
export async function workInThread(): Promise<void> {
  const { name, task } = workerData as ThreadStart;
  const say = (message: ThreadMessage): void => parentPort?.postMessage(message);
  const work = WORK[name] as (task: Tasks[TaskName], onProgress: OnProgress) => Promise<Parts[TaskName]>;
  const part = await work(task, (files) => {
    say({ kind: 'progress', files });
  });
  say({ kind: 'done', part });
}
