import { capitalised } from '../text/letter-case.js';
import type { CalendarDate } from '../calendar/date.js';
import { type DateContext, readTypedDate } from '../calendar/parse-date.js';
import { capitalSymbol, LETTERS, parseDocumentNumber } from '../plan/document-number.js';
import { isFileName } from './document-doubts.js';

/** A document as a sentence or a file's name gives it; what it does not give is `null`. */
export interface DocumentParts {
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly title: string | null;
}

/** `12/BC-TTA`, and `12-BC-TTA` or `12_BC-TTA` in the name of a file, where no stroke may be. */
const SYMBOL = new RegExp(
  `(?<![${LETTERS}\\d/])(?:số\\s*:?\\s*)?(\\d+[a-zđ]?)([/_-])([${LETTERS}\\d]+(?:[-/][${LETTERS}][${LETTERS}\\d]*)*)(?!\\.?[${LETTERS}\\d])`,
  'giu',
);

/** A date in figures or in words; whether there is such a day is for the reader of dates. */
const DATE = new RegExp(
  `(?<![${LETTERS}\\d])(?:(?:ngày|ngay)\\s+)?(?:\\d{1,2}\\s+(?:tháng|thang)\\s+\\d{1,2}\\s+(?:năm|nam)\\s+\\d{4}|\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?<=(?:ngày|ngay)\\s+)\\d{1,2}/\\d{1,2})(?![${LETTERS}\\d/])`,
  'giu',
);

/**
 * Takes a document apart that was typed as one sentence (`Báo cáo số 12/BC-TTA ngày 5/3/2024 về tiếp công dân`) or is
 * the name of a file (`12-BC-TTA 5.3.2024 Tiep cong dan.pdf`). Words are neither lost nor made: what is neither number
 * nor date is the title.
 */
export function documentParts(typed: string, context: DateContext): DocumentParts {
  const text = plainText(typed);
  const date = dateIn(text, context);
  const beside = date === null ? text : without(text, date.start, date.end);
  const number = numberIn(beside);
  const words = number === null ? beside : without(beside, number.start, number.end);
  const title = words.replace(/\s+/g, ' ').replace(/^[\s,;:._|–-]+|[\s,;:_|–-]+$/gu, '');
  return {
    number: number?.symbol ?? null,
    date: date?.date ?? null,
    title: title === '' ? null : capitalised(title),
  };
}

/** A file's name without its folders and ending, its words parted as words are. */
function plainText(typed: string): string {
  const text = typed.normalize('NFC').trim();
  if (!isFileName(text)) return text;
  const name =
    text
      .replace(/^["']|["']$/g, '')
      .split(/[/\\](?=[^/\\]*\.\w+$)/)
      .at(-1) ?? text;
  return name
    .replace(/\.\w{2,4}$/, '')
    .replace(/_+(?=\D)|(?<=\D)_+|(?<=\d)_+(?=\d{1,2}[.-])/g, (mark, at: number) =>
      /\d$/.test(name.slice(0, at)) && /^_[A-ZĐ]/.test(name.slice(at)) ? mark : ' ',
    );
}

interface TextSpan {
  readonly start: number;
  readonly end: number;
}

function dateIn(text: string, context: DateContext): (TextSpan & { readonly date: CalendarDate }) | null {
  for (const match of text.matchAll(DATE)) {
    const read = readTypedDate(match[0], context);
    if (read.kind === 'date') return { date: read.date, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function numberIn(text: string): (TextSpan & { readonly symbol: string }) | null {
  for (const match of text.matchAll(SYMBOL)) {
    const [whole, serial = '', mark = '', codes = ''] = match;
    const typed = `${serial}${mark === '_' ? '/' : mark}${codes}`;
    // Party symbols (34-CT/TU) have their stroke later on.
    const symbol = mark === '-' && !codes.includes('/') ? `${serial}/${codes}` : typed;
    const written = capitalSymbol(symbol) ?? symbol;
    const place = { start: match.index, end: match.index + whole.length };
    if (parseDocumentNumber(written) !== null) return { symbol: written, ...place };
  }
  return null;
}

function without(text: string, start: number, end: number): string {
  return `${text.slice(0, start).replace(/[\s,;:]+$/, '')} ${text.slice(end).replace(/^[\s,;:]+/, '')}`;
}
