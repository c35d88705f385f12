import type { CalendarDate } from '../../domain/calendar/date.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { Loaded, Workspace, YearFolder } from '../../domain/ports/workspace.js';
import type { DeriveWords, Digest } from '../../domain/unit/derive.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import type { UnitsRegister } from '../../domain/unit/units-register.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { chooseUnit } from './unit-named.js';

/** What a use case needs from outside: files, clock, hashes. */
export interface World {
  readonly workspace: Workspace;
  readonly today: CalendarDate;
  readonly sha256: Digest;
  /** The words put into a file where the plan leaves a part out. */
  readonly deriveWords: DeriveWords;
}

/** The year a use case works on, with its issued plan. */
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

/** Opens the year's issued plan. @throws Mistaken where it cannot be used */
export async function openPlan(workspace: Workspace): Promise<PlanTarget> {
  const year = await workspace.openYear();
  await assertDepartment(workspace);
  return { workspace, year, plan: await usable(workspace, year.plan) };
}

/**
 * Opens the typed unit, or the only one.
 * @param typed as `unitNamed` takes it; `null` where none was typed
 * @throws Mistaken where the unit is ambiguous or cannot be used
 */
export async function openUnit(workspace: Workspace, typed: string | null): Promise<UnitTarget> {
  const year = await workspace.openYear();
  return loadUnit(workspace, year, (await chooseUnit(workspace, typed)).id);
}

/** Reads one unit and the plan that its file names. */
export async function loadUnit(workspace: Workspace, year: YearFolder, id: string): Promise<UnitTarget> {
  await assertDepartment(workspace);
  const loaded = await workspace.readUnit(id);
  const unitPlan = await usable(workspace, loaded);
  const plan = await usable(workspace, await workspace.readPlanOf(loaded));
  return { workspace, year, plan, id, loaded, unitPlan };
}

/**
 * Requires the head office's file to be usable, if there is one: without it accepted reports would appear as waiting.
 * @throws Mistaken where it cannot be used
 */
async function assertDepartment(workspace: Workspace): Promise<void> {
  const department = await workspace.readDepartment();
  if (department !== null) await usable(workspace, department);
}

/** The year's register of units; `null` where there is none. @throws Mistaken where it cannot be used */
export async function readRegister(workspace: Workspace): Promise<UnitsRegister | null> {
  const loaded = await workspace.readRegister();
  return loaded === null ? null : usable(workspace, loaded);
}

/** The data of a file that was read. @throws Mistaken with the place of each error, where the file cannot be used */
export async function usable<T>(workspace: Workspace, loaded: Loaded<T>): Promise<T> {
  if (loaded.data !== null) return loaded.data;
  const { toFinding } = await import('../../checks/reading.js');
  const findings = loaded.problems.map((problem) => toFinding(problem, loaded.file));
  const placed = await workspace.place(loaded.text, findings);
  throw new Mistaken({ kind: 'unusable-file', file: loaded.file, findings: placed });
}
