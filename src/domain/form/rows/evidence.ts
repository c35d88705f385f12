import { numbersOnLines, withoutNumberWord } from '../../plan/document-number.js';
import type { CalendarDate } from '../../calendar/date.js';
import { fold } from '../../text/fold.js';
import { isDash } from '../../unit/parse-figure.js';
import { type DateContext, readTypedDate } from '../../calendar/parse-date.js';
import type { AttachedFiles } from '../files-beside.js';
import type { FormColumn } from '../form.js';
import type { FormReason } from '../changes.js';
import type { FilledCell, FilledRow } from '../filled-rows.js';
import { dateIn, textIn } from '../values.js';
import type { Evidence } from '../../unit/unit-plan.js';

export type EvidenceRead =
  { readonly list: readonly Evidence[] } | { readonly column: FormColumn; readonly reason: FormReason };

/**
 * The documents of a row: one, or several on separate lines, each with its number, its title and perhaps its date. A
 * date alone names no document, and a title of several lines with one number is one title.
 */
export function evidenceIn(row: FilledRow, context: DateContext, attached: AttachedFiles): EvidenceRead {
  const [number, title, day] = (['number', 'document-title', 'document-date'] as const).map((column) =>
    inputIn(row, column),
  );
  const link = evidenceLink(row)?.link ?? null;
  if (number === '' && title === '' && day === '') {
    return { list: link === null ? [] : [{ number: null, date: null, title: null, link }] };
  }
  if (number === '' && title === '') return { column: 'document-date', reason: { kind: 'document-unnamed' } };
  const numbers = numbersIn(row);
  const isOne = numbers.length <= 1;
  const titles = isOne ? [(title ?? '').replace(/\s*\n\s*/g, ' ')] : linesOf(title ?? '', /\n+/);
  const days = isOne ? [day ?? ''] : linesOf(day ?? '', /[\n;]+/);
  if (titles.length > 1 && titles.length !== numbers.length) return unequal(numbers, titles, days);
  if (days.length > 1 && days.length !== numbers.length) return unequal(numbers, titles, days);
  if (!isOne && titles.length === 1) return unequal(numbers, titles, days);
  const list: Evidence[] = [];
  for (const [at, one] of (isOne ? [numbers[0] ?? ''] : numbers).entries()) {
    const typed = days.length > 1 ? (days[at] ?? '') : (days[0] ?? '');
    const value = days.length > 1 ? typed : (row.cells.get('document-date')?.value ?? null);
    const read = typed === '' ? null : dateIn(value, context);
    if (read !== null && read.kind !== 'date') {
      return { column: 'document-date', reason: { kind: 'bad-date', typed, wrong: read } };
    }
    const named = titles[at] || null;
    const apart = numberAndDay(one, context);
    const number = (typed === '' ? apart.number : one) || null;
    list.push({
      number,
      date: read?.date ?? apart.date,
      title: named === link ? null : named,
      ...(number === null ? {} : attached.get(number)),
      ...(link === null ? {} : { link }),
    });
  }
  return { list };
}

function unequal(numbers: readonly string[], titles: readonly string[], days: readonly string[]): EvidenceRead {
  const [n, t, d] = [numbers.length, titles.length, days.length];
  return { column: 'number', reason: { kind: 'documents-unequal', numbers: n, titles: t, dates: d } };
}

function linesOf(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function numbersIn(row: FilledRow): readonly string[] {
  return inputIn(row, 'number').split(';').flatMap(numbersOnLines).map(withoutNumberWord);
}

/** Words that say that there is no document, without accents. */
const NONE: readonly string[] = ['khong', 'khong co', 'chua co', 'khong co van ban', 'n/a', 'none'];

/** The answer in a cell of an item; a dash, or words that say that there is no document, are no answer. */
export function inputIn(row: FilledRow, column: FormColumn): string {
  const text = textIn(row.cells.get(column)?.value ?? null);
  if (column === 'status') return text;
  const saysNone =
    (column === 'number' || column === 'document-title') && NONE.includes(fold(text).replace(/[.]+$/, ''));
  return saysNone || isDash(text) ? '' : text;
}

/** A number followed by its date in one cell, as letters cite it. */
function numberAndDay(
  text: string,
  context: DateContext,
): { readonly number: string; readonly date: CalendarDate | null } {
  const [, number = '', word = '', day = ''] = /^(\S+),?\s+(\S{4})\s+(\d\S*)$/u.exec(text) ?? [];
  const read = fold(word) === 'ngay' ? readTypedDate(day, context) : null;
  return read?.kind === 'date' ? { number: number.replace(/,$/, ''), date: read.date } : { number: text, date: null };
}

/** The cells that may have the link to a document: people also put links on the words of a note. */
const LINKED: readonly FormColumn[] = ['number', 'document-title', 'document-date', 'note'];

/** The web link of the row's document, from the first cell that has one; only if the row has one document. */
function evidenceLink(row: FilledRow): { readonly column: FormColumn; readonly link: string } | null {
  if (row.sheet !== 'items' || numbersIn(row).length > 1) return null;
  for (const column of LINKED) {
    const cell = row.cells.get(column);
    const link = cell?.link ?? '';
    // An address that is written in a note is kept with the note.
    const isSpelled = column === 'note' && cell !== undefined && spells(cell, link);
    if (/^https?:\/\/\S+$/i.test(link) && !isSpelled) return { column, link };
  }
  return null;
}

/** The cells of a row whose link is not imported, and not written in the cell either. */
export function unusedLinks(row: FilledRow): readonly (FilledCell & { readonly link: string })[] {
  const used = evidenceLink(row);
  return [...row.cells].flatMap(([column, cell]) => {
    const { link } = cell;
    if (link === null || textIn(cell.value) === '' || link === used?.link || spells(cell, link)) return [];
    return column === used?.column ? [] : [{ ...cell, link }];
  });
}

function spells({ value }: FilledCell, link: string): boolean {
  const bare = (text: string): string =>
    text
      .replace(/^mailto:/i, '')
      .replace(/\/+$/, '')
      .toLowerCase();
  return bare(textIn(value)).includes(bare(link));
}
