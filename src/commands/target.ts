import { loadUnit, openPlan as open, type PlanTarget, type UnitTarget } from '../app/find/unit.js';
import { chooseUnit, type ChosenUnit, unitNamed } from '../app/find/unit-named.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import { isYearOver } from '../domain/calendar/period.js';
import type { Plan } from '../domain/plan/plan.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { ownWithoutPlace, unconfirmedIn, type UnitStatus } from '../domain/progress/unit-status.js';
import { FOLDER } from '../locale/folder.js';
import { STATUS } from '../locale/status.js';
import type { Context } from './context.js';

/** Opens the year's issued plan. @throws Mistaken where it can't be used */
export function openPlan(context: Context): Promise<PlanTarget> {
  return open(context.workspace());
}

/** Opens the unit that is asked for, or the only one. @throws Mistaken where it is not clear which, or it can't be used */
export async function openUnit(context: Context): Promise<UnitTarget> {
  const workspace = context.workspace();
  const year = await workspace.openYear();
  return loadUnit(workspace, year, saidUnit(context, await chooseUnit(workspace, typedUnit(context))));
}

/** Opens the unit that an argument names. @throws Mistaken as `openUnit` */
export function openNamedUnit(context: Context, typed: string): Promise<UnitTarget> {
  return openUnit({ ...context, unit: typed });
}

/** The unit named by `-u` or `DCS_UNIT`; `null` where none is named. */
export async function chosenUnit(context: Context, workspace: Workspace): Promise<string | null> {
  const typed = typedUnit(context);
  return typed === null ? null : saidUnit(context, await unitNamed(workspace, typed));
}

/** Says which unit was taken where that is not plain, and what was left out as a copy of its file. */
export function saidUnit(context: Context, { id, takenFor, copies }: ChosenUnit): string {
  if (takenFor !== null) context.say(FOLDER.takenUnit(takenFor, id));
  for (const [copy, unit] of copies) context.say(STATUS.twin(copy, unit));
  return id;
}

/** The unit named by `-u` or `DCS_UNIT`, as typed. */
export function typedUnit({ unit, unitFromEnvironment }: Context): string | null {
  return unit ?? unitFromEnvironment;
}

/** The day that everything is told for: `--as-of`, else today; a message says how far work counts where the year is over. */
export function asOfDay(context: Context, plan: Plan): CalendarDate {
  const asked = context.asOf ?? context.today;
  if (isYearOver(asked, plan.year)) context.say(FOLDER.yearOver(plan.year, asked));
  return asked;
}

/**
 * Names the unit's items that are in no figure: those that wait to be confirmed, and own items whose open place is
 * gone.
 */
export function sayUnconfirmedItems(context: Context, status: UnitStatus): void {
  const waiting = unconfirmedIn(status.items);
  if (waiting.length > 0) context.sayLast(STATUS.unconfirmed(waiting));
  const lost = ownWithoutPlace(status);
  if (lost.length > 0) context.sayLast(STATUS.ownWithoutPlace(lost));
}
