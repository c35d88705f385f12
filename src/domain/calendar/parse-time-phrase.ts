import { parseRoman } from '../text/roman.js';
import type { Calendar } from './calendar.js';
import { type CalendarDate, daysIn } from './date.js';
import { fold } from '../text/fold.js';
import { isOwn } from './own-periods.js';
import { parseOwnPeriod } from './parse-own-period.js';
import { yearPeriod } from './period.js';
import type { Cadence } from './cadence.js';
import { readTypedDate } from './parse-date.js';
import { datesFor } from './date-context.js';

/** What a typed time means for counting. */
export interface TypedTime {
  readonly cadence: Cadence;
  readonly due: CalendarDate | null;
}

const REPEATING: readonly (readonly [RegExp, Cadence])[] = [
  [/^thuong xuyen(?:,? lien tuc)?$|^each (?:ngay|tuan)$|^ongoing$/, 'ongoing'],
  [/^each thang$|^monthly$/, 'monthly'],
  [/^each qu[yi]$|^quarterly$/, 'quarterly'],
  [/^(?:each )?(?:0?6 thang|nua nam)$|^half-yearly$/, 'half-yearly'],
  [/^each nam$|^yearly$/, 'yearly'],
];

/** Of folded words that say how often: `hằng`, `hàng`, `mỗi` before the period, `một lần`, `/lần` behind it. */
const EACH = /^(?:dinh ky )?(?:h[ao]ng|moi) (?=ngay|tuan|thang|qu[yi]|nam|0?6 thang)/;
const TIMES = /(?: ?[,/] ?| )(?:(?:mot|1|01) )?lan$/;

/** Parts of the year, with their last month. */
const PARTS_OF_YEAR: readonly (readonly [RegExp, number])[] = [
  [/^0?6 thang dau$/, 6],
  [/^0?9 thang dau$/, 9],
  [/^(?:0?6 thang cuoi|cuoi|den cuoi|het|den het)$/, 12],
];

/** `6 - 12` is ambiguous: June to December, or 6 December. */
const SPAN = /^\s*\d{1,2}\s*[-\u2010-\u2015]\s*\d{1,2}\s*$/;

/** Words that mark the following day as a last day; some may also come before a month or a quarter. Without accents. */
const LAST_DAY = /^(?:(?:xong|hoan thanh) )?(?:truoc|den|han|cham nhat|muon nhat|den het)(?: la)? ?:? ?(?=\d|ngay )/;
const WITHIN = /^(?:trong|cham nhat|muon nhat|den het|het|cuoi|vao cuoi|den cuoi) (?=thang |qu[yi] )/;

/**
 * Reads a time as it is typed or printed in a table: a date, `Quý II`, `tháng 5`, `5/2024`, `hằng tháng`, `thường
 * xuyên`, `trước ngày 30/3/2024`, `cuối năm`. Work of a month, quarter or year falls due on its last day by the calendar:
 * the cut-offs of Nghị định 09/2019/NĐ-CP are for the figures of reports alone.
 * @returns `null` for words of another kind
 */
export function parseTypedTime(typed: string, of: Calendar): TypedTime | null {
  const { year } = of;
  const folded = fold(typed);
  const bare = folded.replace(LAST_DAY, '').replace(WITHIN, '');
  const text = bare === folded ? typed : bare;
  const read = SPAN.test(text) ? null : readTypedDate(text, datesFor(of, null));
  if (read?.kind === 'date') return { cadence: 'once', due: read.date };
  if (read?.kind === 'no-day' && read.year === year) {
    return { cadence: 'once', due: endOfMonth(read.month, of) };
  }
  const words = fold(text).replace(/[.;]$/, '').replace(EACH, 'each ').replace(TIMES, '');
  const repeating = REPEATING.find(([pattern]) => pattern.test(words));
  if (repeating !== undefined) return { cadence: repeating[1], due: null };
  const inYear = words.replace(new RegExp(`( nam |/)${year}$`), '');
  const part = PARTS_OF_YEAR.find(([pattern]) => pattern.test(inYear.replace(/ nam$/, '')) && / nam\b/.test(words));
  if (part !== undefined) return { cadence: 'once', due: endOfMonth(part[1], of) };
  const own = isOwn(of) ? parseOwnPeriod(words, of) : null;
  if (own !== null) return { cadence: 'once', due: own.to };
  const [, quarter] = /^(?:qu[yi]|q) ?(i{1,3}|iv|[1-4])$/.exec(inYear) ?? [];
  if (quarter === undefined) return null;
  return { cadence: 'once', due: endOfMonth((parseRoman(quarter) ?? Number(quarter)) * 3, of) };
}

/** The last day of a month of the plan's year; a year of the plan's own may end on another day than 31 December. */
function endOfMonth(month: number, of: Calendar): CalendarDate {
  if (month === 12 && isOwn(of)) return yearPeriod(of).to;
  return `${of.year}-${String(month).padStart(2, '0')}-${daysIn(month, of.year)}`;
}
