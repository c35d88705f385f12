import { parseRoman } from '../text/roman.js';
import { readTypedDate, type WrongDate } from './parse-date.js';

/** A day, month or quarter that a time names and no calendar has, in its own words. */
export type ImpossibleTime =
  | { readonly kind: 'day'; readonly typed: string; readonly wrong: WrongDate }
  | { readonly kind: 'month'; readonly typed: string }
  | { readonly kind: 'quarter'; readonly typed: string };

/** `31/2/2024`, `31.2.2024`, `2024-02-31`, `31 tháng 2 năm 2024`: days in any sentence. */
const DAYS =
  /(?<![\d/.-])(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2} th[a\u00e1]ng \d{1,2}(?: n[a\u0103]m \d{4})?)(?![\d/.-]*\d)/giu;
/** `31/2`: without a year it may also be a fraction or a document's number, so that only its day is judged. */
const DAYS_ALONE = /(?<![\d/.-])\d{1,2}\/\d{1,2}(?![\d/.-]|\p{L})/gu;
const MONTHS = /(?<!\p{L})th[a\u00e1]ng (\d{1,2})(?!\d)/giu;
const MONTH_OF_YEAR = /^(\d{1,2}) ?[/-] ?\d{4}$/g;
const QUARTERS = /(?:^qu[yi]|(?<!\p{L})qu[\u00fd\u00ed]) ?([ivxl]+|\d{1,2})(?![\p{L}\d])/giu;

/**
 * The first day, month or quarter in the words of a time that does not exist: such words are never recorded. Other words
 * are a person's own.
 * @param year the plan's, for days without one
 */
export function impossibleTime(words: string, year: number): ImpossibleTime | null {
  // Most items read “ongoing” or nothing.
  if (!/\d|qu/i.test(words)) return null;
  const text = words
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]+$/, '');
  return wrongDay(text, year) ?? wrongMonth(text) ?? wrongQuarter(text);
}

function wrongDay(text: string, year: number): ImpossibleTime | null {
  const context = { year, today: null };
  const judged = (typed: string, kinds: readonly WrongDate['kind'][]): readonly ImpossibleTime[] => {
    const wrong = readTypedDate(typed, context);
    return wrong.kind !== 'date' && kinds.includes(wrong.kind) ? [{ kind: 'day', typed, wrong }] : [];
  };
  const [first = null] = [
    ...judged(text, ['no-such-day', 'no-such-month', 'wrong-weekday']),
    ...[...text.matchAll(DAYS)].flatMap(([typed]) => judged(typed, ['no-such-day', 'no-such-month'])),
    ...[...text.matchAll(DAYS_ALONE)].flatMap(([typed]) => judged(typed, ['no-such-day'])),
  ];
  return first;
}

function wrongMonth(text: string): ImpossibleTime | null {
  const wrong = [...text.matchAll(MONTHS), ...text.matchAll(MONTH_OF_YEAR)].find(
    ([, month]) => !isBetween(Number(month), 1, 12),
  );
  return wrong === undefined ? null : { kind: 'month', typed: wrong[0] };
}

function wrongQuarter(text: string): ImpossibleTime | null {
  const wrong = [...text.matchAll(QUARTERS)].find(([, which = '']) => {
    const number = /^\d+$/.test(which) ? Number(which) : parseRoman(which.toLowerCase());
    return number === null || !isBetween(number, 1, 4);
  });
  return wrong === undefined ? null : { kind: 'quarter', typed: wrong[0] };
}

const isBetween = (n: number, first: number, last: number): boolean => first <= n && n <= last;
