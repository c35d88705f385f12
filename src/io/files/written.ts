import type { Text } from '../../domain/text/text.js';
import { FILES } from '../../locale/files.js';

/**
 * The files that the running command has put in place, in order. A command may write several; only the whole of it can
 * tell whether “nothing was changed” is true.
 */
let written: string[] = [];

/** The remarks on written files that are printed after the command's answer. */
let remarks: Text[] = [];

/** A command begins: nothing is written yet. */
export function beginCommand(): void {
  written = [];
  remarks = [];
}

/** Tells something of a file that was written; it is no failure. */
export function remark(text: Text): void {
  remarks.push(text);
}

/** All that is to be told, in order. */
export function remarksSoFar(): readonly Text[] {
  return remarks;
}

/** New content stands under this name from now on. */
export function noteWritten(path: string): void {
  if (!written.includes(path)) written.push(path);
}

/** What the command has written so far, as a sentence for its refusal. */
export function doneSoFar(): Text {
  return written.length === 0 ? FILES.nothingChanged : FILES.changedBefore(written);
}
