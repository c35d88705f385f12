import type { CalendarDate } from '../calendar/date.js';
import { dueReports, type DueRow } from './due.js';
import { isOfPeriod, standingEntries } from '../unit/entries.js';
import { lastWorkDay, type Period } from '../calendar/period.js';
import { figurePeriodsIn } from '../calendar/adjacent-periods.js';
import type { Plan } from '../plan/plan.js';
import type { Extension, Submission, Unit } from '../unit/unit-plan.js';
import type { ItemProgress } from '../progress/progress.js';
import type { UnitStatus } from '../progress/unit-status.js';

/** The state of a unit's report for a period; `null` if it joined after the period. */
export function reportOf(
  { id, name, since }: Unit,
  sending: {
    readonly submissions: readonly Submission[] | undefined;
    readonly extensions: readonly Extension[] | undefined;
  },
  period: Period,
  plan: Plan,
  day: CalendarDate,
): DueRow | null {
  const [due] = dueReports(
    [period],
    [{ id, name, since, submissions: sending.submissions ?? [], extensions: sending.extensions }],
    plan.reporting,
    day,
  );
  return due?.units[0] ?? null;
}

/** Whether a unit recorded anything that belongs to a period, as of a day. */
export function hasRecords(
  {
    plan,
    unitPlan,
    items,
    asOf,
  }: Pick<UnitStatus, 'plan' | 'unitPlan' | 'asOf'> & {
    readonly items: readonly Pick<ItemProgress, 'item'>[];
  },
  period: Period,
): boolean {
  const lastDay = lastWorkDay(asOf, plan);
  const { figures = {}, prose = {}, difficulties = [] } = unitPlan;
  return (
    figurePeriodsIn(period).some(({ id }) => Object.keys(figures[id] ?? {}).length > 0) ||
    Object.keys(prose[period.id] ?? {}).length > 0 ||
    difficulties.some((one) => one.date <= asOf && isOfPeriod(one, period)) ||
    items.some(({ item }) =>
      standingEntries(item.planned?.progress ?? [], lastDay).some(({ entry }) => isOfPeriod(entry, period)),
    )
  );
}
