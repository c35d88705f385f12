import { addDays, type CalendarDate } from '../calendar/date.js';
import { cutOffDay } from '../calendar/deadline.js';
import { type Period, workSpan } from '../calendar/period.js';
import { canonicalJson, Written } from '../text/canonical-json.js';
import type { Plan } from '../plan/plan.js';
import { indexPlan } from '../plan/plan-index.js';
import type { Figure } from '../progress/figures.js';
import type { FigureRow } from '../progress/figure-rows.js';
import { difficultiesAsOf } from '../unit/difficulties.js';
import { isOfPeriod, standingEntries } from '../unit/entries.js';
import { actionsOf, itemsOf } from '../unit/item.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { nextPeriod } from '../calendar/adjacent-periods.js';
import { itemsInPeriod, type ReportItem, reportOutline, shownFigures } from './periodic-report.js';

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
  const { last } = workSpan(period.calendar);
  const entries = Object.values({ ...items, ...ownItems }).flatMap(({ progress = [] }) =>
    standingEntries(progress, last).map(({ entry }) => entry),
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
  const reported = itemsInPeriod({ plan, unitPlan, asOf, items: itemsOf(index, unitPlan) }, period);
  const next = nextPeriod(period);
  return {
    earlier: difficultiesAsOf(unitPlan, asOf)
      .filter((one) => !isOfPeriod(one, period) && one.date < period.from)
      .map(({ id, text, proposal, item }) => [id, text, proposal, item]),
    figures: shownFigures({ status: { index, unitPlan }, period, asOf }).map(figureContent),
    items: reported.flatMap((one) => itemContent(one, period, next) ?? []),
    ...planContent(plan, period),
    // Place, recipients and signer may be added after the report was sent.
    unit: [unit.name, unit.kind, unit.superior],
  };
}

/** The plan's part of a period's report, with the canonical JSON written once for all units. */
function planContent(plan: Plan, period: Period): PlanContent {
  const known = planContents.get(plan) ?? new Map<string, PlanContent>();
  planContents.set(plan, known);
  const before = known.get(period.id);
  if (before !== undefined) return before;
  const { type, number, date, subject, issuer } = plan;
  const named = [type, number, date, subject, issuer, plan['report-to'], plan['issued-with']?.number];
  const made = {
    outline: new Written(canonicalJson(reportOutline(plan, indexPlan(plan), period))),
    plan: new Written(canonicalJson(named)),
  };
  known.set(period.id, made);
  return made;
}

interface PlanContent {
  readonly outline: Written;
  readonly plan: Written;
}

const planContents = new WeakMap<Plan, Map<string, PlanContent>>();

/** `null` for an item that the report does not mention. The keys are in the order in which canonical JSON has them. */
function itemContent(one: ReportItem, period: Period, next: Period | null): object | null {
  const { item, cells, periodCells, periodEntries, actions } = one;
  const inNext = (day: CalendarDate | null | undefined): boolean =>
    next !== null && day != null && next.from <= day && day <= next.to;
  const reported = new Set(periodEntries.map(({ entry }) => entry.action));
  const steps = actionsOf(item).filter(({ id, due }) => reported.has(id) || inNext(due));
  const isNext =
    item.cadence !== 'once' &&
    cells.some(({ counts, from, to }) => counts && next !== null && from <= next.to && next.from <= to);
  const isOverdue = periodCells.some(({ state, closes }) => state === 'overdue' && closes <= period.to);
  const isAsked = periodCells.some(({ counts }) => counts) || isNext;
  if (!isAsked && periodEntries.length === 0 && steps.length === 0) return null;
  return {
    cells: periodCells.map((cell) => [cell.period, cell.state, cell.counts, cell.fulfilled]),
    due: isOverdue || inNext(item.due) ? item.due : null,
    id: item.id,
    isNext,
    role: item.role,
    steps: steps.map(({ id, what, due }) => {
      const isDone = actions.some(({ action, cell }) => action.id === id && cell.fulfilled);
      return [id, what, due, isDone];
    }),
    title: item.title,
  };
}

/** A target is in it only if there is one, so that papers without targets keep their fingerprint. */
function figureContent({ indicator, figure, previous, lastYear, cumulative, target }: FigureRow): object {
  const said = ({ value, state }: Figure): object => [value, state];
  return [
    indicator.id,
    indicator.name,
    indicator.unit,
    ...[figure, previous, lastYear, cumulative].map(said),
    ...(target === null ? [] : [[target.bound, target.number, target.target.by ?? null]]),
  ];
}
