import type { Calendar } from './calendar.js';
import type { CalendarDate } from './date.js';
import { isOwn } from './own-periods.js';
import type { DateContext } from './parse-date.js';
import { workSpan } from './period.js';

/**
 * What completes a date as typed for a plan: its year; where its own periods reach into another one, as a school year's
 * do, the year in which the day lies within them.
 */
export function datesFor<Today extends CalendarDate | null>(
  of: Calendar,
  today: Today,
): DateContext & { readonly year: number; readonly today: Today } {
  const { year } = of;
  return isOwn(of) ? { year, today, span: workSpan(of) } : { year, today };
}
