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
  // An error outside every promise is reported like any other.
  process.once('uncaughtException', (error) => {
    process.exit(sayError(error, host, 'vi'));
  });
  return run(argv, host);
}

/** The entry point of the other threads; see threads.ts. */
export async function workInThread(): Promise<void> {
  const work = await import('./thread-work.js');
  return work.workInThread();
}
