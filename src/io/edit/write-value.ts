import { isList, isMap, type Value } from '../../domain/edits/stored-value.js';
import { writeScalar } from './write-scalar.js';

/** Whether the value is written on its key's line: scalars, lists of scalars, and empty collections. */
export function isInline(value: Value): boolean {
  if (isList(value)) return !value.some((inner) => isMap(inner) && !isInline(inner));
  return !isMap(value) || Object.keys(value).length === 0;
}

/** The value on one line. */
export function writeInline(value: Value, inFlow: boolean): string {
  if (isList(value)) {
    const members = value.map((inner) => writeInline(inner, true)).join(', ');
    if (value.length === 0) return '[]';
    return value.every(isMap) ? `[${members}]` : `[ ${members} ]`;
  }
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => writeInlinePair(key, inner));
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return writeScalar(value, inFlow);
}

/** `key: value` for use inside braces. */
export function writeInlinePair(key: string, value: Value): string {
  return `${writeScalar(key, true)}: ${writeInline(value, true)}`;
}

/** The lines of a key and its value, the key in the given column. */
export function writePair(key: string, value: Value, column: number): string[] {
  const head = `${' '.repeat(column)}${writeScalar(key, false)}:`;
  return isInline(value) ? [`${head} ${writeInline(value, false)}`] : [head, ...writeBlock(value, column + 2)];
}

/**
 * Writes an entry of a list, with its dash in the given column. It is on one line whatever it contains: if two people's
 * entries conflict in Git, the conflict then has whole entries, and keeping both sides keeps both.
 */
export function writeEntry(value: Value, column: number): string {
  return `${' '.repeat(column)}- ${writeInline(value, false)}`;
}

/** Writes the lines of a map or list in block style, with its keys or dashes in the given column. */
export function writeBlock(value: Value, column: number): string[] {
  if (isList(value)) return value.map((inner) => writeEntry(inner, column));
  if (isMap(value)) return Object.entries(value).flatMap(([key, inner]) => writePair(key, inner, column));
  return [' '.repeat(column) + writeScalar(value, false)];
}
