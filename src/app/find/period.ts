import type { CalendarDate } from '../../domain/calendar/date.js';
import type { Calendar } from '../../domain/calendar/calendar.js';
import { parseTypedPeriod } from '../../domain/calendar/parse-typed-period.js';
import { defaultReportPeriod } from '../../domain/calendar/deadline.js';
import type { Period } from '../../domain/calendar/period.js';
import type { Plan } from '../../domain/plan/plan.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** The period typed for `--period`. @throws Mistaken for an unknown period, or one of another year */
export function periodNamed(typed: string, plan: Calendar): Period {
  const period = parseTypedPeriod(typed, plan);
  if (period === null) throw new Mistaken({ kind: 'unknown-period', typed, calendar: plan });
  if (period.year !== plan.year) throw new Mistaken({ kind: 'period-of-other-year', typed, calendar: plan });
  return period;
}

/** The typed period; without one, the period of the last report past its cut-off. */
export function reportPeriod(typed: string | undefined, plan: Plan, asOf: CalendarDate): Period {
  return typed === undefined ? defaultReportPeriod(plan, asOf) : periodNamed(typed, plan);
}
