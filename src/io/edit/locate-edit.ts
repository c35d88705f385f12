import { type Edit, type Path, printPath } from '../../domain/edits/edit.js';
import { deleteMember, followsBracket, insertMember } from './change-flow.js';
import { deletePair, insertPair, newPair, type NewPair } from './change-map.js';
import { followPath, lastFound, type PathStep, type HangsOn, type Trail } from './follow-path.js';
import { removeComment } from './remove-comment.js';
import { findBlockScalarAtEnd, type Layout, type ListLayout, type MapLayout } from './layout.js';
import { replaceValue } from './replace-value.js';
import type { Source, Splice } from './source.js';
import { normaliseValue, type Value } from '../../domain/edits/stored-value.js';
import { writeEntry, writeInline } from './write-value.js';
import { writeScalar } from './write-scalar.js';

/** The changes of the text that carry out an edit. */
export interface Change {
  readonly splices: readonly Splice[];
  /** The innermost value that contains all changes. */
  readonly touched: Path;
  /** For a list that lost its last entry: the path of the key that was removed with it, or `null` if `[]` remains. */
  readonly removed?: Path | null;
}

/**
 * Translates an edit into splices of the text.
 * @throws Error if the path leads to nothing that the edit can change
 */
export function locateEdit(source: Source, root: Layout, edit: Edit): Change {
  const trail = followPath(root, edit.path);
  switch (edit.kind) {
    case 'append':
      return append(source, trail, edit.path, normaliseValue(edit.value), edit.before);
    case 'remove-last':
      return removeLast(source, trail, edit.path);
    case 'remove-at':
      return removeEntry(source, trail, edit.path, edit.index);
    case 'set':
      return set(source, trail, edit.path, normaliseValue(edit.value), edit.before);
    case 'remove':
      return remove(source, trail, edit.path);
    case 'remove-comment':
      return { splices: removeComment(source, trail, edit.text), touched: edit.path };
  }
}

function append(source: Source, trail: Trail, path: Path, value: Value, before?: readonly string[]): Change {
  if (trail.missing.length > 0) {
    const { map, keys, touched } = wantMap(trail, path);
    return { splices: insertPair(source, map, newListPair(keys, value), before), touched };
  }
  const { node, place } = lastFound(trail);
  if (node.kind !== 'list') throw new Error(`no list at ${printPath(path)}`);
  const last = node.entries.at(-1);
  if (node.flow) {
    const colonEnd = last === undefined ? findPlainEmptyList(source, node, place) : null;
    if (colonEnd === null) {
      return { splices: insertMember(source, node, node.entries.length, writeInline(value, true)), touched: path };
    }
    // A dash that is indented below its key tells `remove-last` that the list was `[]`.
    const line = writeEntry(value, source.column(keyStart(place)));
    const splices = [{ start: colonEnd, end: node.end, text: '' }, source.insertBelow(node.end, [line])];
    return { splices, touched: path };
  }
  if (last === undefined) throw new Error(`no entries at ${printPath(path)}`);
  return { splices: [source.insertBelow(last.end, [writeEntry(value, source.column(last.start))])], touched: path };
}

function removeLast(source: Source, trail: Trail, path: Path): Change {
  const { node, place } = lastFound(trail);
  const last = node.kind === 'list' ? node.entries.at(-1) : undefined;
  if (trail.missing.length > 0 || node.kind !== 'list' || last === undefined)
    throw new Error(`no entry to take out at ${printPath(path)}`);
  if (node.entries.length > 1) {
    const above = findBlockScalarAtEnd(node.entries.at(-2)?.value);
    const splices = node.flow
      ? deleteMember(source, node, node.entries.length - 1)
      : [source.deleteLines(last.start, last.end, above)];
    return { splices, touched: path };
  }
  if (place.kind !== 'pair') {
    return { splices: [{ start: node.start, end: node.end, text: '[]' }], touched: path, removed: null };
  }
  if (node.flow && followsBracket(node)) {
    return { splices: deleteMember(source, node, 0), touched: path, removed: null };
  }
  const colonEnd = place.map.entries[place.index]?.colonEnd ?? null;
  if (!node.flow && colonEnd !== null && source.column(last.start) === source.column(keyStart(place))) {
    const splices = [{ start: colonEnd, end: colonEnd, text: ' []' }, source.deleteLines(last.start, last.end)];
    return { splices, touched: path, removed: null };
  }
  return removeUpwards(source, trail, path);
}

function removeEntry(source: Source, trail: Trail, path: Path, index: number): Change {
  const { node } = lastFound(trail);
  const entry = node.kind === 'list' ? node.entries[index] : undefined;
  if (trail.missing.length > 0 || node.kind !== 'list' || entry === undefined)
    throw new Error(`no entry ${index} at ${printPath(path)}`);
  if (index === node.entries.length - 1) return removeLast(source, trail, path);
  const above = findBlockScalarAtEnd(node.entries[index - 1]?.value);
  const splices = node.flow ? deleteMember(source, node, index) : [source.deleteLines(entry.start, entry.end, above)];
  return { splices, touched: path };
}

/** Removes a key, and the maps above it that contain nothing else, because they were created with it. */
function removeUpwards(source: Source, trail: Trail, path: Path): Change {
  let depth = trail.found.length - 1;
  for (; depth > 0; depth -= 1) {
    const place = trail.found[depth]?.place;
    if (place?.kind !== 'pair' || place.map.entries.length > 1 || (place.map.flow && followsBracket(place.map))) break;
    if (trail.found[depth - 1]?.place.kind !== 'pair') break;
  }
  return { ...removeAt(source, trail, depth, path), removed: path.slice(0, depth) };
}

function set(source: Source, trail: Trail, path: Path, value: Value, before?: readonly string[]): Change {
  if (path.length === 0) throw new Error('the whole document is not set at once');
  if (trail.missing.length === 0) return { splices: replaceValue(source, lastFound(trail), value), touched: path };
  const { map, keys, touched } = wantMap(trail, path);
  const [key, ...inner] = keys;
  const nested = inner.reduceRight<Value>((held, name) => ({ [name]: held }), value);
  const holder = lastFound(trail);
  // Empty braces become lines; inside other braces that is impossible.
  if (map.flow && map.entries.length === 0 && !isInsideFlow(holder.place))
    return { splices: replaceValue(source, holder, { [key]: nested }), touched };
  return { splices: insertPair(source, map, newPair(key, nested), before), touched };
}

function remove(source: Source, trail: Trail, path: Path): Change {
  if (trail.missing.length > 0) throw new Error(`no key at ${printPath(path)}`);
  return removeAt(source, trail, trail.found.length - 1, path);
}

function removeAt(source: Source, trail: Trail, depth: number, path: Path): Change {
  const place = trail.found[depth]?.place;
  const holder = trail.found[depth - 1];
  if (place?.kind !== 'pair' || holder === undefined) throw new Error(`no key at ${printPath(path)}`);
  const touched = path.slice(0, depth - 1);
  // A map that loses its only key remains as `{}`, so that the key above keeps its meaning.
  if (place.map.entries.length === 1 && !place.map.flow) return { splices: replaceValue(source, holder, {}), touched };
  return { splices: deletePair(source, place.map, place.index), touched };
}

/** The map into which new keys go, and these keys, the outermost first. */
function wantMap(trail: Trail, path: Path): { map: MapLayout; keys: [string, ...string[]]; touched: Path } {
  const { node } = lastFound(trail);
  const touched = path.slice(0, path.length - trail.missing.length);
  if (node.kind !== 'map') throw new Error(`no map at ${printPath(touched)}`);
  const [first, ...rest] = trail.missing.map((step) => {
    if (typeof step === 'number') throw new Error(`no list for index ${step} of ${printPath(path)}`);
    return step.normalize('NFC');
  });
  if (first === undefined) throw new Error(`nothing missing at ${printPath(path)}`);
  return { map: node, keys: [first, ...rest], touched };
}

/** A key with a list of one entry in block style, below maps if there are several keys. */
function newListPair(keys: readonly [string, ...string[]], value: Value): NewPair {
  const [, ...inner] = keys;
  // The blank after the bracket tells `remove-last` that there was no list before.
  const list = `[ ${writeInline(value, true)} ]`;
  const inline = inner.reduceRight((text, key) => `{ ${writeScalar(key, true)}: ${text} }`, list);
  return {
    lines: (column) => [
      ...keys.map((key, depth) => `${' '.repeat(column + 2 * depth)}${writeScalar(key, false)}:`),
      writeEntry(value, column + 2 * keys.length),
    ],
    inline: `${writeScalar(keys[0], true)}: ${inline}`,
  };
}

/** The end of the colon before a `[]` that can become lines and be restored exactly, else `null`. */
function findPlainEmptyList(source: Source, list: ListLayout, place: HangsOn): number | null {
  const colonEnd = place.kind === 'pair' && !place.map.flow ? (place.map.entries[place.index]?.colonEnd ?? null) : null;
  return colonEnd !== null && source.text.slice(colonEnd, list.end) === ' []' ? colonEnd : null;
}

function keyStart(place: HangsOn): number {
  return (place.kind === 'pair' ? place.map.entries[place.index]?.start : undefined) ?? 0;
}

function isInsideFlow(place: PathStep['place']): boolean {
  if (place.kind === 'pair') return place.map.flow;
  return place.kind === 'entry' && place.list.flow;
}
