import { displayWidth, padText } from '../surface/wrap.js';
import type { Table } from '../model/official-document.js';
import { escapeInline, linesIn } from './escape.js';

/** A pipe table with an aligned source; lines of a cell are separated by `<br>`. */
export function markdownTable(table: Table): string {
  const titles = table.columns.map(({ title }) => inCell([title]));
  const rows = table.rows.map((row) =>
    row.kind === 'cells'
      ? row.cells.map(inCell)
      : [strong(row.number), strong(row.text), ...table.columns.slice(2).map(() => '')],
  );
  return pipeTable(
    titles,
    rows,
    table.columns.map(({ align }) => align),
  );
}

/** Cells that are Markdown already, with pipes around them. */
export function pipeTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  aligns: readonly ('left' | 'center')[],
): string {
  const widths = titles.map((title, at) =>
    Math.max(3, displayWidth(title), ...rows.map((row) => displayWidth(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => padText(cells[at] ?? '', width)).join(' | ')} |`;
  const rule = widths.map((width, at) => (aligns[at] === 'center' ? `:${'-'.repeat(width - 2)}:` : '-'.repeat(width)));
  return [line(titles), line(rule), ...rows.map(line)].join('\n');
}

function inCell(lines: readonly string[]): string {
  // A space after the break, so that a reader that drops the tag does not join two words.
  return lines.flatMap(linesIn).map(escapeInline).join('<br> ');
}

function strong(text: string): string {
  return text === '' ? '' : `**${escapeInline(text)}**`;
}
