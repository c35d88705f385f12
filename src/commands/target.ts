import type { CalendarDate } from '../domain/calendar/date.js';
import { slugOf } from '../domain/text/fold.js';
import { isYearOver } from '../domain/calendar/period.js';
import type { Plan } from '../domain/plan/plan.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { ownWithoutPlace, unconfirmedIn, type UnitStatus } from '../domain/progress/unit-status.js';
import type { Loaded, Workspace, YearFolder } from '../domain/ports/workspace.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../domain/text/text.js';
import { STATUS } from '../locale/status.js';
import type { Context } from './context.js';
import { noUnitHint } from './left-out-files.js';
import { nearest } from './arguments/nearest.js';
import { usable } from './require-valid.js';

/** The year a command works on, with its issued plan. */
export interface PlanTarget {
  readonly workspace: Workspace;
  readonly year: YearFolder;
  readonly plan: Plan;
}

/** One unit of the year, with the plan its file derives from. */
export interface UnitTarget extends PlanTarget {
  /** The file's name without `.yaml`; the id inside the file may differ. */
  readonly id: string;
  readonly loaded: Loaded<UnitPlan>;
  readonly unitPlan: UnitPlan;
}

/** Opens the year's issued plan. @throws Refusal where there is none or it can't be used */
export async function openPlan(context: Context): Promise<PlanTarget> {
  const workspace = context.workspace();
  const year = await workspace.openYear();
  await assertDepartment(context, workspace);
  return { workspace, year, plan: await usable(context, workspace, year.plan) };
}

/** Opens the unit that is asked for, or the only one. @throws Refusal where it is not clear which, or it can't be used */
export async function openUnit(context: Context): Promise<UnitTarget> {
  const workspace = context.workspace();
  const year = await workspace.openYear();
  const id = chosenUnit(context, workspace) ?? onlyUnit(workspace, year.year);
  return loadUnit(context, workspace, year, id);
}

/** Reads one unit and the plan that its file names. */
export async function loadUnit(
  context: Context,
  workspace: Workspace,
  year: YearFolder,
  id: string,
): Promise<UnitTarget> {
  await assertDepartment(context, workspace);
  const loaded = await workspace.readUnit(id);
  const unitPlan = await usable(context, workspace, loaded);
  const plan = await usable(context, workspace, await workspace.readPlanOf(loaded));
  return { workspace, year, plan, id, loaded, unitPlan };
}

/**
 * Requires a usable head office's file: without it accepted reports would appear as waiting. @throws Refusal where it
 * can't be used
 */
async function assertDepartment(context: Context, workspace: Workspace): Promise<void> {
  const department = await workspace.readDepartment();
  if (department !== null) await usable(context, workspace, department);
}

/** The unit named by `-u` or `DCS_UNIT`; `null` where none is named. */
export function chosenUnit(context: Context, workspace: Workspace): string | null {
  const typed = context.unit ?? context.unitFromEnvironment;
  return typed === null ? null : unitNamed(typed, workspace);
}

/** The unit that somebody typed. @throws Refusal that suggests what is near */
export function unitNamed(typed: string, workspace: Workspace): string {
  const known = workspace.listUnits();
  if (known.includes(typed)) return typed;
  const id = typed.normalize('NFC').replace(/\.yaml$/, '');
  const named = known.find((one) => one.normalize('NFC') === id);
  if (named !== undefined) return named;
  // Documents name a unit; its id is that name without accents.
  if (known.includes(slugOf(id))) return slugOf(id);
  const near = nearest(id, known);
  const hint = known.length === 0 ? noUnitHint(workspace) : near.length > 0 ? FOLDER.didYouMean(near) : null;
  throw new Refusal(FOLDER.unknownUnit(typed, known), hint);
}

function onlyUnit(workspace: Workspace, year: number): string {
  const known = workspace.listUnits();
  const [only] = known;
  if (only === undefined) throw new Refusal(FOLDER.noUnits(year), noUnitHint(workspace));
  if (known.length > 1) throw new Refusal(FOLDER.chooseUnit(known));
  return only;
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
