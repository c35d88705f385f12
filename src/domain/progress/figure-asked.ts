import { parsePeriod, type Period } from '../calendar/period.js';
import type { Indicator, Plan } from '../plan/plan.js';
import { indexPlan } from '../plan/plan-index.js';
import type { UnitPlan } from '../unit/unit-plan.js';
import { isDoubtful } from './doubtful-figures.js';

/** Why a unit is not asked for a figure in a quarter; each is said in its own words, and none is a zero. */
export type NotAsked = 'not-lead' | 'not-joined' | 'not-there' | 'not-applicable';

/**
 * Who is asked for a figure in a quarter: a unit that leads the indicator's item, had joined, and did not say that the
 * item does not apply, once the item was there. What units gave, then or later, asks nobody. `null` where it is asked.
 */
export function whyNotAsked(indicator: Indicator, quarter: Period, unitPlan: UnitPlan, plan: Plan): NotAsked | null {
  return leadsItem(indicator, unitPlan.unit.kind, plan)
    ? whyNotApplicable(indicator, quarter, unitPlan, plan)
    : 'not-lead';
}

/** Whether units of a kind lead the item that an indicator belongs to. */
export function leadsItem({ item }: Indicator, kind: string, plan: Plan): boolean {
  const roles: Readonly<Record<string, unknown>> = indexPlan(plan).nodes.get(item)?.track?.roles ?? {};
  return roles[kind] === 'lead';
}

/** Whether the indicator's item applies to the unit in a quarter, and both were there. */
export function appliesIn(indicator: Indicator, quarter: Period, unitPlan: UnitPlan, plan: Plan): boolean {
  return whyNotApplicable(indicator, quarter, unitPlan, plan) === null;
}

function whyNotApplicable(
  indicator: Indicator,
  quarter: Period,
  unitPlan: UnitPlan,
  plan: Plan,
): Exclude<NotAsked, 'not-lead'> | null {
  // Of the year before nothing is known but what was entered for comparison.
  if (quarter.year !== unitPlan.year) return null;
  if (isBeforeUnit(quarter, unitPlan)) return 'not-joined';
  if (isBeforeItem(quarter, indicator, plan)) return 'not-there';
  return isMarkedIn(indicator, quarter, unitPlan) ? 'not-applicable' : null;
}

/** What stands for a quarter: a number, one that has to be looked at again, or why there is none. */
export type FigureAnswer =
  | { readonly kind: 'given'; readonly value: number }
  | { readonly kind: 'doubtful'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-asked'; readonly why: NotAsked };

/** A unit's answer for a quarter. What was given counts whether or not it was asked for. */
export function answerOf(indicator: Indicator, quarter: Period, unitPlan: UnitPlan, plan: Plan): FigureAnswer {
  const entered = unitPlan.figures?.[quarter.id]?.[indicator.id];
  if (typeof entered === 'number') {
    const kind = isDoubtful(plan, unitPlan, indicator.id, quarter.id) ? 'doubtful' : 'given';
    return { kind, value: entered };
  }
  if (entered === 'not-applicable') return { kind: 'not-asked', why: 'not-applicable' };
  const why = whyNotAsked(indicator, quarter, unitPlan, plan);
  return why === null ? { kind: 'missing' } : { kind: 'not-asked', why };
}

/** The unit's plan with the figures that stand on a day. */
export function withFiguresOf(unitPlan: UnitPlan, day: string, today: string): UnitPlan {
  const { figures } = unitPlan;
  if (figures === undefined) return unitPlan;
  const standing = Object.entries(figures).filter(([id]) => standsOn(parsePeriod(id), day, today));
  return standing.length === Object.keys(figures).length
    ? unitPlan
    : { ...unitPlan, figures: Object.fromEntries(standing) };
}

/**
 * Whether a quarter's figures stand on a day. They carry no date of their own. What is in a file today was known today,
 * once the quarter had begun; of a day that is past nobody can tell more than that quarters over by then were known.
 */
function standsOn(quarter: Period | null, day: string, today: string): boolean {
  return quarter === null || (day < today ? quarter.to <= day : quarter.from <= day);
}

/** Whether a quarter was over before the unit joined. */
function isBeforeUnit(quarter: Period, { unit: { since } }: UnitPlan): boolean {
  return since !== undefined && endsBefore(quarter, since);
}

/** Whether a quarter was over before a revision of the plan brought the indicator's item. */
function isBeforeItem(quarter: Period, { item }: Indicator, plan: Plan): boolean {
  const since = indexPlan(plan).nodes.get(item)?.track?.since;
  return since !== undefined && quarter.year === plan.year && endsBefore(quarter, since);
}

/** Whether the unit said that the item does not apply, in a quarter. */
function isMarkedIn({ item }: Indicator, quarter: Period, unitPlan: UnitPlan): boolean {
  const left = unitPlan.items[item]?.['not-applicable'];
  return left !== undefined && (left.from === undefined || !endsBefore(quarter, left.from));
}

function endsBefore(quarter: Period, named: string): boolean {
  const from = parsePeriod(named);
  return from !== null && quarter.to < from.from;
}
