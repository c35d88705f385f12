import type { Region } from '../../domain/findings/finding.js';

/** A text's lines, to tell places in it. */
export interface Lines {
  /**
   * Where `start` to `end` (UTF-16 offsets) stand. Never longer than its first line; an empty stretch takes in the
   * character beside it, so that there is something to mark.
   */
  regionOf(start: number, end: number): Region;
  /** The line (from 1) without its line end and without a byte-order mark; empty where there is no such line. */
  textOf(line: number): string;
}

const BOM = '\uFEFF';

/** Finds the lines of a text; LF, CRLF and CR end one. Columns don't count a byte-order mark, as editors don't. */
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
 * A text as every YAML parser takes it, with all offsets as they were: lone CRs end a line but not all parsers know,
 * and a byte-order mark puts the `yaml` package's columns out.
 */
export function normaliseLineEnds(text: string): string {
  return text.replace(/\r(?!\n)|^\uFEFF/g, '\n');
}
