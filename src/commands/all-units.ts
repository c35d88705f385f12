import type { CalendarDate } from '../domain/calendar/date.js';
import { type Period, standingDay } from '../domain/calendar/period.js';
import {
  type Ledger,
  type LedgerInput,
  ledgerOf,
  readUnit,
  type UnitFile,
  unitsWithFile,
  yearLedgerOf,
} from '../domain/department/ledger.js';
import type { RollUp } from '../domain/department/roll-up.js';
import { type Text, Refusal } from '../domain/text/text.js';
import { twinFiles } from '../domain/unit/twin-files.js';
import type { Loaded } from '../domain/ports/workspace.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { unconfirmedIn } from '../domain/progress/unit-status.js';
import type { UnitSummary } from '../domain/progress/unit-summary.js';
import type { UnitsRegister } from '../domain/unit/units-register.js';
import { FOLDER } from '../locale/folder.js';
import { STATUS } from '../locale/status.js';
import type { Context } from './context.js';
import { leftOutWords, noUnitHint } from './left-out-files.js';
import { readUnitFile } from '../app/all-units/read-unit-file.js';
import { readRegister } from './register-unit.js';
import type { PlanTarget } from './target.js';

/** All unit files of a year as they were read; one that can't be used does not hide the others. */
export interface AllUnits {
  readonly input: Omit<LedgerInput, 'period'>;
  /** The texts of the files, by unit. */
  readonly loaded: ReadonlyMap<string, Loaded<UnitPlan>>;
  /** What is said of those that can't be used. */
  readonly broken: readonly Text[];
  /** What is said of copies of a unit's file, which are in no figure. */
  readonly leftOut: readonly Text[];
}

/** Reads the year's register and every unit's file. @throws Refusal where there is no unit at all */
export async function readAllUnits(context: Context, target: PlanTarget): Promise<AllUnits> {
  const { register, ids } = await listUnits(context, target);
  return readFiles(context, target, register, ids);
}

async function readFiles(
  context: Context,
  target: PlanTarget,
  register: UnitsRegister | null,
  ids: readonly string[],
): Promise<AllUnits> {
  const loaded = new Map<string, Loaded<UnitPlan>>();
  const broken: Text[] = [];
  const files: UnitFile[] = [];
  for (const id of ids) {
    const one = await readUnitFile(target.workspace, id);
    if (one.loaded !== undefined) loaded.set(id, one.loaded);
    if (one.broken !== null) broken.push(one.broken);
    files.push(one.file);
  }
  const twins = twinFiles(files.map(({ id, unitPlan }) => ({ id, unitId: unitPlan?.unit.id ?? null })));
  const counted = files.filter(({ id }) => !twins.has(id));
  return {
    input: { plan: target.plan, register, files: counted, day: dayOf(context) },
    loaded,
    broken,
    leftOut: leftOutWords(target.workspace, twins),
  };
}

/** The same for the year as a whole, with no more kept of each unit than its sums. */
export async function summarizeAll(
  context: Context,
  target: PlanTarget,
): Promise<{ readonly ledger: Ledger<UnitSummary> } & Pick<AllUnits, 'broken' | 'leftOut'>> {
  const { plan, workspace, year } = target;
  const { register, ids } = await listUnits(context, target);
  const summaryParts = await context.summaryParts(workspace, year.year, ids.length);
  const parts = await summaryParts({ ids, asOf: standingDay(dayOf(context), plan.year) });
  const byId = new Map(parts.flat().map((read) => [read.file.id, read]));
  const reads = ids.flatMap((id) => byId.get(id) ?? []);
  // Only once all shares are together: a copy and its original may have been read in two of them.
  const twins = twinFiles(reads.map(({ file: { id, read } }) => ({ id, unitId: read?.unit.id ?? null })));
  const files = reads.map(({ file }) => file).filter(({ id }) => !twins.has(id));
  const broken = reads.flatMap((read) => read.broken ?? []);
  return {
    ledger: yearLedgerOf({ plan, register, files, day: dayOf(context) }),
    broken,
    leftOut: leftOutWords(workspace, twins),
  };
}

/** Every unit's plan with where it stands in the year, and nothing computed of its cells. */
export async function unitPlansOf(
  context: Context,
  target: PlanTarget,
): Promise<{ readonly ledger: Ledger<UnitPlan> } & Pick<AllUnits, 'broken' | 'leftOut'>> {
  const register = await readRegister(context, target.workspace);
  const { input, broken, leftOut } = await readFiles(context, target, register, target.workspace.listUnits());
  const files = input.files.map(({ id, file, unitPlan, plan }) => ({
    id,
    file,
    read: unitPlan === null || plan === null ? null : readUnit(unitPlan, plan, unitPlan),
  }));
  return { ledger: yearLedgerOf({ ...input, files }), broken, leftOut };
}

async function listUnits(
  context: Context,
  { workspace, year }: PlanTarget,
): Promise<{ readonly register: UnitsRegister | null; readonly ids: readonly string[] }> {
  const register = await readRegister(context, workspace);
  const ids = workspace.listUnits();
  if (ids.length === 0 && register === null) throw new Refusal(FOLDER.noUnits(year.year), noUnitHint(workspace));
  return { register, ids };
}

function dayOf({ asOf, today }: Context): CalendarDate {
  return asOf ?? today;
}

/** Tells which of the units are counted: in a period, or over the year. */
export function ledgerFor({ input }: AllUnits, period: Period | null): Ledger {
  return ledgerOf({ ...input, period });
}

/** Says of which units items wait to be confirmed: they are in no figure. */
export function sayUnconfirmed(
  context: Context,
  units: readonly { readonly id: string; readonly items: number }[],
): void {
  const waiting = units.filter(({ items }) => items > 0);
  if (waiting.length > 0) context.sayLast(STATUS.unconfirmedIn(waiting));
}

/** The same of a ledger with all that is known of its units. */
export function sayUnconfirmedOf(context: Context, ledger: Ledger): void {
  const units = unitsWithFile(ledger);
  sayUnconfirmed(
    context,
    units.map(({ id, status }) => ({ id, items: unconfirmedIn(status.items).length })),
  );
}

/** Says which files could not be used. @returns the exit code: 2 where there are any */
export function sayUnusable(context: Context, { broken, leftOut }: Pick<AllUnits, 'broken' | 'leftOut'>): 0 | 2 {
  for (const words of leftOut) context.say(words);
  if (broken.length === 0) return leftOut.length === 0 ? 0 : 2;
  for (const words of broken) context.say(words);
  context.say(STATUS.broken(broken.length));
  return 2;
}

/** Says which figures are in no sum, because they cannot be right. */
export function sayWrongFigures(context: Context, { wrongFigures }: Pick<RollUp, 'wrongFigures'>): void {
  for (const { unit, wrong } of wrongFigures) context.say(STATUS.wrongFigures(unit.name, wrong));
}
