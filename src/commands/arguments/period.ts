import type { CalendarDate } from '../../domain/calendar/date.js';
import { parseTypedPeriod } from '../../domain/calendar/parse-typed-period.js';
import { defaultReportPeriod, type Period } from '../../domain/calendar/period.js';
import type { Plan } from '../../domain/plan/plan.js';
import { PERIOD_FORMS } from '../../locale/document-report.js';
import { Refusal } from '../../domain/text/text.js';

/** The period that `--period` names. @throws Refusal for an unknown period, or one of another year */
export function periodNamed(typed: string, { year }: Pick<Plan, 'year'>): Period {
  const period = parseTypedPeriod(typed, year);
  const forms = PERIOD_FORMS.forms(year);
  if (period === null) throw new Refusal(PERIOD_FORMS.unknown(typed), forms);
  if (period.year !== year) throw new Refusal(PERIOD_FORMS.otherYear(typed, year), forms);
  return period;
}

/** The same; the last report past its cut-off where none is named. */
export function reportPeriod(typed: string | undefined, plan: Plan, asOf: CalendarDate): Period {
  return typed === undefined ? defaultReportPeriod(plan.reporting, plan.year, asOf) : periodNamed(typed, plan);
}
