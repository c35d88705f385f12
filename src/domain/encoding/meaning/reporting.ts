import type { Reporting } from '../../calendar/cadence.js';
import { type CalendarDate, daysIn } from '../../calendar/date.js';
import type { Doubt } from '../../plan/issued-parts.js';
import type { ReportDuty } from '../../plan/who.js';
import { compareText } from '../../text/compare.js';
import { fold } from '../../text/fold.js';
import { GROUP } from '../words/plan-head.js';
import { REPORT_DAYS } from '../words/report-days.js';
import { type TimeContext, yearOfMonth } from './times.js';

/** The reports that a plan's words require, as far as they state them. */
export interface NamedReporting {
  readonly reporting: Reporting;
  readonly doubts: readonly Doubt[];
}

/** Sending days, each with its period. */
type SendingDays = readonly (readonly [period: string, day: CalendarDate])[];

/** The sending days that words name, with the calendar whose periods they follow. */
interface NamedDays {
  readonly days: SendingDays;
  readonly calendar: Reporting['calendar'];
}

/**
 * The reports that a plan expects, with the days that it names for sending them: those of the first duty to report that
 * names any, what several units owe before what one does. Where it names none, the usual four reports of a year.
 */
export function reportingOf(duties: readonly ReportDuty[], years: TimeContext): NamedReporting {
  const { year } = years;
  const usual: Reporting = {
    calendar: 'nd-09-2019',
    cells: 'quarter',
    reports: [`${year}-Q1`, `${year}-H1`, `${year}-9M`, String(year)],
    'send-within-days': 3,
  };
  const several = ({ by }: ReportDuty): number => Number(by !== null && GROUP.test(by));
  for (const { at, time } of [...duties].sort((a, b) => several(b) - several(a))) {
    if (time === null) continue;
    const { days, calendar } = daysNamed(fold(time.normalize('NFC').replace(REPORT_DAYS.june, 'thang 6')), years);
    if (days.length === 0) continue;
    const doubts: readonly Doubt[] = [{ at, code: 'reporting-chosen', words: time }];
    const reports = [...new Set(days.map(([id]) => id))];
    const cells = reports.some((id) => id.includes('-M')) ? 'month' : 'quarter';
    const figures = figuresFor(reports);
    return {
      reporting: {
        ...usual,
        ...{ calendar, cells, ...(figures === 'quarter' ? {} : { figures }), reports },
        'send-on': Object.fromEntries(days),
      },
      doubts,
    };
  }
  return { reporting: usual, doubts: termsWanted(duties) };
}

/** The longest periods of figures that every report can be made up from. */
function figuresFor(reports: readonly string[]): NonNullable<Reporting['figures']> {
  const has = (part: string): boolean => reports.some((id) => id.includes(part));
  if (has('-M')) return 'month';
  if (has('-Q') || has('-9M')) return 'quarter';
  return has('-H') ? 'half-year' : 'year';
}

/** A person is asked for the days of the terms, where a plan wants reports by these: no text of a plan names them. */
function termsWanted(duties: readonly ReportDuty[]): readonly Doubt[] {
  const wanted = duties.find(({ time }) => time !== null && REPORT_DAYS.terms.test(fold(time)));
  if (wanted?.time == null) return [];
  return [{ at: wanted.at, code: 'reporting-terms', words: wanted.time }];
}

/**
 * The sending days that a time names: of each month, of each quarter, or single days of the year. A report that goes out
 * in the days after a month or a quarter is of the whole of it; any other day follows the cut-offs of the decree.
 */
function daysNamed(time: string, years: TimeContext): NamedDays {
  const after = daysAfter(time, years.year);
  return after === null
    ? { days: daysWithin(time, years), calendar: 'nd-09-2019' }
    : { days: after, calendar: 'calendar-months' };
}

/** The sending days in the month after each month, or after each quarter; `null` if the time names none. */
function daysAfter(time: string, year: number): SendingDays | null {
  const quarter = REPORT_DAYS.quarterAfter.exec(time);
  if (quarter !== null) {
    const day = Number(quarter[1] ?? quarter[2]);
    return byMonth(4, (n) => [`${year}-Q${n}`, dayIn(year, n * 3 + 1, day)]);
  }
  const monthly = REPORT_DAYS.monthly.exec(time);
  const day = Number(REPORT_DAYS.monthAfter.exec(time)?.[1] ?? monthly?.[1] ?? monthly?.[2] ?? NaN);
  const isAfter = REPORT_DAYS.monthAfter.test(time) || day < CUT_OFF;
  return isAfter ? byMonth(12, (n) => [`${year}-M${pad(n)}`, dayIn(year, n + 1, day)]) : null;
}

function daysWithin(time: string, years: TimeContext): SendingDays {
  const { year } = years;
  const monthly = REPORT_DAYS.monthly.exec(time);
  if (monthly !== null) {
    const day = Number(monthly[1] ?? monthly[2]);
    return byMonth(12, (n) => [`${year}-M${pad(n)}`, dayIn(year, n, day)]);
  }
  const quarterly = REPORT_DAYS.quarterly.exec(time);
  if (quarterly !== null) {
    const day = Number(quarterly[1] ?? quarterly[2]);
    return byMonth(4, (n) => [`${year}-Q${n}`, dayIn(year, n * 3, day)]);
  }
  const found = [...time.matchAll(REPORT_DAYS.date)].flatMap(([, day, month, named]) => {
    const inYear = Number(named ?? yearOfMonth(Number(month), years));
    const date = dayIn(inYear, Number(month), Number(day));
    const id = periodBefore(Number(month), inYear - year, year);
    return date === null || id === null ? [] : [[id, date] as const];
  });
  return [...found].sort(([, a], [, b]) => compareText(a, b));
}

/** Monthly reports that go out before the 15th are of the month before. */
const CUT_OFF = 15;

/** The report that is sent in a month: at its quarter's end, or soon after. */
function periodBefore(month: number, yearsAfter: number, year: number): string | null {
  if (yearsAfter === 1) return month <= 2 ? String(year) : null;
  if (yearsAfter !== 0) return null;
  if (month === 3 || month === 4) return `${year}-Q1`;
  if (month >= 5 && month <= 7) return `${year}-H1`;
  if (month >= 8 && month <= 10) return `${year}-9M`;
  return month >= 11 ? String(year) : null;
}

function byMonth(count: number, of: (n: number) => readonly [string, CalendarDate | null]): SendingDays {
  const all = Array.from({ length: count }, (_, i) => of(i + 1));
  return all.flatMap(([id, day]) => (day === null ? [] : [[id, day] as const]));
}

/** A day of a month, the month's last one where it is shorter; the thirteenth month is the next year's first. */
function dayIn(year: number, month: number, day: number): CalendarDate | null {
  const [y, m] = month === 13 ? [year + 1, 1] : [year, month];
  if (m < 1 || m > 12 || day < 1 || day > 31) return null;
  return `${y}-${pad(m)}-${pad(Math.min(day, daysIn(m, y)))}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');
