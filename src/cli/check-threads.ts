import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CheckParts } from '../commands/check-files.js';
import { checkPart, type CheckPart, type CheckShare } from '../commands/check-part.js';
import type { CheckSource } from '../domain/check-source.js';
import type { Digest } from '../domain/derive.js';
import { packageRoot } from '../io/package-root.js';
import type { CheckMessage, CheckTask } from './check-worker.js';

/** Below this a second thread takes longer to start than it saves; see docs/performance.md. */
const SHARED_FROM = 1500;
const MOST_THREADS = 2;

/** What the threads are started from and report to. */
export interface ThreadOptions {
  readonly cwd: string;
  readonly sha256: Digest;
  /** How many, where that is plans for: the bench compares one with two. */
  readonly threads: number | null;
  /** Told how many more files are done. */
  readonly onProgress: (files: number) => void;
}

/** Shares many files out over two threads, this one included; few are checked here. */
export function inThreads(source: CheckSource, { cwd, sha256, onProgress, threads: asked }: ThreadOptions): CheckParts {
  return (share, world) => {
    const threads = asked ?? (share.targets.length < SHARED_FROM ? 1 : Math.min(MOST_THREADS, availableParallelism()));
    const [own, ...others] = dealOut(share, threads);
    return Promise.all([
      ...others.map((other) => checkElsewhere({ cwd, share: other, world }, onProgress)),
      ...(own === undefined ? [] : [checkPart(source, own, { ...world, sha256 }, onProgress)]),
    ]);
  };
}

/** Every nth file to each, so that big and small ones are mixed alike. */
function dealOut({ targets, asked }: CheckShare, shares: number): readonly CheckShare[] {
  return Array.from({ length: shares }, (_, n) => ({ targets: targets.filter((_, i) => i % shares === n), asked }));
}

async function checkElsewhere(task: CheckTask, onProgress: (files: number) => void): Promise<CheckPart> {
  const { Worker } = await import('node:worker_threads');
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(packageRoot(), 'bin', 'check-worker.js'), { workerData: task });
    worker.on('message', (message: CheckMessage) => {
      if (message.kind === 'done') resolve(message.part);
      else onProgress(message.files);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error('a checking thread ended without a word'));
    });
  });
}
