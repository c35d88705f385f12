import { type Text, Refusal } from '../../domain/text/text.js';
import { FILES, systemReason } from '../../locale/files.js';

/** The system's error code; `null` for another kind of error. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code;
}

/** Whether an error has one of the system's codes. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(codeOf(error) ?? '');
}

/** The reason why the system refused; rethrows an error of another kind. */
export function reasonOf(error: unknown): Text {
  const code = codeOf(error);
  if (code === null) throw error;
  // Windows also gives this code if another program has the file open.
  return systemReason(
    process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES') ? 'DENIED_ON_WINDOWS' : code,
  );
}

/** System calls that only read. */
const LOOKING: ReadonlySet<string> = new Set([
  'open',
  'read',
  'stat',
  'lstat',
  'scandir',
  'readlink',
  'realpath',
  'access',
]);

/**
 * The refusal for a system error about a file: its path and the reason. The state of the disk is not a fault of the
 * program.
 * @returns `null` for an error of another kind
 */
export function systemRefusal(error: unknown): Refusal | null {
  if (codeOf(error) === null || !(error instanceof Error) || !('syscall' in error)) return null;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
  if (path === null) return new Refusal(FILES.systemSays(reasonOf(error)));
  const say = LOOKING.has(String(error.syscall)) ? FILES.cantRead : FILES.cantUse;
  return new Refusal(say(path, reasonOf(error)));
}
