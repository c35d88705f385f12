import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './system-error.js';

/**
 * A path with the spelling that the disk has. Accents may be composed or decomposed, and look the same: if a name does
 * not exist as written, it is looked up among those that look the same.
 * @param path absolute
 * @returns the existing path, else the given one
 */
export function nameOnDisk(path: string): string {
  const name = basename(path);
  if (name === '' || isThere(path)) return path;
  const folder = nameOnDisk(dirname(path));
  const inFolder = join(folder, name);
  if (isThere(inFolder)) return inFolder;
  const alike = name.normalize('NFC');
  const found = namesIn(folder).find((one) => one.normalize('NFC') === alike);
  return found === undefined ? path : join(folder, found);
}

/** Whether the file system ignores upper and lower case. */
export function ignoresCase(): boolean {
  return process.platform === 'win32' || process.platform === 'darwin';
}

/**
 * A path as its folders list it: each name as given, else one that differs only in the form of accents or in case.
 * Names in no list stay as given.
 * @param path absolute
 * @param from the folder from which names are looked up; by default the root
 */
export function asListed(path: string, from: string | null = null): string {
  const name = basename(path);
  if (name === '' || path === from) return path;
  const folder = asListed(dirname(path), from);
  const names = namesIn(folder);
  const composed = name.normalize('NFC');
  const found =
    names.find((one) => one === name) ??
    names.find((one) => one.normalize('NFC') === composed) ??
    names.find((one) => caseless(one) === caseless(name));
  return join(folder, found ?? name);
}

function caseless(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Quotes around a path that was dragged into a terminal. */
const QUOTED = /^\s*(?:'(.+)'|"(.+)"|“(.+)”)\s*$/;

/** The path that a person means, as the disk spells it; if it does not exist as typed, without the quotes around it. */
export function typedPath(folder: string, typed: string): string {
  const path = nameOnDisk(resolve(folder, typed));
  const [, single, double, curly] = QUOTED.exec(typed) ?? [];
  const inside = single ?? double ?? curly;
  return inside === undefined || isThere(path) ? path : nameOnDisk(resolve(folder, inside));
}

/** Whether the path exists; a link that leads nowhere exists too. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return [];
  }
}
