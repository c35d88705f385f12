import { parseRoman } from '../text/roman.js';
import type { Calendar } from './calendar.js';
import type { CalendarDate } from './date.js';
import { fold } from '../text/fold.js';
import type { CommonKind } from './make-period.js';
import { isOwn } from './own-periods.js';
import { parseOwnPeriod } from './parse-own-period.js';
import { makePeriod, yearPeriod } from './period.js';
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

/** Parts of the year that fall due at its cut-offs. */
const PARTS_OF_YEAR: readonly (readonly [RegExp, Parameters<typeof makePeriod>[0], number])[] = [
  [/^0?6 thang dau$/, 'half-year', 1],
  [/^0?9 thang dau$/, 'nine-months', 1],
  [/^(?:0?6 thang cuoi|cuoi|den cuoi|het|den het)$/, 'year', 1],
];

/** `6 - 12` is ambiguous: June to December, or 6 December. */
const SPAN = /^\s*\d{1,2}\s*[-\u2010-\u2015]\s*\d{1,2}\s*$/;

/** Words that mark the following day as a last day; some may also come before a month or a quarter. Without accents. */
const LAST_DAY = /^(?:(?:xong|hoan thanh) )?(?:truoc|den|han|cham nhat|muon nhat|den het)(?: la)? ?:? ?(?=\d|ngay )/;
const WITHIN = /^(?:trong|cham nhat|muon nhat|den het|het|cuoi|vao cuoi|den cuoi) (?=thang |qu[yi] )/;

/**
 * Reads a time as it is typed or printed in a table: a date, `Quý II`, `tháng 5`, `5/2024`, `hằng tháng`, `thường
 * xuyên`, `trước ngày 30/3/2024`, `cuối năm`. Work that falls due in a period falls due on its cut-off.
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
    return { cadence: 'once', due: makePeriod('month', year, read.month, of).to };
  }
  const words = fold(text).replace(/[.;]$/, '').replace(EACH, 'each ').replace(TIMES, '');
  const repeating = REPEATING.find(([pattern]) => pattern.test(words));
  if (repeating !== undefined) return { cadence: repeating[1], due: null };
  const inYear = words.replace(new RegExp(`( nam |/)${year}$`), '');
  const part = PARTS_OF_YEAR.find(([pattern]) => pattern.test(inYear.replace(/ nam$/, '')) && / nam\b/.test(words));
  if (part !== undefined) return { cadence: 'once', due: endOf(part[1], part[2], of) };
  const own = isOwn(of) ? parseOwnPeriod(words, of) : null;
  if (own !== null) return { cadence: 'once', due: own.to };
  const [, quarter] = /^(?:qu[yi]|q) ?(i{1,3}|iv|[1-4])$/.exec(inYear) ?? [];
  if (quarter === undefined) return null;
  return { cadence: 'once', due: makePeriod('quarter', year, parseRoman(quarter) ?? Number(quarter), of).to };
}

/** The last day of a part of the year; of the year itself, that of the plan's. */
function endOf(kind: CommonKind, index: number, of: Calendar): CalendarDate {
  return kind === 'year' ? yearPeriod(of).to : makePeriod(kind, of.year, index, of).to;
}
