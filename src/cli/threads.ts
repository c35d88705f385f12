import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CheckParts } from '../app/check/folder.js';
import {
  type PartName,
  type PartReads,
  type ReadShares,
  readShare,
  type UnitShare,
} from '../app/all-units/unit-parts.js';
import type { CheckSource } from '../domain/ports/check-source.js';
import type { Digest } from '../domain/unit/derive.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { packageRoot } from '../io/plans/package-root.js';
import type { Parts, TaskName, Tasks, ThreadMessage, ThreadStart } from './thread-work.js';

/** The number of files below which a second thread takes longer to start than it saves; see docs/performance.md. */
const SHARED_FROM: Readonly<Record<'check' | PartName, number>> = {
  check: 1500,
  summary: 1500,
  sending: 400,
  waiting: 400,
};
const MAX_THREADS = 2;

/** What the threads need to start and report. */
export interface ThreadOptions {
  readonly cwd: string;
  /** The number of threads; `null` to choose by the number of files. The bench compares one with two. */
  readonly threads: number | null;
  /** Called with the number of files done since the last call. */
  readonly onProgress: (files: number) => void;
}

/** Shares out the files of a check. */
export function checkInThreads(source: CheckSource, sha256: Digest, options: ThreadOptions): CheckParts {
  const { cwd, onProgress } = options;
  return async ({ targets, asked }, world) => {
    // All rules are loaded with it, which the views over all units do not need.
    const { checkPart } = await import('../app/check/share.js');
    const [own = [], ...others] = dealOut(targets, SHARED_FROM.check, options);
    return Promise.all([
      ...others.map((other) => elsewhere('check', { cwd, share: { targets: other, asked }, world }, onProgress)),
      checkPart(source, { targets: own, asked }, { ...world, sha256 }, onProgress),
    ]);
  };
}

/** Shares out the units of a plan. @param plan the name of its folder */
export function unitsInThreads(workspace: Workspace, plan: string, sha256: Digest, options: ThreadOptions): ReadShares {
  const { cwd, onProgress } = options;
  const { root } = workspace;
  return <Name extends PartName>({ ids, ...share }: UnitShare<Name>) => {
    const [own = [], ...others] = dealOut(ids, SHARED_FROM[share.part], options);
    const there = others.map(async (other) => {
      const task = { cwd, root, plan, share: { ...share, ids: other } };
      return (await elsewhere('units', task, onProgress)) as PartReads<Name>;
    });
    return Promise.all([...there, readShare(workspace, { ...share, ids: own }, sha256, onProgress)]);
  };
}

/**
 * Gives every nth file to each thread, which mixes large and small ones: two threads for many files, this one for few.
 */
function dealOut<T>(
  all: readonly T[],
  sharedFrom: number,
  { threads: asked }: ThreadOptions,
): readonly (readonly T[])[] {
  const threads = asked ?? (all.length < sharedFrom ? 1 : Math.min(MAX_THREADS, availableParallelism()));
  return Array.from({ length: threads }, (_, n) => all.filter((_one, i) => i % threads === n));
}

/** Runs a part in another thread. */
async function elsewhere<Name extends TaskName>(
  name: Name,
  task: Tasks[Name],
  onProgress: ThreadOptions['onProgress'],
): Promise<Parts[Name]> {
  const { Worker } = await import('node:worker_threads');
  const start: ThreadStart = { name, task };
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(packageRoot(), 'bin', 'worker.js'), { workerData: start });
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'done') resolve(message.part as Parts[Name]);
      else onProgress(message.files);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error('a thread ended without a word'));
    });
  });
}
