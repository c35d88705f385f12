import type { SourceCell, SourceRow } from '../source.js';
import type { PhysicalLine } from './physical-lines.js';

/** `+-----+-----+` */
const GRID_RULE = /^\+[-=+]+\+$/;
/** `|---|:--:|` of Markdown. */
const HEADER_RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;

/** Whether the line belongs to a table. */
export function isTableLine({ text }: PhysicalLine): boolean {
  return GRID_RULE.test(text) || (text.startsWith('|') && text.length > 1);
}

/** The rows of a table that is drawn as a grid, or has one row per line. */
export function tableRows(lines: readonly PhysicalLine[]): readonly SourceRow[] {
  const isGrid = lines.some(({ text }) => GRID_RULE.test(text));
  return isGrid ? gridRows(lines) : lineRows(lines);
}

/** The rows between a grid's rules; a cell has the lines of its column. */
function gridRows(lines: readonly PhysicalLine[]): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  let columns: string[][] = [];
  for (const { text } of lines) {
    if (!GRID_RULE.test(text)) {
      for (const [at, part] of partsOf(text).entries()) (columns[at] ??= []).push(part);
      continue;
    }
    if (columns.length > 0) rows.push({ cells: columns.map((parts) => cellOf(parts.filter((part) => part !== ''))) });
    columns = [];
  }
  if (columns.length > 0) rows.push({ cells: columns.map((parts) => cellOf(parts.filter((part) => part !== ''))) });
  return rows;
}

function lineRows(lines: readonly PhysicalLine[]): readonly SourceRow[] {
  const texts = lines.map(({ text }) => text).filter((text) => !HEADER_RULE.test(text));
  const width = partsOf(texts[0] ?? '').length;
  return texts.flatMap((text) => {
    const parts = partsOf(text);
    const isGlued = width > 1 && parts.length >= 2 * width;
    const rows = isGlued ? ungluedRows(parts) : [parts];
    return rows.map((row) => ({ cells: row.map((part) => cellOf(part === '' ? [] : [part])) }));
  });
}

/** Splits rows that were joined on one line: a single empty cell is a cell, several in a row separate two rows. */
function ungluedRows(parts: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let empty = 0;
  for (const part of parts) {
    if (part === '') {
      empty += 1;
      continue;
    }
    if (empty > 1 && row.length > 0) {
      rows.push(row);
      row = [];
    } else if (empty === 1 && row.length > 0) row.push('');
    row.push(part);
    empty = 0;
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function partsOf(text: string): string[] {
  const inner = text.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((part) => part.replace(/<br\s*\/?>/giu, ' ').trim());
}

function cellOf(lines: readonly string[]): SourceCell {
  return { lines, span: 1, isContinued: false };
}
