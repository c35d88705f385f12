import { issueDay } from '../calendar/calendar.js';
import { isBeforePeriod, parsePeriod, type Period } from '../calendar/period.js';
import type { Indicator, Plan } from '../plan/plan.js';
import { indexPlan } from '../plan/plan-index.js';
import { type RoleBearer, roleOf } from '../unit/role.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { isDoubtful } from './doubtful-figures.js';

/** Why a unit does not owe a figure for a quarter. Each reason has words of its own, and none means zero. */
export type NotAsked = 'not-lead' | 'not-joined' | 'not-there' | 'not-applicable';

/**
 * Why a unit does not owe a figure for a quarter; `null` if it owes it. A unit owes the figure if it leads the
 * indicator's item, had joined, and the item was in the plan and applied to it. What it entered makes no difference.
 */
export function whyNotAsked(indicator: Indicator, quarter: Period, unitPlan: UnitPlan, plan: Plan): NotAsked | null {
  return leadsItem(indicator, unitPlan.unit, plan) ? whyNotApplicable(indicator, quarter, unitPlan, plan) : 'not-lead';
}

/** Whether a unit leads the item that an indicator belongs to. */
export function leadsItem({ item }: Indicator, unit: RoleBearer, plan: Plan): boolean {
  const node = indexPlan(plan).nodes.get(item);
  return node !== undefined && roleOf(plan, node, unit) === 'lead';
}

/** Whether the indicator's item applied to the unit in a quarter in which both existed. */
export function appliesIn(indicator: Indicator, quarter: Period, unitPlan: UnitPlan, plan: Plan): boolean {
  return whyNotApplicable(indicator, quarter, unitPlan, plan) === null;
}

function whyNotApplicable(
  indicator: Indicator,
  quarter: Period,
  unitPlan: UnitPlan,
  plan: Plan,
): Exclude<NotAsked, 'not-lead'> | null {
  // Of the previous year only the entered figures are known.
  if (quarter.year !== unitPlan.year) return null;
  if (isBeforeUnit(quarter, unitPlan)) return 'not-joined';
  if (isBeforeItem(quarter, indicator, plan)) return 'not-there';
  return isMarkedIn(indicator, quarter, unitPlan) ? 'not-applicable' : null;
}

/** The value for a quarter: a number, a doubtful number, or the reason why there is none. */
export type QuarterFigure =
  | { readonly kind: 'given'; readonly value: number }
  | { readonly kind: 'doubtful'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-asked'; readonly why: NotAsked };

/** A unit's value for a quarter. An entered figure counts whether or not the unit owes it. */
export function quarterFigureOf(indicator: Indicator, quarter: Period, unitPlan: UnitPlan, plan: Plan): QuarterFigure {
  const entered = unitPlan.figures?.[quarter.id]?.[indicator.id];
  if (typeof entered === 'number') {
    const kind = isDoubtful(plan, unitPlan, indicator.id, quarter.id) ? 'doubtful' : 'given';
    return { kind, value: entered };
  }
  if (entered === 'not-applicable') return { kind: 'not-asked', why: 'not-applicable' };
  const why = whyNotAsked(indicator, quarter, unitPlan, plan);
  return why === null ? { kind: 'missing' } : { kind: 'not-asked', why };
}

/** The unit's plan with only the figures that were known on a day. */
export function withFiguresOf(unitPlan: UnitPlan, plan: Plan, day: string, today: string): UnitPlan {
  const { figures } = unitPlan;
  if (figures === undefined) return unitPlan;
  const standing = Object.entries(figures).filter(([id]) => isKnownOn(parsePeriod(id, plan), day, today));
  return standing.length === Object.keys(figures).length
    ? unitPlan
    : { ...unitPlan, figures: Object.fromEntries(standing) };
}

/**
 * Whether a quarter's figures were known on a day. Figures have no date of their own: today's file shows what is known
 * today, for each quarter that has begun. For an earlier day it is only certain that the quarters which had ended by
 * then were known.
 */
function isKnownOn(quarter: Period | null, day: string, today: string): boolean {
  return quarter === null || (day < today ? quarter.to <= day : quarter.from <= day);
}

/** Whether a quarter ended before the unit joined. */
function isBeforeUnit(quarter: Period, { unit: { since } }: UnitPlan): boolean {
  return isBeforePeriod(quarter.to, since, quarter.calendar);
}

/** Whether a quarter ended before the plan was issued, or before a revision of it added the indicator's item. */
function isBeforeItem(quarter: Period, { item }: Indicator, plan: Plan): boolean {
  if (quarter.year !== plan.year) return false;
  const issued = issueDay(plan);
  if (issued !== null && quarter.to < issued) return true;
  const since = indexPlan(plan).nodes.get(item)?.track?.since;
  return isBeforePeriod(quarter.to, since, quarter.calendar);
}

/** Whether the unit said that the item did not apply to it in a quarter. */
function isMarkedIn({ item }: Indicator, quarter: Period, unitPlan: UnitPlan): boolean {
  const left = unitPlan.items[item]?.['not-applicable'];
  return left !== undefined && !isBeforePeriod(quarter.to, left.from, quarter.calendar);
}
