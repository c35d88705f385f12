import type { Region } from '../../domain/findings/finding.js';

/** The lines of a text, to translate offsets into places. */
export interface Lines {
  /**
   * The region from `start` to `end` (UTF-16 offsets). It never extends over its first line; an empty region includes
   * the next character, so that there is something to mark.
   */
  regionOf(start: number, end: number): Region;
  /** The line (from 1) without its line end and byte order mark; empty if there is no such line. */
  textOf(line: number): string;
}

const BOM = '\uFEFF';

/** Indexes the lines of a text; LF, CRLF and CR end a line. Columns do not count a byte order mark, as in editors. */
export function indexLines(text: string): Lines {
  const starts = [text.startsWith(BOM) ? 1 : 0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);

  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  const textOf = (line: number): string => text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/, '');

  return {
    textOf,
    regionOf(start, end) {
      const line = lineAt(starts, start);
      const length = textOf(line).length;
      const from = Math.max(0, start - startOf(line));
      const to = Math.min(end - startOf(line), length);
      const column = Math.min(from, to > from ? from : Math.max(0, length - 1)) + 1;
      return { line, column, endLine: line, endColumn: Math.max(to + 1, Math.min(column, length) + 1) };
    },
  };
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/**
 * Prepares a text for every YAML parser without changing offsets: a lone CR becomes a line feed, because not all
 * parsers know it, and a byte order mark, which shifts the columns of the `yaml` package, becomes one too.
 */
export function normaliseLineEnds(text: string): string {
  if (!text.includes('\r') && !text.startsWith(BOM)) return text;
  return text.replace(/\r(?!\n)|^\uFEFF/g, '\n');
}
