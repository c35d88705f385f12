import type { CalendarDate } from '../calendar/date.js';
import { capitalSymbol, symbolInDigits } from '../plan/document-number.js';
import { fold } from '../text/fold.js';
import { hasLetterAmongDigits } from '../text/letters-for-digits.js';
import type { Evidence } from './unit-plan.js';

/** Why a document that is named as evidence is probably written wrongly. */
export type DocumentDoubt = DateDoubt | WordDoubt;

export type DateDoubt =
  /** Issued after the day on which it was recorded. */
  | { readonly kind: 'after-today'; readonly date: CalendarDate; readonly today: CalendarDate }
  /** Issued before the year that precedes the plan's year. */
  | { readonly kind: 'long-before'; readonly date: CalendarDate; readonly year: number };

export type WordDoubt =
  /** Only digits: neither a symbol nor a title. */
  | { readonly kind: 'bare-number'; readonly number: string }
  /** Words in place of the number. */
  | { readonly kind: 'no-number'; readonly number: string }
  /** The name of a file in place of the document's title. */
  | { readonly kind: 'file-name'; readonly title: string }
  /** A symbol in lower case, with the capitals that offices use. */
  | { readonly kind: 'lower-case'; readonly number: string; readonly capitals: string }
  /** A symbol with letters for digits, and what it probably is. */
  | { readonly kind: 'letter-for-digit'; readonly number: string; readonly likely: string }
  | { readonly kind: 'empty-file'; readonly file: string };

/** The SHA-256 of zero bytes. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const FILE_ENDING =
  /\.(?:pdf|docx?|docm|odt|rtf|txt|xlsx?|xlsm|ods|csv|pptx?|odp|jpe?g|png|gif|bmp|tiff?|heic|webp|zip|rar|7z|html?|eml|msg|mp[34]|mov|avi)["']?$/iu;
/** How paths begin: a drive, a share, this folder or the one above, the root, a file address. */
const PATH_START = /^["']?(?:[a-z]:[\\/]|\\\\|\.{1,2}[\\/]|~[\\/]|\/[^\s/]+\/|file:)/iu;

/**
 * The probable mistakes in a document, reported wherever one is entered.
 * @param year the plan's year
 */
export function documentDoubts(evidence: Evidence, today: CalendarDate, year: number): readonly DocumentDoubt[] {
  const date = documentDateDoubt(evidence.date, today, year);
  return [...(date === null ? [] : [date]), ...documentWordDoubts(evidence)];
}

/** Doubts a document's date if it is later than the day of recording, or earlier than the year before the plan's. */
export function documentDateDoubt(
  date: CalendarDate | null | undefined,
  today: CalendarDate,
  year: number,
): DateDoubt | null {
  if (date === null || date === undefined) return null;
  if (date > today) return { kind: 'after-today', date, today };
  return date < `${year - 1}-01-01` ? { kind: 'long-before', date, year } : null;
}

/** Whether a document is dated later than today: it cannot exist yet, so it is not accepted. */
export function isAfterToday(doubt: DateDoubt | null): doubt is Extract<DateDoubt, { kind: 'after-today' }> {
  return doubt?.kind === 'after-today';
}

/** Doubts a document's number and title, and its file. */
export function documentWordDoubts(evidence: Evidence): readonly WordDoubt[] {
  const { file, sha256 } = evidence;
  const number = evidence.number?.trim() ?? '';
  const title = evidence.title?.trim() ?? '';
  const doubts: WordDoubt[] = [];
  if (isBareNumber(number, title)) doubts.push({ kind: 'bare-number', number: `${number} ${title}`.trim() });
  if (number !== '' && !/\d/.test(number) && !isFileName(number)) doubts.push({ kind: 'no-number', number });
  if (isFileName(title)) doubts.push({ kind: 'file-name', title });
  else if (isFileName(number)) doubts.push({ kind: 'file-name', title: number });
  for (const symbol of [number, title]) {
    const doubt = letterDoubt(symbol);
    if (doubt !== null) doubts.push(doubt);
    const capitals = doubt === null ? capitalSymbol(symbol) : null;
    if (capitals !== null) doubts.push({ kind: 'lower-case', number: symbol, capitals });
  }
  if (file !== undefined && sha256 === OF_NOTHING) doubts.push({ kind: 'empty-file', file });
  return doubts;
}

/** Doubts a symbol with letters for digits, also one in a sentence behind the word for number: `Báo cáo số l5/BC-TTA`. */
function letterDoubt(text: string): WordDoubt | null {
  if (!hasLetterAmongDigits(text)) return null;
  const named = [...text.matchAll(/(?<!\p{L})s[o\u1ed1]\s*:?\s*([^\s,;()]+)/giu)].map(([, word = '']) => word);
  for (const number of [text, ...named]) {
    const likely = symbolInDigits(number);
    if (likely !== null) return { kind: 'letter-for-digit', number, likely };
  }
  return null;
}

/**
 * `15`, `Số 15`. The text is not folded: folding the words of every document would take longer than all other rules.
 */
function isBareNumber(number: string, title: string): boolean {
  return !hasOtherWords(number) && !hasOtherWords(title) && /^(?:so\s*)?\d+$/.test(fold(`${number} ${title}`));
}

/** Whether a text has a letter or sign other than those of `Số 15`. */
function hasOtherWords(text: string): boolean {
  return /[a-npqrt-z/-]/i.test(text);
}

/** Whether a text is the name or the path of a file, not the title of a document. */
export function isFileName(text: string): boolean {
  return FILE_ENDING.test(text) || PATH_START.test(text);
}
