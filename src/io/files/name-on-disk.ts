import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './system-error.js';

/**
 * A path as the disk has it. Accents are stored composed or decomposed, and look the same: a name that is not there as
 * it is written is looked for among those that a person reads alike.
 * @param path absolute
 * @returns the path that is there, else the one given
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

/** Whether the system takes a name in other letters, upper or lower case, for the same. */
export function ignoresCase(): boolean {
  return process.platform === 'win32' || process.platform === 'darwin';
}

/**
 * A path in the letters in which its folders list it: the name itself, else one that differs in accents' form or in
 * upper and lower case alone. What is in no list stays as it is.
 * @param path absolute
 * @param from the folder from which on names are looked at; the root of all unless said
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

/** A pair of quotes around a path, as a terminal or file manager hands one over that was dragged to it. */
const QUOTED = /^\s*(?:'(.+)'|"(.+)"|“(.+)”)\s*$/;

/** The path that a person means, as the disk has it: where it is not there as it was typed, without quotes around it. */
export function typedPath(folder: string, typed: string): string {
  const path = nameOnDisk(resolve(folder, typed));
  const [, single, double, curly] = QUOTED.exec(typed) ?? [];
  const inside = single ?? double ?? curly;
  return inside === undefined || isThere(path) ? path : nameOnDisk(resolve(folder, inside));
}

/** A link that leads nowhere is there as well. */
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
