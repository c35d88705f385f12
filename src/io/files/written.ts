import type { Text } from '../../domain/text/text.js';
import { FILES } from '../../locale/files.js';

/**
 * The files that the running command has written, in order. Only all of them together show whether "nothing was
 * changed" is true.
 */
let written: string[] = [];

/** The running command line, `null` where none was typed, as on the page; and its day. */
let command: { readonly line: string | null; readonly day: string } = { line: null, day: '' };

/** Remarks on written files, printed after the command's output. */
let remarks: Text[] = [];

/**
 * Starts a command, or what one click on the page does: no file is written yet.
 * @param day the day on which it runs
 * @param line the command line; `null` on the page
 */
export function beginCommand(day: string, line: string | null = null): void {
  command = { line, day };
  written = [];
  remarks = [];
}

/** Adds a remark on a written file; it is not a failure. */
export function remark(text: Text): void {
  remarks.push(text);
}

/** A command that the running one runs as a part of itself. */
export function withinCommand(line: string): void {
  command = { ...command, line };
}

/** The command line that is running, and its day. */
export function currentCommand(): typeof command {
  return command;
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
