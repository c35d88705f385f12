import { randomBytes } from 'node:crypto';
import type { Text } from '../../domain/text/text.js';
import { FILES } from '../../locale/files.js';

/**
 * The files that the running command has written, in order. Only all of them together show whether "nothing was
 * changed" is true.
 */
let written: string[] = [];

/** A command that is running. */
interface Running {
  /** Its line; `null` where none was typed, as on the page. */
  readonly line: string | null;
  readonly day: string;
  /** Identifies this run: all that it writes can be taken back at once. */
  readonly run: string;
}

/** The units' files that the running command has made: what it keeps of a later write names them. */
let made: string[] = [];

let command: Running = { line: null, day: '', run: '' };

/** Remarks on written files, printed after the command's output. */
let remarks: Text[] = [];

/**
 * Starts a command, or what one click on the page does: no file is written yet.
 * @param day the day on which it runs
 * @param line the command line; `null` on the page
 */
export function beginCommand(day: string, line: string | null = null): void {
  command = { line, day, run: newRun() };
  written = [];
  made = [];
  remarks = [];
}

/** Adds a remark on a written file; it is not a failure. */
export function remark(text: Text): void {
  remarks.push(text);
}

/** A command that the running one runs as a part of itself. */
export function withinCommand(line: string): void {
  command = { ...command, line, run: newRun() };
}

/**
 * Says which line does the same as the running command, where its words came from a pipe or an editor: that line can be
 * typed again.
 */
export function sameAsLine(line: string): void {
  command = { ...command, line };
}

/** The command that is running. */
export function currentCommand(): Running {
  return command;
}

function newRun(): string {
  return randomBytes(8).toString('hex');
}

/** All remarks, in order. */
export function remarksSoFar(): readonly Text[] {
  return remarks;
}

/** Records that a file has new content. */
export function noteWritten(path: string): void {
  if (!written.includes(path)) written.push(path);
}

/** Records that the command made a unit's file. */
export function noteMade(path: string): void {
  made.push(path);
}

/** The units' files that the command has made so far. */
export function madeSoFar(): readonly string[] {
  return made;
}

/** The files that the command has written so far, as a sentence for its refusal. */
export function doneSoFar(): Text {
  return written.length === 0 ? FILES.nothingChanged : FILES.changedBefore(written);
}
