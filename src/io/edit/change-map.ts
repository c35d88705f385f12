import { deleteMember, insertMember } from './change-flow.js';
import { findBlockScalarAtEnd, type MapLayout } from './layout.js';
import type { Source, Splice } from './source.js';
import type { Value } from '../../domain/edits/stored-value.js';
import { writeInlinePair, writePair } from './write-value.js';

/** A new key with its value: as lines in block style, and as text inside braces. */
export interface NewPair {
  lines(column: number): string[];
  readonly inline: string;
}

/** A new key whose value is written in the style that suits it. */
export function newPair(key: string, value: Value): NewPair {
  return { lines: (column) => writePair(key, value, column), inline: writeInlinePair(key, value) };
}

/** Inserts a key into a map, before the first existing key of `before`, else last. */
export function insertPair(source: Source, map: MapLayout, pair: NewPair, before: readonly string[] = []): Splice[] {
  const keys = map.entries.map(({ key }) => key);
  const follower = before.find((key) => keys.includes(key));
  const index = follower === undefined ? keys.length : keys.indexOf(follower);
  if (map.flow) return insertMember(source, map, index, pair.inline);
  const first = map.entries[0];
  if (first === undefined) throw new Error('a block map without keys');
  const column = source.column(first.start);
  const previous = map.entries[index - 1];
  // Directly below the preceding key, because the comments above the next key belong to that one.
  if (previous !== undefined) return [source.insertBelow(previous.end, pair.lines(column))];
  const indent = source.eolNear(first.start) + ' '.repeat(column);
  const text =
    pair
      .lines(column)
      .map((line) => line.slice(column))
      .join(indent) + indent;
  return [{ start: first.start, end: first.start, text }];
}

/** Removes a key and its lines from a map with several keys; the exact reverse of `insertPair`. */
export function deletePair(source: Source, map: MapLayout, index: number): Splice[] {
  if (map.flow) return deleteMember(source, map, index);
  const pair = map.entries[index];
  if (pair === undefined) throw new Error('no such key');
  if (source.startsLine(pair.start))
    return [source.deleteLines(pair.start, pair.end, findBlockScalarAtEnd(map.entries[index - 1]?.value))];
  // The key is on the line of a list's dash: the next key moves up to it.
  const rest = source.text.slice(source.lineEnd(pair.end));
  const blank = /^\s*/.exec(rest)?.[0].length ?? 0;
  return [{ start: pair.start, end: source.lineEnd(pair.end) + blank, text: '' }];
}
