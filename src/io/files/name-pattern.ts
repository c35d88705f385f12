import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** cmd and PowerShell hand a pattern over as it is typed. */
const PATTERN = /[*?]/;

/**
 * The paths that a pattern such as `*.xlsx` means, in the last part of a path; sorted by name.
 * @returns `null` for a path without a pattern, or one that is there as it is typed
 * @throws the system's error where the folder can't be read
 */
export function pathsFitting(path: string): readonly string[] | null {
  if (!PATTERN.test(basename(path)) || statSync(path, { throwIfNoEntry: false }) !== undefined) return null;
  const wanted = expressionOf(basename(path));
  const names = readdirSync(dirname(path)).filter(
    (name) => !name.startsWith('.') && wanted.test(name.normalize('NFC')),
  );
  return names.sort().map((name) => join(dirname(path), name));
}

/** Upper and lower case are the same, as on Windows. */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.normalize('NFC').split(/(\*+|\?)/);
  const source = parts.map((part) =>
    part.startsWith('*') ? '.*' : part === '?' ? '.' : part.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'),
  );
  return new RegExp(`^${source.join('')}$`, 'iu');
}
