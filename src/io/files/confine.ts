import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { FILES, systemReason } from '../../locale/files.js';
import { Refusal } from '../../domain/text/text.js';
import { codeOf } from './system-error.js';

/** A path relative to a folder, with `/`; `null` if it is the folder itself or outside. Links are not followed. */
export function pathWithin(path: string, folder: string): string | null {
  const inside = relative(folder, path);
  if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') return null;
  return inside.split(sep).join('/');
}

/**
 * Whether a path is inside a folder once all links are followed; the file, or folders above it, need not exist. A path
 * that cannot be followed is judged as written.
 */
export function staysIn(path: string, folder: string): boolean {
  return pathWithin(followed(path), followed(folder)) !== null;
}

/** `staysIn` for many files in a few folders: a file that is not a link is where its folder is. */
export function staysInOnce(): (path: string, folder: string) => boolean {
  const known = new Map<string, boolean>();
  return (path, folder) => {
    if (mayBeLink(path)) return staysIn(path, folder);
    const between = `${dirname(path)}\0${folder}`;
    const stays = known.get(between) ?? staysIn(path, folder);
    known.set(between, stays);
    return stays;
  };
}

function mayBeLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return true;
  }
}

/**
 * Ensures that nothing outside a plans folder is read or written.
 * @throws Refusal if a path leads out, by `..`, as an absolute path, or by a link
 */
export function assertInside(path: string, root: string, shown: string): void {
  if (!staysIn(path, root)) throw new Refusal(FILES.cantUse(shown, systemReason('OUTSIDE')));
}

function followed(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    const above = dirname(path);
    return above === path ? path : join(followed(above), basename(path));
  }
}
