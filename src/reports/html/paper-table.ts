import type { Column, Row, Table } from '../model/official-document.js';
import { type Markup, markup } from './markup.js';

/** `1.234`, `12,5%`, `-3`: with or without a sign or a unit of percent. */
const NUMBER = /^[+\-−–]?\d[\d.,\s]*%?$/u;
/** What a column of numbers may have where there is none. */
const NO_NUMBER = /^[–—-]?$/u;

/**
 * A document's table; where it is wider than the screen, it scrolls on its own. The first column, which counts the
 * rows, is no column of numbers.
 */
export function paperTable({ columns, rows }: Table, title: string | null): Markup {
  const kinds = columns.map((column, at) => (at > 0 && hasNumbers(rows, at) ? 'number' : column.align));
  const heads = columns.map((column) => markup`<th scope="col">${column.title}</th>`);
  const width = widthOf(columns.length);
  const label = title ?? columns.map((column) => column.title).join(', ');
  return markup`<div class="scroll ${width}" role="group" aria-label="${label}" tabindex="0">
    <table class="paper">${width !== 'many' && shares(columns)}<thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => rowHtml(row, kinds))}</tbody></table></div>`;
}

function shares(columns: readonly Column[]): Markup {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return markup`<colgroup>${columns.map(({ share }) => markup`<col width="${Math.round((share * 100) / all)}%">`)}</colgroup>`;
}

/** Few columns fit a phone, usual ones a wide screen; many scroll everywhere, beside the first, which stays. */
function widthOf(columns: number): string {
  if (columns <= 4) return 'few fits';
  if (columns <= 6) return 'some fits';
  return columns <= 9 ? 'fits' : 'many';
}

function hasNumbers(rows: readonly Row[], at: number): boolean {
  const texts = rows.flatMap((row) => (row.kind === 'cells' ? [(row.cells[at] ?? []).join(' ').trim()] : []));
  return texts.some((text) => NUMBER.test(text)) && texts.every((text) => NUMBER.test(text) || NO_NUMBER.test(text));
}

type ColumnKind = 'number' | Column['align'];

function rowHtml(row: Row, kinds: readonly ColumnKind[]): Markup {
  if (row.kind === 'group') {
    return markup`<tr class="group"><td>${row.number}</td><td colspan="${kinds.length - 1}">${row.text}</td></tr>`;
  }
  const cells = row.cells.map((lines, at) => {
    const words = lines.map((line) => markup`<p>${line}</p>`);
    const kind = kinds[at] ?? 'left';
    const look = kind !== 'left' && markup` class="${kind}"`;
    // A further row of the same item has no name of its own, and an empty heading helps nobody.
    return at === 1 && lines.length > 0
      ? markup`<th scope="row"${look}>${words}</th>`
      : markup`<td${look}>${words}</td>`;
  });
  return markup`<tr>${cells}</tr>`;
}
