import { Refusal } from '../domain/text/text.js';
import { isCode, systemRefusal } from '../io/files/system-error.js';
import { doneSoFar } from '../io/files/written.js';
import { USAGE } from '../locale/program.js';
import type { Host } from './host.js';
import { OutputFailed } from './output.js';

/** What a person can be told of an error; `null` for a fault of ours. */
export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof OutputFailed) return new Refusal(USAGE.outputFailed(error.reason, doneSoFar()));
  if (isPartMissing(error)) return new Refusal(USAGE.incomplete, USAGE.installAgain);
  return systemRefusal(error);
}

/** Parts of the program are loaded when they are needed. */
function isPartMissing(error: unknown): boolean {
  return isCode(error, 'MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'PACKAGE_INCOMPLETE');
}

/** Shows where an error comes from, where that is asked for. */
export function sayStack(error: unknown, host: Host): void {
  if (!isDebugging(host.env)) return;
  host.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/** `DCS_DEBUG` is on unless it is empty or 0. */
function isDebugging(env: Host['env']): boolean {
  return !['', '0', 'false', 'no', 'off'].includes((env['DCS_DEBUG'] ?? '').toLowerCase());
}
