import type { Output } from './output.js';

/** Shorter runs need no word. */
const SILENT_MS = 1_000;
const EVERY_MS = 100;

/**
 * Shows how far a long run is, on one line of a terminal that is wiped when all is done; nothing anywhere else.
 * @param total how many files there are
 * @returns to be told how many more are done
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
