import type { Output } from './output.js';

/** Shorter runs show no progress. */
const SILENT_MS = 1_000;
const EVERY_MS = 100;

/**
 * Shows the progress of a long run on one line of a terminal, cleared at the end; elsewhere it shows nothing.
 * @param total the number of files
 * @returns a function to call with the number of files done since the last call
 */
export function progressOn(output: Output, total: number): (files: number) => void {
  if (!output.isTerminal) return () => undefined;
  const start = Date.now();
  let done = 0;
  let shownAt = start + SILENT_MS - EVERY_MS;
  return (files) => {
    done += files;
    const now = Date.now();
    if (now - shownAt < EVERY_MS) return;
    shownAt = now;
    output.write(done < total ? `\r\u001b[2K${done}/${total}` : '\r\u001b[2K');
  };
}
