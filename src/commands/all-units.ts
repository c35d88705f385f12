import type { CalendarDate } from '../domain/date.js';
import { ownCopy } from '../domain/own-copy.js';
import { type Period, standingDay } from '../domain/period.js';
import {
  type Ledger,
  type LedgerInput,
  ledgerOf,
  type ReadFile,
  readUnit,
  type UnitFile,
  yearLedgerOf,
} from '../domain/roll-up-ledger.js';
import type { Text } from '../domain/text.js';
import type { Loaded, Workspace } from '../domain/workspace.js';
import type { UnitPlan } from '../domain/unit-plan.js';
import { unitStatus } from '../domain/unit-status.js';
import { summaryOf, type UnitSummary } from '../domain/unit-summary.js';
import type { UnitsRegister } from '../domain/units-register.js';
import { FOLDER } from '../locale/folder.js';
import { Refusal } from '../locale/refusal.js';
import { STATUS } from '../locale/status.js';
import type { Context } from './context.js';
import { readRegister } from './register-unit.js';
import type { PlanTarget } from './target.js';

/** All unit files of a year as they were read; one that can't be used does not hide the others. */
export interface AllUnits {
  readonly input: Omit<LedgerInput, 'period'>;
  /** The texts of the files, by unit. */
  readonly loaded: ReadonlyMap<string, Loaded<UnitPlan>>;
  /** What is said of those that can't be used. */
  readonly broken: readonly Text[];
}

/** Reads the year's register and every unit's file. @throws Refusal where there is no unit at all */
export async function readAllUnits(context: Context, target: PlanTarget): Promise<AllUnits> {
  const loaded = new Map<string, Loaded<UnitPlan>>();
  const broken: Text[] = [];
  const files: UnitFile[] = [];
  const { register, ids } = await listUnits(context, target);
  for (const id of ids) {
    const one = await readOne(target.workspace, id);
    if ('loaded' in one) loaded.set(id, one.loaded);
    if (one.broken !== null) broken.push(one.broken);
    files.push(one.file);
  }
  return { input: { plan: target.plan, register, files, day: dayOf(context) }, loaded, broken };
}

/** The same for the year as a whole, with no more kept of each unit than its sums. */
export async function readSummaries(
  context: Context,
  target: PlanTarget,
): Promise<{ readonly ledger: Ledger<UnitSummary>; readonly broken: readonly Text[] }> {
  const { plan, workspace } = target;
  const asOf = standingDay(dayOf(context), plan.year);
  const broken: Text[] = [];
  const files: ReadFile<UnitSummary>[] = [];
  const { register, ids } = await listUnits(context, target);
  for (const id of ids) {
    const one = await readOne(workspace, id);
    const { file, unitPlan, plan: own } = one.file;
    const isUsable = unitPlan !== null && own !== null;
    if (one.broken !== null) broken.push(one.broken);
    const read = isUsable ? readUnit(unitPlan, own, summaryOf(unitStatus(own, unitPlan, asOf))) : null;
    files.push({ id, file, read: ownCopy(read) });
  }
  return { ledger: yearLedgerOf({ plan, register, files, day: dayOf(context) }), broken };
}

async function listUnits(
  context: Context,
  { workspace, year }: PlanTarget,
): Promise<{ readonly register: UnitsRegister | null; readonly ids: readonly string[] }> {
  const register = await readRegister(context, workspace);
  const ids = workspace.listUnits();
  if (ids.length === 0 && register === null) throw new Refusal(FOLDER.noUnits(year.year), FOLDER.beginUnit);
  return { register, ids };
}

function dayOf({ asOf, today }: Context): CalendarDate {
  return asOf ?? today;
}

/** Tells which of the units are counted: in a period, or over the year. */
export function ledgerFor({ input }: AllUnits, period: Period | null): Ledger {
  return ledgerOf({ ...input, period });
}

/** Says which files could not be used. @returns the exit code: 2 where there are any */
export function sayUnusable(context: Context, { broken }: Pick<AllUnits, 'broken'>): 0 | 2 {
  if (broken.length === 0) return 0;
  for (const words of broken) context.say(words);
  context.say(STATUS.broken(broken.length));
  return 2;
}

interface ReadOne {
  readonly file: UnitFile;
  readonly loaded?: Loaded<UnitPlan>;
  readonly broken: Text | null;
}

async function readOne(workspace: Workspace, id: string): Promise<ReadOne> {
  try {
    const loaded = await workspace.readUnit(id);
    const { file, data } = loaded;
    const plan = data === null ? null : await planOf(workspace, loaded);
    const isBroken = data === null || plan === null;
    return { file: { id, file, unitPlan: data, plan }, loaded, broken: isBroken ? { vi: file, en: file } : null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { file: { id, file: id, unitPlan: null, plan: null }, broken: error.text };
  }
}

async function planOf(workspace: Workspace, unit: Loaded<UnitPlan>): Promise<UnitFile['plan']> {
  return (await workspace.readPlanOf(unit)).data;
}
