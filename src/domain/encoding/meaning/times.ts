import type { Cadence } from '../../calendar/cadence.js';
import { type CalendarDate, daysIn } from '../../calendar/date.js';
import { parseTypedDate } from '../../calendar/parse-date.js';
import { fold } from '../../text/fold.js';
import { parseRoman } from '../../text/roman.js';
import { FOLDED_TIMES, ONGOING_AT_START, TIME_HEADING, TIME_IN_BRACKETS, TIME_PHRASES } from '../words/times.js';
import { bodyAtStart } from './body-names.js';

/** The time that a sentence states, in its own words; `null` if it states none. */
export function timeInSentence(text: string): string | null {
  const bracketed = TIME_IN_BRACKETS.exec(text);
  if (bracketed !== null) return bracketed[1] ?? null;
  for (const pattern of TIME_PHRASES) {
    const found = pattern.exec(text);
    if (found !== null) return found[0].trim();
  }
  const opening = [text, bodyAtStart(text)?.rest.trim() ?? ''];
  return opening.map((part) => ONGOING_AT_START.exec(part)?.[0]).find((found) => found !== undefined) ?? null;
}

/** The time of a heading that says only when the tasks below it are due; `null` for any other heading. */
export function timeOfHeading(heading: string): string | null {
  return TIME_HEADING.exec(heading.trim())?.[1]?.trim() ?? null;
}

/** What a stated time means for counting. */
export interface ReadTime {
  readonly cadence: Cadence;
  readonly from: CalendarDate | null;
  readonly due: CalendarDate | null;
  /** Whether the words have only one possible reading. */
  readonly isSure: boolean;
}

/** The first and last of several years. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years to which a plan's times belong. */
export interface TimeContext {
  /** The plan's, for days without a year. */
  readonly year: number;
  /** The years of the whole plan: what takes as long as the plan goes on throughout. */
  readonly span: Years | null;
  /** Whether they are a school year: a month before August is then of the second year. */
  readonly isSchoolYear?: boolean;
}

/** Reads the words of a time. */
export function readTime(words: string, inPlan: TimeContext): ReadTime {
  const { span } = inPlan;
  const plain = fold(words).replace(FOLDED_TIMES.cited, '');
  const text = plain.replace(FOLDED_TIMES.hours, '').trim();
  if (text === '' && plain !== '') return { cadence: 'once', from: null, due: null, isSure: false };
  const shift = FOLDED_TIMES.yearBefore.test(text) ? -1 : FOLDED_TIMES.nextYear.test(text) ? 1 : 0;
  const isSeveral = span !== null && span.from < span.to && inPlan.isSchoolYear !== true;
  if (shift !== 0 && isSeveral) return { cadence: 'yearly', from: null, due: null, isSure: true };
  const context = shift === 0 ? inPlan : { ...inPlan, year: inPlan.year + shift };
  const spans = spansIn(text, context);
  const [first, last] = [spans[0], spans.at(-1)];
  const sure = (cadence: Cadence): ReadTime => ({ cadence, from: null, due: null, isSure: true });
  const repeated = repeating(text);
  if (repeated !== null) return sure(repeated);
  if (FOLDED_TIMES.untilDone.test(text) || FOLDED_TIMES.onward.test(text)) {
    return { cadence: 'ongoing', from: first?.from ?? null, due: null, isSure: FOLDED_TIMES.onward.test(text) };
  }
  if (isWholePlan(text, span)) return sure('ongoing');
  if (FOLDED_TIMES.oneTerm.test(text)) return { cadence: 'once', from: null, due: null, isSure: false };
  if (first === undefined || last === undefined) return unread(text);
  if (FOLDED_TIMES.from.test(text) && spans.length === 1) {
    return { cadence: 'ongoing', from: first.from, due: null, isSure: true };
  }
  const from = spans.length > 1 || first.from < first.to ? first.from : null;
  return { cadence: 'once', from, due: last.to, isSure: true };
}

/** Whether a time is only the years of the whole plan: `trong giai đoạn 2026 - 2030`. */
function isWholePlan(text: string, span: Years | null): boolean {
  const [, from, to] = FOLDED_TIMES.years.exec(text) ?? [];
  return span !== null && Number(from) === span.from && Number(to) === span.to && span.from < span.to;
}

function unread(text: string): ReadTime {
  const isOnce = FOLDED_TIMES.relative.test(text) && !FOLDED_TIMES.whenever.test(text);
  return { cadence: isOnce ? 'once' : 'ongoing', from: null, due: null, isSure: false };
}

/** The cadence of a recurring task; of several, the one named first. */
function repeating(text: string): Cadence | null {
  const found: readonly (readonly [number, Cadence])[] = (
    [
      [FOLDED_TIMES.ongoing, 'ongoing'],
      [FOLDED_TIMES.daily, 'ongoing'],
      [FOLDED_TIMES.monthly, 'monthly'],
      [FOLDED_TIMES.quarterly, 'quarterly'],
      [FOLDED_TIMES.halfYearly, 'half-yearly'],
      [FOLDED_TIMES.bothTerms, 'half-yearly'],
      [FOLDED_TIMES.yearly, 'yearly'],
    ] as const
  ).flatMap(([pattern, cadence]) => {
    const at = text.search(pattern);
    return at === -1 ? [] : [[at, cadence] as const];
  });
  return [...found].sort(([a], [b]) => a - b)[0]?.[1] ?? null;
}

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const PARTS = new RegExp(
  [
    String.raw`(?<![\d/])(?<plainMonth>\d{1,2})/(?<plainYear>20\d{2})`,
    String.raw`(?<day>\d{1,2}(?:/| thang )\d{1,2}(?:(?:/| nam )\d{4})?)`,
    String.raw`thang (?<month>\d{1,2})(?: ?- ?(?<lastMonth>\d{1,2}))?(?:(?:/| nam |-)(?<monthYear>\d{4}))?`,
    String.raw`6 thang (?<half>dau|cuoi) nam(?: (?<halfYear>20\d{2}))?`,
    String.raw`qu[yi] (?<quarter>iv|i{1,3}|[1-4])(?:(?: ?[/-] ?| nam )(?<quarterYear>\d{4}))?`,
    String.raw`(?<year>20\d{2})`,
  ].join('|'),
  'g',
);

/** The days, months, quarters and years that a text names, each as a span of days. */
function spansIn(text: string, context: TimeContext): readonly Span[] {
  const { year } = context;
  return [...text.matchAll(PARTS)].flatMap(({ groups = {} }): readonly Span[] => {
    const { plainMonth, plainYear, day, month, lastMonth, monthYear, quarter, quarterYear, year: whole } = groups;
    const { half, halfYear } = groups;
    if (plainMonth !== undefined) return months(Number(plainMonth), Number(plainMonth), Number(plainYear));
    if (day !== undefined) {
      const inMonth = Number(/(?:\/| thang )(\d{1,2})/u.exec(day)?.[1]);
      const date = parseTypedDate(day, { year: yearOfMonth(inMonth, context), today: null });
      return date === null ? [] : [{ from: date, to: date }];
    }
    if (month !== undefined) {
      const first = Number(month);
      return months(first, Number(lastMonth ?? month), Number(monthYear ?? yearOfMonth(first, context)));
    }
    if (half !== undefined) return months(half === 'dau' ? 1 : 7, half === 'dau' ? 6 : 12, Number(halfYear ?? year));
    if (quarter !== undefined) {
      const last = (parseRoman(quarter) ?? Number(quarter)) * 3;
      return months(last - 2, last, Number(quarterYear ?? year));
    }
    return months(1, 12, Number(whole));
  });
}

/** The year of a month that is given without one. */
export function yearOfMonth(month: number, { year, span, isSchoolYear = false }: TimeContext): number {
  if (!isSchoolYear || span === null) return year;
  return month < SCHOOL_BEGINS ? span.to : span.from;
}

/** The month in which a school year begins. */
const SCHOOL_BEGINS = 8;

function months(first: number, last: number, year: number): readonly Span[] {
  if (first < 1 || last > 12 || first > last) return [];
  const pad = (n: number): string => String(n).padStart(2, '0');
  const end = pad(daysIn(last, year));
  return [{ from: `${year}-${pad(first)}-01`, to: `${year}-${pad(last)}-${end}` }];
}
