import type { CalendarDate } from '../../domain/calendar/date.js';
import { parseTypedPeriod } from '../../domain/calendar/parse-typed-period.js';
import { cellPeriods, type Period, periodIndexOf, workSpan } from '../../domain/calendar/period.js';
import type { Plan } from '../../domain/plan/plan.js';
import { earlierDocument, type WorkTime, workTimeOf, type WrongTime } from '../../domain/progress/entry-date.js';
import type { Cell, ItemProgress } from '../../domain/progress/progress.js';
import type { YearCalendar } from '../../domain/calendar/calendar.js';
import type { Item } from '../../domain/unit/item.js';
import type { Evidence } from '../../domain/unit/unit-plan.js';
import { dateOf } from '../find/typed.js';
import type { Mistake } from '../mistakes/mistake.js';
import { Mistaken } from '../mistakes/mistaken.js';
import type { TypedEntry, TypedTick } from '../mistakes/typed-entry.js';
import { datesFor } from '../../domain/calendar/date-context.js';

/** What the date and period are for: an item with its cells, or another record kept by period. */
interface Recorded {
  /** `null` for a difficulty. */
  readonly item: Pick<Item, 'cadence'> & { readonly id: string | null };
  readonly cells: readonly Pick<Cell, 'countRule'>[];
}

/** Decides the date and period of the work from what was typed and the rules. @throws Mistaken with what is allowed */
export function timeFor(
  typed: Pick<TypedEntry, 'date' | 'period'>,
  { item, cells }: Recorded,
  calendar: YearCalendar,
  today: CalendarDate,
): WorkTime {
  const periods = cellPeriods(item.cadence, calendar);
  const date = dateOf(typed.date, datesFor(calendar, today));
  const period = typed.period === undefined ? null : parseTypedPeriod(typed.period, calendar);
  if (typed.period !== undefined && period === null) {
    const begun = periods.slice(0, Math.max(0, periodIndexOf(today, periods)) + 1);
    throw new Mistaken({ kind: 'unknown-entry-period', typed: typed.period, instead: begun });
  }
  const time = workTimeOf({ date, period }, item, calendar, cells, today);
  if (time.kind === 'ok') return time;
  throw wrongTime(time, { date: date ?? today, isDated: date !== null, period, calendar, today, item, periods });
}

interface AskedFor {
  readonly date: CalendarDate;
  /** Whether the date was typed. */
  readonly isDated: boolean;
  readonly period: Period | null;
  readonly calendar: YearCalendar;
  readonly today: CalendarDate;
  readonly item: Recorded['item'];
  /** All cells of the item. */
  readonly periods: readonly Period[];
}

function wrongTime({ kind, periods }: WrongTime, asked: AskedFor): Mistaken {
  const { date, calendar, today } = asked;
  const { year } = calendar;
  switch (kind) {
    case 'year-over':
      return new Mistaken({ kind, year, span: workSpan(calendar) });
    case 'before-year':
    case 'after-year':
      return new Mistaken({ kind: 'outside-year', date, year, span: workSpan(calendar) });
    case 'future':
      return new Mistaken({ kind, date, today });
    case 'not-a-cell':
    case 'later-than-date':
      return new Mistaken(wrongPeriod(asked, periods));
  }
}

function wrongPeriod(asked: AskedFor, instead: readonly Period[]): Mistake {
  const { date, isDated, period, calendar, item } = asked;
  const { year } = calendar;
  const [own] = asked.periods;
  if (period === null || own === undefined) throw new Error('a period was named, and the item has periods');
  if (period.year !== year) return { kind: 'entry-period-of-other-year', period, year, instead };
  if (period.kind !== own.kind) {
    const { id, cadence } = item;
    return { kind: 'entry-period-of-other-kind', item: id, cadence, own: own.kind, period, instead };
  }
  if (isDated) return { kind: 'period-after-date', period, date, instead };
  return { kind: 'period-not-begun', period, instead };
}

/**
 * Asks which period is meant where neither a date nor a period was typed and the document is of an earlier period that
 * has no result yet.
 * @param period the period that the tick would go to
 * @throws Mistaken with both periods
 */
export function assertPeriodMeant(
  asked: TypedTick,
  evidence: readonly Evidence[],
  period: string,
  { item, cells }: ItemProgress,
  plan: Plan,
): void {
  if (asked.date !== undefined || asked.period !== undefined || asked.action !== undefined) return;
  const periods = cellPeriods(item.cadence, plan);
  const dates = evidence.flatMap(({ date }): CalendarDate[] => (typeof date === 'string' ? [date] : []));
  const earlier = earlierDocument(dates, period, periods, cells);
  if (earlier === null) return;
  throw new Mistaken({
    kind: 'earlier-document',
    item: item.id,
    document: earlier.date,
    period: earlier.period,
    asked,
  });
}
