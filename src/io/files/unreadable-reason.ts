import type { UnreadableReason } from '../../domain/ports/check-source.js';
import { codeOf } from './system-error.js';

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  EISDIR: 'directory',
  NOTAFILE: 'not-a-file',
  // A socket: it can be seen, but not opened.
  ENXIO: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ELOOP: 'link-loop',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
};

/** Why the system gave no bytes. @throws the error itself where the system did not raise it */
export function unreadableReason(error: unknown): UnreadableReason {
  const code = codeOf(error);
  if (code === null) throw error;
  return REASONS[code] ?? 'other';
}
