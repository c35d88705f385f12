import type { CalendarDate } from '../calendar/date.js';
import { capitalSymbol } from '../plan/document-number.js';
import { fold } from '../text/fold.js';
import type { Evidence } from './unit-plan.js';

/** Why a document named as evidence is probably written wrongly. */
export type DocumentDoubt = DateDoubt | WordDoubt;

export type DateDoubt =
  /** Issued after the day on which it is recorded. */
  | { readonly kind: 'after-today'; readonly date: CalendarDate; readonly today: CalendarDate }
  /** Issued before the year that precedes the plan's. */
  | { readonly kind: 'long-before'; readonly date: CalendarDate; readonly year: number };

export type WordDoubt =
  /** Nothing but digits: neither a symbol nor a title. */
  | { readonly kind: 'bare-number'; readonly number: string }
  /** Words stand where the number belongs. */
  | { readonly kind: 'no-number'; readonly number: string }
  /** The name of a file stands where the document's title belongs. */
  | { readonly kind: 'file-name'; readonly title: string }
  /** A symbol in lower case, and as offices write it. */
  | { readonly kind: 'lower-case'; readonly number: string; readonly capitals: string }
  | { readonly kind: 'empty-file'; readonly file: string };

/** SHA-256 of no bytes at all. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const FILE_ENDING =
  /\.(?:pdf|docx?|docm|odt|rtf|txt|xlsx?|xlsm|ods|csv|pptx?|odp|jpe?g|png|gif|bmp|tiff?|heic|webp|zip|rar|7z|html?|eml|msg|mp[34]|mov|avi)["']?$/iu;
/** How paths begin: a drive, a share, this folder or the one above, the root, a file address. */
const PATH_START = /^["']?(?:[a-z]:[\\/]|\\\\|\.{1,2}[\\/]|~[\\/]|\/[^\s/]+\/|file:)/iu;

/**
 * Likely mistakes in a document, to be reported wherever one is entered.
 * @param year the plan's
 */
export function documentDoubts(evidence: Evidence, today: CalendarDate, year: number): readonly DocumentDoubt[] {
  const date = documentDateDoubt(evidence.date, today, year);
  return [...(date === null ? [] : [date]), ...documentWordDoubts(evidence)];
}

/**
 * Doubts a document's date unless it is no later than the day of recording and in the plan's year or the one before.
 */
export function documentDateDoubt(
  date: CalendarDate | null | undefined,
  today: CalendarDate,
  year: number,
): DateDoubt | null {
  if (date === null || date === undefined) return null;
  if (date > today) return { kind: 'after-today', date, today };
  return date < `${year - 1}-01-01` ? { kind: 'long-before', date, year } : null;
}

/** Whether a document would be issued later than today: nobody has it yet, so that it is not taken in. */
export function isAfterToday(doubt: DateDoubt | null): doubt is Extract<DateDoubt, { kind: 'after-today' }> {
  return doubt?.kind === 'after-today';
}

/** Doubts a document's number and title, and the file behind them. */
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
    const capitals = capitalSymbol(symbol);
    if (capitals !== null) doubts.push({ kind: 'lower-case', number: symbol, capitals });
  }
  if (file !== undefined && sha256 === OF_NOTHING) doubts.push({ kind: 'empty-file', file });
  return doubts;
}

/** `15`, `Số 15`. To fold every document's words would take longer than all other rules. */
function isBareNumber(number: string, title: string): boolean {
  return !hasOtherWords(number) && !hasOtherWords(title) && /^(?:so\s*)?\d+$/.test(fold(`${number} ${title}`));
}

/** Whether there is a letter or sign that `Số 15` has not. */
function hasOtherWords(text: string): boolean {
  return /[a-npqrt-z/-]/i.test(text);
}

/** Whether a text is the name or the path of a file, not what a document is about. */
export function isFileName(text: string): boolean {
  return FILE_ENDING.test(text) || PATH_START.test(text);
}
