import { loadUnit, openPlan as open, type PlanTarget, type UnitTarget } from '../app/find/unit.js';
import { chooseUnit, type ChosenUnit, unitNamed } from '../app/find/unit-named.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import { isYearOver, workSpan } from '../domain/calendar/period.js';
import type { Plan } from '../domain/plan/plan.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { ownWithoutPlace, unconfirmedIn, type UnitStatus } from '../domain/progress/unit-status.js';
import { withFiguresOf } from '../domain/progress/figure-asked.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { FOLDER } from '../locale/folder.js';
import { STATUS } from '../locale/status.js';
import type { Context } from './context.js';

/** Opens the year's issued plan. @throws Mistaken where it cannot be used */
export function openPlan(context: Context): Promise<PlanTarget> {
  return open(context.workspace());
}

/** Opens the unit typed, or the only one. @throws Mistaken where it is ambiguous or cannot be used */
export async function openUnit(context: Context): Promise<UnitTarget> {
  const workspace = context.workspace();
  const year = await workspace.openYear();
  return loadUnit(workspace, year, sayChosenUnit(context, await chooseUnit(workspace, typedUnit(context))));
}

/** Opens the unit that an argument names. @throws Mistaken as `openUnit` does */
export function openNamedUnit(context: Context, typed: string): Promise<UnitTarget> {
  return openUnit({ ...context, unit: typed });
}

/** The unit given by `-u` or `DCS_UNIT`; `null` where none is. */
export async function chosenUnit(context: Context, workspace: Workspace): Promise<string | null> {
  const typed = typedUnit(context);
  return typed === null ? null : sayChosenUnit(context, await unitNamed(workspace, typed));
}

/** Says which unit was chosen where that is not evident, and which copies of its file were skipped. */
export function sayChosenUnit(context: Context, { id, takenFor, copies }: ChosenUnit): string {
  if (takenFor !== null) context.say(FOLDER.takenUnit(takenFor, id));
  for (const [copy, unit] of copies) context.say(STATUS.twin(copy, unit));
  return id;
}

/** The unit given by `-u` or `DCS_UNIT`, as typed. */
export function typedUnit({ unit, unitFromEnvironment }: Context): string | null {
  return unit ?? unitFromEnvironment;
}

/**
 * The day of the status: `--as-of`, or else today. Where the year is over, a message says up to which day work counts.
 */
export function asOfDay(context: Context, plan: Plan): CalendarDate {
  const asked = context.asOf ?? context.today;
  if (isYearOver(asked, plan)) context.say(FOLDER.yearOver(plan.year, workSpan(plan).last, asked));
  return asked;
}

/** The unit's plan with only the figures that were known on the day of `--as-of`, or else today. */
export function planOnDay({ asOf, today }: Pick<Context, 'asOf' | 'today'>, unitPlan: UnitPlan, plan: Plan): UnitPlan {
  return withFiguresOf(unitPlan, plan, asOf ?? today, today);
}

/**
 * Names the unit's items that no figure counts: unconfirmed ones, and own items whose open place no longer exists.
 */
export function sayUnconfirmedItems(context: Context, status: UnitStatus): void {
  const waiting = unconfirmedIn(status.items);
  if (waiting.length > 0) context.sayLast(STATUS.unconfirmed(waiting));
  const lost = ownWithoutPlace(status);
  if (lost.length > 0) context.sayLast(STATUS.ownWithoutPlace(lost));
}
