import { parentPort, workerData } from 'node:worker_threads';
import { checkPart, type CheckPart, type CheckShare, type CheckWorld } from '../commands/check-part.js';
import { openCheckSource } from '../io/check-source.js';
import { sha256 } from './digest.js';

/** What a thread is started with. */
export interface CheckTask {
  readonly cwd: string;
  readonly share: CheckShare;
  readonly world: CheckWorld;
}

/** What it says: how many more files are done, and in the end what they came to. */
export type CheckMessage =
  { readonly kind: 'progress'; readonly files: number } | { readonly kind: 'done'; readonly part: CheckPart };

/** Checks the share that this thread was started for. */
export async function checkInThread(): Promise<void> {
  const { cwd, share, world } = workerData as CheckTask;
  const say = (message: CheckMessage): void => parentPort?.postMessage(message);
  const part = await checkPart(openCheckSource(cwd), share, { ...world, sha256 }, (files) => {
    say({ kind: 'progress', files });
  });
  say({ kind: 'done', part });
}
