import { deleteMember, insertMember } from './change-flow.js';
import { findBlockScalarAtEnd, type MapLayout } from './layout.js';
import type { Source, Splice } from './source.js';
import type { Value } from '../../domain/edits/stored-value.js';
import { writeInlinePair, writePair } from './write-value.js';

/** A new key with its value: its lines in block style, and its text for inside braces. */
export interface NewPair {
  lines(column: number): string[];
  readonly inline: string;
}

/** A key whose value is written as suits it best. */
export function newPair(key: string, value: Value): NewPair {
  return { lines: (column) => writePair(key, value, column), inline: writeInlinePair(key, value) };
}

/** Puts a key into a map, before the first key of `before` that is there, else last. */
export function insertPair(source: Source, map: MapLayout, pair: NewPair, before: readonly string[] = []): Splice[] {
  const keys = map.entries.map(({ key }) => key);
  const follower = before.find((key) => keys.includes(key));
  const index = follower === undefined ? keys.length : keys.indexOf(follower);
  if (map.flow) return insertMember(source, map, index, pair.inline);
  const first = map.entries[0];
  if (first === undefined) throw new Error('a block map without keys');
  const column = source.column(first.start);
  const previous = map.entries[index - 1];
  // Right below the key before it: the comments above the follower are the follower's.
  if (previous !== undefined) return [source.insertBelow(previous.end, pair.lines(column))];
  const indent = source.eolNear(first.start) + ' '.repeat(column);
  const text =
    pair
      .lines(column)
      .map((line) => line.slice(column))
      .join(indent) + indent;
  return [{ start: first.start, end: first.start, text }];
}

/** Takes a key that is not the only one out of its map, with its lines; the exact reverse of `insertPair`. */
export function deletePair(source: Source, map: MapLayout, index: number): Splice[] {
  if (map.flow) return deleteMember(source, map, index);
  const pair = map.entries[index];
  if (pair === undefined) throw new Error('no such key');
  if (source.startsLine(pair.start))
    return [source.deleteLines(pair.start, pair.end, findBlockScalarAtEnd(map.entries[index - 1]?.value))];
  // It stands on the line of a list's dash: what comes next moves up there.
  const rest = source.text.slice(source.lineEnd(pair.end));
  const blank = /^\s*/.exec(rest)?.[0].length ?? 0;
  return [{ start: pair.start, end: source.lineEnd(pair.end) + blank, text: '' }];
}
