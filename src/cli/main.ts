import packageFile from '../../package.json' with { type: 'json' };
import { hostOfProcess } from './host.js';
import { run, sayError } from './run.js';

export { run };

/**
 * Runs the program in this process.
 * @param argv the arguments after the program's name
 * @returns the exit code
 */
export function main(argv: readonly string[]): Promise<number> {
  const host = hostOfProcess(packageFile.version);
  // Thrown where nobody waits for it: it is said as any other.
  process.once('uncaughtException', (error) => {
    process.exit(sayError(error, host, 'vi'));
  });
  return run(argv, host);
}

/** What another thread runs; see threads.ts. */
export async function workInThread(): Promise<void> {
  const work = await import('./thread-work.js');
  return work.workInThread();
}
