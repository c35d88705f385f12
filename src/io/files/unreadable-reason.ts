import type { UnreadableReason } from '../../domain/ports/check-source.js';
import { codeOf } from './system-error.js';

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  EISDIR: 'directory',
  NOTAFILE: 'not-a-file',
  // A socket is listed, but cannot be opened.
  ENXIO: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ELOOP: 'link-loop',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
};

/**
 * The reason why a file could not be read.
 * @throws the error itself if it is not the system's
 */
export function unreadableReason(error: unknown): UnreadableReason {
  const code = codeOf(error);
  if (code === null) throw error;
  return REASONS[code] ?? 'other';
}
