import type { Period } from '../domain/period.js';
import { type Ledger, type LedgerInput, ledgerOf, type UnitFile } from '../domain/roll-up-ledger.js';
import type { Text } from '../domain/text.js';
import type { Loaded, Workspace } from '../domain/workspace.js';
import type { UnitPlan } from '../domain/unit-plan.js';
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
export async function readAllUnits(context: Context, { workspace, plan, year }: PlanTarget): Promise<AllUnits> {
  const register = await readRegister(context, workspace);
  const ids = workspace.listUnits();
  if (ids.length === 0 && register === null) throw new Refusal(FOLDER.noUnits(year.year), FOLDER.beginUnit);
  const loaded = new Map<string, Loaded<UnitPlan>>();
  const broken: Text[] = [];
  const files: UnitFile[] = [];
  for (const id of ids) {
    const one = await readOne(workspace, id);
    if ('loaded' in one) loaded.set(id, one.loaded);
    if (one.broken !== null) broken.push(one.broken);
    files.push(one.file);
  }
  return { input: { plan, register, files, day: context.asOf ?? context.today }, loaded, broken };
}

/** Tells which of the units are counted: in a period, or over the year. */
export function ledgerFor({ input }: AllUnits, period: Period | null): Ledger {
  return ledgerOf({ ...input, period });
}

/** Says which files could not be used. @returns the exit code: 2 where there are any */
export function sayUnusable(context: Context, { broken }: AllUnits): 0 | 2 {
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
