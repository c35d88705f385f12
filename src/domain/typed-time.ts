import { type CalendarDate, parseTypedDate } from './date.js';
import { fold } from './fold.js';
import { makePeriod } from './period.js';
import type { Cadence } from './plan.js';

/** What a person's words for a time mean for counting. */
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

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/**
 * Reads a time as it is typed or stands in a table: a date, `Quý II`, `tháng 5`, `hằng tháng`, `thường xuyên`. What
 * falls due in a period falls due at its cut-off.
 * @returns `null` for words of another kind
 */
export function parseTypedTime(text: string, year: number): TypedTime | null {
  const date = parseTypedDate(text);
  if (date !== null) return { cadence: 'once', due: date };
  const words = fold(text).replace(/[.;]$/, '');
  const repeating = REPEATING.find(([pattern]) => pattern.test(words));
  if (repeating !== undefined) return { cadence: repeating[1], due: null };
  const inYear = words.replace(new RegExp(`( nam |/)${year}$`), '');
  const quarter = ROMAN[/^(?:quy|q) ?(i{1,3}|iv|[1-4])$/.exec(inYear)?.[1] ?? ''];
  if (quarter !== undefined) return { cadence: 'once', due: makePeriod('quarter', year, quarter).to };
  const month = Number(/^thang (\d{1,2})$/.exec(inYear)?.[1] ?? 0);
  if (month >= 1 && month <= 12) return { cadence: 'once', due: makePeriod('month', year, month).to };
  return null;
}
