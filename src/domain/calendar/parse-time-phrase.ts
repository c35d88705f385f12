import { parseRoman } from '../text/roman.js';
import type { CalendarDate } from './date.js';
import { fold } from '../text/fold.js';
import { makePeriod } from './period.js';
import type { Cadence } from './cadence.js';
import { readTypedDate } from './parse-date.js';

/** What a typed time means for counting. */
export interface TypedTime {
  readonly cadence: Cadence;
  readonly due: CalendarDate | null;
}

const REPEATING: readonly (readonly [RegExp, Cadence])[] = [
  [/^thuong xuyen$|^ongoing$/, 'ongoing'],
  [/^h[ao]ng thang$|^monthly$/, 'monthly'],
  [/^h[ao]ng quy$|^quarterly$/, 'quarterly'],
  [/^(6 thang|nua nam|h[ao]ng 6 thang)( mot lan)?$|^half-yearly$/, 'half-yearly'],
  [/^h[ao]ng nam$|^yearly$/, 'yearly'],
];

/** `6 - 12` is ambiguous: June to December, or 6 December. */
const SPAN = /^\s*\d{1,2}\s*[-\u2010-\u2015]\s*\d{1,2}\s*$/;

/** Words that mark the following day as a last day; some may also come before a month or a quarter. Without accents. */
const LAST_DAY = /^(?:(?:xong|hoan thanh) )?(?:truoc|den|han|cham nhat|muon nhat|den het)(?: la)? ?:? ?(?=\d|ngay )/;
const WITHIN = /^(?:trong|cham nhat|muon nhat|den het|het) (?=thang |quy )/;

/**
 * Reads a time as it is typed or printed in a table: a date, `Quý II`, `tháng 5`, `5/2024`, `hằng tháng`, `thường
 * xuyên`, `trước ngày 30/3/2024`. Work that falls due in a period falls due on its cut-off.
 * @returns `null` for words of another kind
 */
export function parseTypedTime(typed: string, year: number): TypedTime | null {
  const folded = fold(typed);
  const bare = folded.replace(LAST_DAY, '').replace(WITHIN, '');
  const text = bare === folded ? typed : bare;
  const read = SPAN.test(text) ? null : readTypedDate(text, { year, today: null });
  if (read?.kind === 'date') return { cadence: 'once', due: read.date };
  if (read?.kind === 'no-day' && read.year === year) {
    return { cadence: 'once', due: makePeriod('month', year, read.month).to };
  }
  const words = fold(text).replace(/[.;]$/, '');
  const repeating = REPEATING.find(([pattern]) => pattern.test(words));
  if (repeating !== undefined) return { cadence: repeating[1], due: null };
  const inYear = words.replace(new RegExp(`( nam |/)${year}$`), '');
  const [, quarter] = /^(?:quy|q) ?(i{1,3}|iv|[1-4])$/.exec(inYear) ?? [];
  if (quarter === undefined) return null;
  return { cadence: 'once', due: makePeriod('quarter', year, parseRoman(quarter) ?? Number(quarter)).to };
}
