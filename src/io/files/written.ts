import type { Text } from '../../domain/text/text.js';
import { FILES } from '../../locale/files.js';

/**
 * The files that the running command has written, in order. Only all of them together show whether "nothing was
 * changed" is true.
 */
let written: string[] = [];

/** Remarks on written files, printed after the command's output. */
let remarks: Text[] = [];

/** Starts a command: no file is written yet. */
export function beginCommand(): void {
  written = [];
  remarks = [];
}

/** Adds a remark on a written file; it is not a failure. */
export function remark(text: Text): void {
  remarks.push(text);
}

/** All remarks, in order. */
export function remarksSoFar(): readonly Text[] {
  return remarks;
}

/** Records that a file has new content. */
export function noteWritten(path: string): void {
  if (!written.includes(path)) written.push(path);
}

/** The files that the command has written so far, as a sentence for its refusal. */
export function doneSoFar(): Text {
  return written.length === 0 ? FILES.nothingChanged : FILES.changedBefore(written);
}
