import { addDays, type CalendarDate } from '../calendar/date.js';
import { cutOffDay } from '../calendar/deadline.js';
import { type Period, workSpan } from '../calendar/period.js';
import type { Plan } from '../plan/plan.js';
import { indexPlan } from '../plan/plan-index.js';
import type { Figure, FigureRow } from '../progress/figures.js';
import { difficultiesAsOf } from '../unit/difficulties.js';
import { isOfPeriod, standingEntries } from '../unit/entries.js';
import { actionsOf, itemsOf } from '../unit/item.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { nextPeriod, type ReportItem, reportItems, reportOutline, shownFigures } from './periodic-report.js';

/** A unit's plan with the plan that it derives from: the sources of a report. */
export interface ReportSource {
  readonly plan: Plan;
  readonly unitPlan: UnitPlan;
}

/**
 * The day as of which a sent report is printed: the latest of the day of sending, the day after the cut-off, and the
 * day of the last record in it. The report contains nothing later.
 */
export function paperDay({ plan, unitPlan }: ReportSource, period: Period, sent: CalendarDate): CalendarDate {
  return [addDays(cutOffDay(period, plan.reporting), 1), ...recordDays(unitPlan, period)].reduce(
    (a, b) => (a < b ? b : a),
    sent,
  );
}

/** The days of the records of a period, work and difficulties. */
export function recordDays(unitPlan: UnitPlan, period: Period): readonly CalendarDate[] {
  const { items, 'own-items': ownItems = {}, difficulties = [] } = unitPlan;
  const entries = Object.values({ ...items, ...ownItems }).flatMap(({ progress = [] }) =>
    standingEntries(progress, workSpan(period.year).last).map(({ entry }) => entry),
  );
  return [...entries, ...difficulties].filter((one) => isOfPeriod(one, period)).map(({ date }) => date);
}

/**
 * The content of a period's report besides the records of the period: which items count and their states, the figures
 * it compares with, what is carried over and falls due, the names it prints. The head office's answers are left out:
 * the unit may not have them when it sends, and a report prints only answers given by its day.
 * @param sent the day of sending
 */
export function paperContent({ plan, unitPlan }: ReportSource, period: Period, sent: CalendarDate): object {
  const { unit } = unitPlan;
  const index = indexPlan(plan);
  const asOf = paperDay({ plan, unitPlan }, period, sent);
  const items = itemsOf(index, unitPlan).map((item) => ({ item }));
  const { items: reported } = reportItems({ plan, unitPlan, asOf, items }, period);
  return {
    // Place, recipients and signer may be added after the report was sent.
    unit: [unit.name, unit.kind, unit.superior],
    plan: [
      plan.type,
      plan.number,
      plan.date,
      plan.subject,
      plan.issuer,
      plan['report-to'],
      plan['issued-with']?.number,
    ],
    outline: reportOutline(plan, index, period),
    items: reported.flatMap((one) => itemContent(one, period) ?? []),
    figures: shownFigures({ status: { index, unitPlan }, period }).map(figureContent),
    earlier: difficultiesAsOf(unitPlan, asOf)
      .filter((one) => !isOfPeriod(one, period) && one.date < period.from)
      .map(({ id, text, proposal, item }) => [id, text, proposal, item]),
  };
}

/** `null` for an item that the report does not mention. */
function itemContent(one: ReportItem, period: Period): object | null {
  const { item, cells, periodCells, periodEntries, actions } = one;
  const next = nextPeriod(period);
  const inNext = (day: CalendarDate | null | undefined): boolean =>
    next !== null && day != null && next.from <= day && day <= next.to;
  const told = new Set(periodEntries.map(({ entry }) => entry.action));
  const steps = actionsOf(item).filter(({ id, due }) => told.has(id) || inNext(due));
  const isNext =
    item.cadence !== 'once' &&
    cells.some(({ counts, from, to }) => counts && next !== null && from <= next.to && next.from <= to);
  const isOverdue = periodCells.some(({ state, closes }) => state === 'overdue' && closes <= period.to);
  const isAsked = periodCells.some(({ counts }) => counts) || isNext;
  if (!isAsked && periodEntries.length === 0 && steps.length === 0) return null;
  return {
    id: item.id,
    title: item.title,
    role: item.role,
    due: isOverdue || inNext(item.due) ? item.due : null,
    cells: periodCells.map((cell) => [cell.period, cell.state, cell.counts, cell.fulfilled]),
    isNext,
    steps: steps.map(({ id, what, due }) => {
      const isDone = actions.some(({ action, cell }) => action.id === id && cell.fulfilled);
      return [id, what, due, isDone];
    }),
  };
}

function figureContent({ indicator, figure, previous, lastYear, cumulative }: FigureRow): object {
  const said = ({ value, state }: Figure): object => [value, state];
  return [indicator.id, indicator.name, indicator.unit, ...[figure, previous, lastYear, cumulative].map(said)];
}
