import { isDeepStrictEqual } from 'node:util';
import { parseTrusted } from '../yaml/parse-trusted.js';
import { holdsComment, type OverLines, withRecord } from '../yaml/over-lines.js';
import type { EntryLayout, Layout } from './layout.js';
import { readLayout } from './read-layout.js';
import { Source, spliceText, type Splice } from './source.js';
import type { Value } from '../../domain/edits/stored-value.js';
import { writeInline } from './write-value.js';

/** A record that covers several lines, with its data. */
interface RecordOverLines {
  readonly entry: EntryLayout;
  readonly value: Value;
}

/** The records of a text that cover several lines; `null` if there are none. */
export function recordsOverLines(text: string): OverLines | null {
  const source = new Source(text);
  return recordsIn(source).reduce<OverLines | null>(
    (known, { entry }) => withRecord(known, source.lineStart(entry.start), linesOf(source, entry)),
    null,
  );
}

/**
 * Puts each record of a text on one line. A record with a comment between its lines, and everything else, stays byte
 * for byte.
 * @throws Error if the result would have different data
 */
export function putOnOneLine(text: string): string {
  const source = new Source(text);
  const splices = recordsIn(source)
    .filter(({ entry }) => !holdsComment(linesOf(source, entry)))
    .map(({ entry, value }): Splice => {
      // What follows the dash, also on the next lines.
      return { start: entry.start + 1, end: entry.value.end, text: ` ${writeInline(value, false)}` };
    });
  if (splices.length === 0) return text;
  const after = spliceText(text, splices);
  if (!isDeepStrictEqual(parseTrusted(after), parseTrusted(text)))
    throw new Error('the records would not say the same');
  return after;
}

function recordsIn(source: Source): readonly RecordOverLines[] {
  const found: RecordOverLines[] = [];
  collect(source, readLayout(source.text), parseTrusted(source.text), found);
  return found;
}

function collect(source: Source, node: Layout, data: unknown, found: RecordOverLines[]): void {
  if (node.kind === 'map' && !node.flow) {
    for (const { key, value } of node.entries) collect(source, value, (data as Record<string, unknown>)[key], found);
  }
  if (node.kind !== 'list' || node.flow) return;
  for (const [i, entry] of node.entries.entries()) {
    const value = (data as readonly unknown[])[i];
    if (entry.value.kind !== 'map') collect(source, entry.value, value, found);
    else if (source.lineEnd(entry.start) < entry.value.end) found.push({ entry, value: value as Value });
  }
}

/** The lines of a record as written. */
function linesOf(source: Source, { start, value }: EntryLayout): string {
  return source.text.slice(source.lineStart(start), source.lineEnd(value.end));
}
