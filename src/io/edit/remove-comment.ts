import { lastFound, type Trail } from './follow-path.js';
import type { Source, Splice } from './source.js';

/**
 * Removes the line of a comment: one of those directly above a list's entry, or at the top of the file.
 * @returns nothing if there is no such comment
 */
export function removeComment(source: Source, trail: Trail, text: string): readonly Splice[] {
  if (trail.missing.length > 0) return [];
  const { place, node } = lastFound(trail);
  if (place.kind === 'pair') return [];
  const entry = place.kind === 'entry' ? (place.list.entries[place.index]?.start ?? node.start) : null;
  const found = (entry === null ? topLines(source) : linesAbove(source, entry)).find(
    (start) => source.text.slice(start, source.lineEnd(start)).trim() === `# ${text}`,
  );
  return found === undefined ? [] : [source.deleteLines(found, found)];
}

/** The starts of the comment lines directly above an offset's line, from bottom to top. */
function linesAbove(source: Source, offset: number): readonly number[] {
  const starts: number[] = [];
  for (let start = source.lineStart(offset); start > 0;) {
    start = source.lineStart(start - 1);
    if (!isComment(source, start)) break;
    starts.push(start);
  }
  return starts;
}

/** The starts of the comment lines before the first line of data. */
function topLines(source: Source): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; isComment(source, start); start = source.lineEnd(start) + source.eolAfter(start).length) {
    starts.push(start);
    if (source.eolAfter(start) === '') break;
  }
  return starts;
}

function isComment(source: Source, start: number): boolean {
  return /^[ \t]*#/.test(source.text.slice(start, source.lineEnd(start)));
}
