import { type CalendarDate, addDays, daysIn, isCalendarDate, weekdayOf } from './date.js';
import { fold } from '../text/fold.js';
import { withoutTelex } from '../text/telex.js';
import { withNumbersInDigits } from '../text/letters-for-digits.js';

/**
 * The plan's year, which completes a date without one, and today's date, for words such as `hôm nay`; `null` if
 * unknown.
 */
export interface DateContext {
  /** The year of the plan. */
  readonly year: number | null;
  /** The days of the plan's year, where they are of several years: a date without one is of that in which it lies. */
  readonly span?: { readonly first: CalendarDate; readonly last: CalendarDate };
  readonly today: CalendarDate | null;
}

/** Why a text is no date. */
export type WrongDate =
  /** `likely`: the date that it is with digits for the letters that look like them. */
  | { readonly kind: 'unknown-form'; readonly likely?: CalendarDate }
  | { readonly kind: 'no-year' }
  | { readonly kind: 'day-number'; readonly date: CalendarDate }
  | { readonly kind: 'no-day'; readonly month: number; readonly year: number }
  | { readonly kind: 'no-such-month'; readonly day: number; readonly month: number; readonly year: number }
  | { readonly kind: 'no-such-day'; readonly month: number; readonly year: number; readonly days: number }
  | { readonly kind: 'wrong-weekday'; readonly date: CalendarDate };

export type ReadDate = { readonly kind: 'date'; readonly date: CalendarDate } | WrongDate;

const NOWHERE: DateContext = { year: null, today: null };

/**
 * Reads a date as a person types it, if it has exactly one reading: `2024-03-10`, `10/3/2024` with any separator,
 * `10/3/24`, `10/3` of a known year, `mùng 5/3`, `2024/3/10`, `20240310`, `ngày 10 tháng 3 năm 2024`, `10 Mar 2024`, `hôm nay`. A
 * weekday before the date must be the weekday of that day; a clock time beside it is ignored. The day comes before the
 * month.
 */
export function readTypedDate(typed: string, context: DateContext = NOWHERE): ReadDate {
  // As files and the program itself write it: every command reads today's date, and the rest would cost it three
  // milliseconds.
  if (isCalendarDate(typed)) return { kind: 'date', date: typed };
  const read = readSpelled(typed, context);
  if (read.kind !== 'unknown-form') return read;
  const digits = withNumbersInDigits(typed);
  const likely = digits === null ? read : readSpelled(digits, context);
  return likely.kind === 'date' ? { ...read, likely: likely.date } : read;
}

function readSpelled(typed: string, context: DateContext): ReadDate {
  const text = plain(typed);
  const read = readPlain(text, context);
  const keys = withoutTelex(text);
  if (read.kind !== 'unknown-form' || keys === text) return read;
  return readPlain(plain(keys), context);
}

function readPlain(text: string, context: DateContext): ReadDate {
  const relative = RELATIVE.get(text);
  if (relative !== undefined) {
    return context.today === null ? UNKNOWN : { kind: 'date', date: addDays(context.today, relative) };
  }
  const [weekday, rest] = splitWeekday(text);
  const words = rest.replace(/^(?:ngay|on) /, '');
  const read = readWithin(words, context);
  if (read.kind !== 'date' || weekday === null || weekday === weekdayOf(read.date)) return read;
  return { kind: 'wrong-weekday', date: read.date };
}

/** The day that a typed text means, as `readTypedDate` reads it; `null` if it is not a date. */
export function parseTypedDate(typed: string, context: DateContext = NOWHERE): CalendarDate | null {
  const read = readTypedDate(typed, context);
  return read.kind === 'date' ? read.date : null;
}

/** Reads a date without a year as one of the year in which it lies within the span; the plan's, if it does in none. */
function readWithin(words: string, { year, span }: DateContext): ReadDate {
  const read = readParts(words, year);
  if (span === undefined || year === null || read.kind !== 'date' || readParts(words, null).kind === 'date')
    return read;
  const near = [year, year + 1, year - 1].map((one) => readParts(words, one));
  return near.find((one) => one.kind === 'date' && span.first <= one.date && one.date <= span.last) ?? read;
}

const UNKNOWN: WrongDate = { kind: 'unknown-form' };

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['hom nay', 0],
  ['today', 0],
  ['hom qua', -1],
  ['yesterday', -1],
  ['hom kia', -2],
  ['ngay mai', 1],
  ['tomorrow', 1],
]);

const CLOCK = String.raw`(?:\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?|\d{1,2} ?(?:h|g|gio) ?(?:\d{1,2} ?(?:p|phut)?)?)(?: ?(?:am|pm|sa|ch|sang|chieu))?`;
const CLOCK_BEHIND = new RegExp(String.raw`(?:(?<=\d)t|,? )(?:luc |vao luc |at )?${CLOCK} ?(?:z|[+-]\d{2}:?\d{2})?$`);
const CLOCK_BEFORE = new RegExp(`^(?:luc )?${CLOCK},? (?=ngay |\\d)`);

/** Normalises the spelling of a date: digit width, accents, separators, a place or full stops around it. */
function plain(typed: string): string {
  return fold(typed.normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215\\]/g, '/')
    .replace(/^['"\s.,;:]+|['"\s.,;:]+$/g, '')
    .replace(/^(?!thu |chu nhat)\p{L}[\p{L} .]*, (?=ngay )/u, '')
    .replace(/\bthg\b\.?/g, 'thang')
    .replace(/^(ngay )?m[ou]ng (?=(?:0?[1-9]|10)\b(?!.*\bam lich))/, '$1')
    .replace(/^(?:dau|giua|cuoi|trong) (?=thang )/, '')
    .replace(CLOCK_BEHIND, '')
    .replace(CLOCK_BEFORE, '');
}

const MONTH_WORDS: readonly (readonly string[])[] = [
  ['mot', 'gieng', 'jan', 'january'],
  ['hai', 'feb', 'february'],
  ['ba', 'mar', 'march'],
  ['tu', 'bon', 'apr', 'april'],
  ['nam', 'may'],
  ['sau', 'jun', 'june'],
  ['bay', 'jul', 'july'],
  ['tam', 'aug', 'august'],
  ['chin', 'sep', 'sept', 'september'],
  ['muoi', 'oct', 'october'],
  ['muoi mot', 'nov', 'november'],
  ['muoi hai', 'dec', 'december'],
];

const LONG = /^(?:(\d{1,2}),? )?(?:thang )(\d{1,2}|[a-z]+(?: mot| hai)?)(?:(?:,? nam |,? |\/)(\d{4}|\d{2}))?$/;
const ENGLISH_DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]([a-z]{3,9})(?:[ ,.-]+(\d{4}|\d{2}))?$/;
const ENGLISH_MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;

function readParts(text: string, known: number | null): ReadDate {
  if (isCalendarDate(text)) return { kind: 'date', date: text };
  const long = LONG.exec(text);
  if (long !== null) return judge({ day: long[1], month: monthOf(long[2] ?? ''), year: long[3] }, known);
  const [dayFirst, monthFirst] = [ENGLISH_DAY_FIRST.exec(text), ENGLISH_MONTH_FIRST.exec(text)];
  if (dayFirst !== null)
    return judge({ day: dayFirst[1], month: monthOf(dayFirst[2] ?? ''), year: dayFirst[3] }, known);
  if (monthFirst !== null) {
    return judge({ day: monthFirst[2], month: monthOf(monthFirst[1] ?? ''), year: monthFirst[3] }, known);
  }
  return readNumbers(text, known);
}

const NUMBERS = /^(\d+)(?: ?[-/.,] ?| )(\d+)(?:(?: ?[-/.,] ?| )(\d+))?$/;
const YEAR_FIRST = /^(?:19|20)\d\d$/;

function readNumbers(text: string, known: number | null): ReadDate {
  if (/^\d{8}$/.test(text)) {
    const [head, tail] = [text.slice(0, 4), text.slice(4)];
    // `19112005` ends with its year: read as year first, its month would be 20.
    return YEAR_FIRST.test(tail)
      ? judge({ day: head.slice(0, 2), month: Number(head.slice(2)), year: tail }, known)
      : judge({ day: tail.slice(2), month: Number(tail.slice(0, 2)), year: head }, known);
  }
  if (/^\d{5}$/.test(text)) return dayNumber(Number(text));
  const [, first = '', second = '', third] = NUMBERS.exec(text) ?? [];
  if (first === '') return UNKNOWN;
  if (YEAR_FIRST.test(first)) return judge({ day: third, month: Number(second), year: first }, known);
  if (third === undefined && YEAR_FIRST.test(second)) {
    return judge({ day: undefined, month: Number(first), year: second }, known);
  }
  return judge({ day: first, month: Number(second), year: third }, known);
}

/** A date of Excel whose cell lost its format: nobody types one, so it is said which day it is. */
function dayNumber(number: number): WrongDate {
  const date = addDays('1899-12-30', number);
  return date >= '2000-01-01' && date < '2100-01-01' ? { kind: 'day-number', date } : UNKNOWN;
}

interface DateParts {
  readonly day: string | undefined;
  /** `null` for a word that does not name a month. */
  readonly month: number | null;
  /** As typed, with two digits or four. */
  readonly year: string | undefined;
}

/** Checks the parts of a date, whatever its form was. */
function judge({ day: typedDay, month, year: typedYear }: DateParts, known: number | null): ReadDate {
  if (month === null) return UNKNOWN;
  const year = typedYear === undefined ? known : yearOf(typedYear);
  if (year === null) return typedYear === undefined ? { kind: 'no-year' } : UNKNOWN;
  if (typedDay === undefined) return month >= 1 && month <= 12 ? { kind: 'no-day', month, year } : UNKNOWN;
  const day = Number(typedDay);
  if (day > 99 || month > 99 || month === 0 || day === 0) return UNKNOWN;
  if (month > 12) return { kind: 'no-such-month', day, month, year };
  const days = daysIn(month, year);
  if (day > days) return { kind: 'no-such-day', month, year, days };
  const [m, d] = [month, day].map((part) => String(part).padStart(2, '0'));
  return { kind: 'date', date: `${String(year)}-${m}-${d}` };
}

/** `24` is 2024. A year of one or three digits, or far from our time, is refused. */
function yearOf(typed: string): number | null {
  if (/^\d{2}$/.test(typed)) return 2000 + Number(typed);
  return YEAR_FIRST.test(typed) ? Number(typed) : null;
}

function monthOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const at = MONTH_WORDS.findIndex((words) => words.includes(text));
  return at === -1 ? null : at + 1;
}

/** Sunday is 0. */
const WEEKDAYS: readonly RegExp[] = [
  /^(?:chu nhat|cn|sun(?:day)?)[,.]? /,
  /^(?:thu (?:hai|2)|t2|mon(?:day)?)[,.]? /,
  /^(?:thu (?:ba|3)|t3|tue(?:sday)?)[,.]? /,
  /^(?:thu (?:tu|4)|t4|wed(?:nesday)?)[,.]? /,
  /^(?:thu (?:nam|5)|t5|thursday)[,.]? /,
  /^(?:thu (?:sau|6)|t6|fri(?:day)?)[,.]? /,
  /^(?:thu (?:bay|7)|t7|sat(?:urday)?)[,.]? /,
];

function splitWeekday(text: string): readonly [number | null, string] {
  const at = WEEKDAYS.findIndex((pattern) => pattern.test(text));
  return at === -1 ? [null, text] : [at, text.replace(WEEKDAYS[at] ?? '', '')];
}
