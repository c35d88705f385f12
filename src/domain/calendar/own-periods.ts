import type { OwnPeriod } from './cadence.js';
import { type Calendar, calendarOf } from './calendar.js';
import { addDays, earlier, later, yearsLater } from './date.js';
import { makePeriod, type Period } from './make-period.js';

/** Whether a plan has periods of its own, in place of months, quarters and half-years. */
export function isOwn({ reporting }: Calendar): boolean {
  return reporting.periods !== undefined;
}

/**
 * The plan's own periods in order of time. Each also takes the work of the days since the one before it ended, and the
 * last one that of the days up to the year's end: no day of the year belongs to none.
 */
export function ownPeriods(of: Calendar): readonly Period[] {
  const calendar = calendarOf(of);
  const year = ownYear(calendar);
  const sorted = inOrder(of);
  return sorted.map(({ id, name, from, to, 'send-by': sendBy }, at): Period => {
    const before = sorted[at - 1];
    return {
      ...{ id, kind: 'own', name, year: of.year, index: at + 1, from, to, calendar },
      workFrom: earlier(from, before === undefined ? year.from : addDays(before.to, 1)),
      workTo: at === sorted.length - 1 ? later(to, year.workTo) : to,
      ...(sendBy === undefined ? {} : { sendBy }),
    };
  });
}

function inOrder({ reporting }: Calendar): readonly OwnPeriod[] {
  return [...(reporting.periods ?? [])].sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
}

/** The year that the plan's own periods divide: the one that the plan names, else the calendar's, with all of them. */
function ownYear(of: Calendar): Period {
  const usual = makePeriod('year', of.year, 1, of);
  const whole = of.reporting['whole-year'];
  const periods = inOrder(of);
  const [first, last] = [periods[0]?.from ?? usual.from, periods.map(({ to }) => to).reduce(later, '')];
  if (whole === undefined) {
    const [from, workTo] = [earlier(usual.from, first), later(usual.workTo, last)];
    return { ...usual, from, to: later(usual.to, last), workFrom: from, workTo };
  }
  const [from, to] = [earlier(whole.from, first), later(whole.to, last)];
  const { name, 'send-by': sendBy } = whole;
  return { ...usual, name, from, to, workFrom: from, workTo: to, ...(sendBy === undefined ? {} : { sendBy }) };
}

/** The period that a file names: one of the plan's own, its year, or one of these in another year (`hk1-2024`). */
export function ownPeriodOfId(id: string, of: Calendar): Period | null {
  const periods = ownPeriods(of);
  const own = periods.find((period) => period.id === id);
  if (own !== undefined) return own;
  if (/^\d{4}$/.test(id)) return ownYearIn(of, Number(id));
  const [, named = '', year = ''] = /^(.+)-(\d{4})$/.exec(id) ?? [];
  const other = periods.find((period) => period.id === named);
  return other === undefined || Number(year) === of.year ? null : inYear(other, Number(year), id);
}

/** One of the plan's own periods, in another year: last year's figures are entered for it, for comparison. */
export function ownPeriodIn(of: Calendar, index: number, year: number): Period {
  const period = ownPeriods(of)[index - 1];
  if (period === undefined) throw new Error(`the plan has no period ${index} of its own`);
  return inYear(period, year, `${period.id}-${year}`);
}

/** The year that the plan's own periods divide, or another one like it. */
export function ownYearIn(of: Calendar, year: number): Period {
  return inYear(ownYear(calendarOf(of)), year, String(year));
}

function inYear(period: Period, year: number, id: string): Period {
  const years = year - period.year;
  if (years === 0) return period;
  const { name, sendBy } = period;
  return {
    ...period,
    id,
    year,
    ...(name === undefined ? {} : { name: nameLater(name, years) }),
    from: yearsLater(period.from, years),
    to: yearsLater(period.to, years),
    workFrom: yearsLater(period.workFrom, years),
    workTo: yearsLater(period.workTo, years),
    ...(sendBy === undefined ? {} : { sendBy: yearsLater(sendBy, years) }),
  };
}

/** `Học kỳ I năm học 2025-2026` a year later: `Học kỳ I năm học 2026-2027`. */
function nameLater(name: string, years: number): string {
  return name.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) + years));
}
