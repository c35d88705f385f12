import { Refusal, type Text } from '../domain/text/text.js';
import { isCode, systemRefusal } from '../io/files/system-error.js';
import { doneSoFar } from '../io/files/written.js';
import { FILES } from '../locale/files.js';
import { USAGE } from '../locale/program.js';
import type { Host } from './host.js';
import { OutputFailed } from './output.js';

/** The sentence for an error that a person can act on; `null` for an error in the program. */
export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof OutputFailed) return new Refusal(USAGE.outputFailed(error.reason, doneSoFar()));
  if (isPartMissing(error)) return new Refusal(USAGE.incomplete, USAGE.installAgain);
  return systemRefusal(error);
}

/**
 * Says what the command wrote before it was refused, so that nobody runs it again for that; `null` if nothing was
 * written, or the refusal says it.
 */
export function writtenBefore({ text }: Refusal): Text | null {
  const done = doneSoFar();
  return done === FILES.nothingChanged || text.vi.includes(done.vi) ? null : done;
}

/** Whether a part of the program, loaded on demand, is missing. */
function isPartMissing(error: unknown): boolean {
  return isCode(error, 'MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'PACKAGE_INCOMPLETE');
}

/** Prints the stack of an error if `DCS_DEBUG` is set. */
export function sayStack(error: unknown, host: Host): void {
  if (!isDebugging(host.env)) return;
  host.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/** `DCS_DEBUG` is on unless it is empty or 0. */
function isDebugging(env: Host['env']): boolean {
  return !['', '0', 'false', 'no', 'off'].includes((env['DCS_DEBUG'] ?? '').toLowerCase());
}
