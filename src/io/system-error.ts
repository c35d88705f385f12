import type { Text } from '../domain/text.js';
import { systemReason } from '../locale/files.js';

/** The system's error code, or `null` where the error is none of the system's. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code;
}

/** Why the system refused, in words; an error of another kind is thrown on. */
export function reasonOf(error: unknown): Text {
  const code = codeOf(error);
  if (code === null) throw error;
  return systemReason(code);
}
