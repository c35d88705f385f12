import {
  ledgerOfReads,
  readLedger,
  readUnitFiles,
  type UnusableFiles,
  type YearInput,
} from '../app/all-units/read-all.js';
import type { PartName, UnitParts } from '../app/all-units/unit-parts.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import type { Period } from '../domain/calendar/period.js';
import { decisionsByUnit } from '../domain/department/decisions.js';
import { inPeriod, type Ledger, type LedgerInput, ledgerOf, unitsWithFile } from '../domain/department/ledger.js';
import type { RollUp } from '../domain/department/roll-up.js';
import { unitInPeriod, type UnitInPeriod } from '../domain/department/unit-in-period.js';
import { unitInYear, type UnitInYear } from '../domain/department/unit-in-year.js';
import type { Plan } from '../domain/plan/plan.js';
import type { Loaded, Workspace } from '../domain/ports/workspace.js';
import { unconfirmedIn } from '../domain/progress/unit-status.js';
import type { UnitSummary } from '../domain/progress/unit-summary.js';
import type { Text } from '../domain/text/text.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import { FOLDER } from '../locale/folder.js';
import { EXCLUDED_WORDS } from '../locale/roll-up.js';
import { STATUS } from '../locale/status.js';
import type { Context } from './context.js';
import { planOnDay } from './target.js';
import { type PlanTarget, readRegister } from '../app/find/unit.js';
import { noUnits } from '../app/find/unit-named.js';

/** All unit files of a year as read. A file that cannot be used does not stop the others. */
export interface AllUnits extends Unusable {
  readonly input: Omit<LedgerInput, 'period'>;
  /** The loaded files, by unit. */
  readonly loaded: ReadonlyMap<string, Loaded<UnitPlan>>;
}

/** Messages about files of a year that no figure counts. */
export interface Unusable {
  /** About files that cannot be used. */
  readonly broken: readonly Text[];
  /** About copies of a unit's file, and files whose ending no command reads. */
  readonly leftOut: readonly Text[];
}

/** The year's units, each in one list of the ledger, and messages about files that could not be counted. */
export type LedgerOfAll<Known> = { readonly ledger: Ledger<Known> } & Unusable;

/** The day that units are read for: today, or the one of `--as-of`. */
type AskedDay = Pick<Context, 'today' | 'asOf'>;

/** Reads the year's register and every unit's file. @throws Refusal where the year has no unit */
export async function readAllUnits(context: Context, target: PlanTarget): Promise<AllUnits> {
  await assertUnits(target);
  const year = await yearInput(context, target);
  const { files, loaded, ...unusable } = await readUnitFiles(target.workspace);
  const standing = files.map((file) => {
    const { unitPlan, plan } = file;
    return unitPlan === null ? file : { ...file, unitPlan: planOnDay(context, unitPlan, plan ?? target.plan) };
  });
  return { input: { ...year, files: standing }, loaded, ...wordsOf(target, unusable) };
}

/** Reads the units of the whole year and keeps only the totals of each. @throws Refusal where the year has no unit */
export async function summarizeAll(context: Context, target: PlanTarget): Promise<LedgerOfAll<UnitSummary>> {
  await assertUnits(target);
  return partOfAll(context, target, 'summary');
}

/** Reads the units of the whole year, over threads if there are many, and keeps one part of each. */
export async function partOfAll<Name extends PartName>(
  context: Context,
  target: PlanTarget,
  part: Name,
): Promise<LedgerOfAll<UnitParts[Name]>> {
  const { workspace } = target;
  const year = await yearInput(context, target);
  const ids = workspace.listUnits();
  const readShares = await context.unitShares(workspace, target.year.name, ids.length);
  const parts = await readShares({ part, ids, asOf: year.day, today: context.today });
  const byId = new Map(parts.flat().map((read) => [read.file.id, read]));
  const { ledger, ...unusable } = ledgerOfReads(
    year,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
  return { ledger, ...wordsOf(target, unusable) };
}

/**
 * Reads the units of the whole year; of each it keeps only what `keep` takes from its file and the plan it derives
 * from.
 */
export async function keepOfAll<Known>(
  context: AskedDay,
  target: PlanTarget,
  keep: (unitPlan: UnitPlan, plan: Plan) => Known,
): Promise<LedgerOfAll<Known>> {
  const year = await yearInput(context, target);
  const { ledger, ...unusable } = await readLedger(target.workspace, year, keep);
  return { ledger, ...wordsOf(target, unusable) };
}

/** Reads the units of the whole year. Of each file it keeps only the states of its items. */
export async function ledgerOfYear(context: Context, target: PlanTarget): Promise<LedgerOfAll<UnitInYear>> {
  await assertUnits(target);
  const year = await yearInput(context, target);
  const { ledger, ...unusable } = await readLedger(target.workspace, year, (unitPlan, planOf) =>
    unitInYear(planOf, unitPlan, year.day),
  );
  return { ledger, ...wordsOf(target, unusable) };
}

/** Decides which units are counted in a period. Of each file it keeps only what the period's sums need. */
export async function ledgerOfPeriod(
  context: AskedDay,
  target: PlanTarget,
  period: Period,
): Promise<LedgerOfAll<UnitInPeriod>> {
  await assertUnits(target);
  const year = await yearInput(context, target);
  const { ledger, ...unusable } = await readLedger(target.workspace, year, (unitPlan, planOf) =>
    unitInPeriod(planOf, planOnDay(context, unitPlan, planOf), year.day, period),
  );
  return { ledger: inPeriod(ledger, period, ({ hasRecords }) => hasRecords), ...wordsOf(target, unusable) };
}

async function yearInput(context: AskedDay, { workspace, plan }: PlanTarget): Promise<YearInput> {
  const department = await workspace.readDepartment();
  const decisions = decisionsByUnit(department?.data ?? {});
  return { plan, register: await readRegister(workspace), day: dayOf(context), decisions };
}

/** @throws Refusal where the year has neither a register nor a unit's file */
async function assertUnits({ workspace, year }: PlanTarget): Promise<void> {
  if (workspace.listUnits().length > 0 || (await readRegister(workspace)) !== null) return;
  throw noUnits(workspace, year.year);
}

function wordsOf({ workspace }: PlanTarget, { broken, twins }: UnusableFiles): Unusable {
  return { broken, leftOut: leftOutWords(workspace, twins) };
}

function dayOf({ asOf, today }: AskedDay): CalendarDate {
  return asOf ?? today;
}

/** Decides which of the units are counted: in a period, or over the year. */
export function ledgerFor({ input }: AllUnits, period: Period | null): Ledger {
  return ledgerOf({ ...input, period });
}

/** Names the units that have unconfirmed items, which no figure counts. */
export function sayUnconfirmed(context: Context, ledger: Ledger<{ readonly unconfirmed: number }>): void {
  sayWaiting(context, ledger, ({ unconfirmed }) => unconfirmed);
}

/** Does the same as `sayUnconfirmed`, for a ledger with each unit's status. */
export function sayUnconfirmedOf(context: Context, ledger: Ledger): void {
  sayWaiting(context, ledger, ({ items }) => unconfirmedIn(items).length);
}

function sayWaiting<Known>(context: Context, ledger: Ledger<Known>, unconfirmed: (status: Known) => number): void {
  const waiting = unitsWithFile(ledger)
    .map(({ id, status }) => ({ id, items: unconfirmed(status) }))
    .filter(({ items }) => items > 0);
  if (waiting.length > 0) context.sayLast(STATUS.unconfirmedIn(waiting));
}

/** Names the files that could not be used. @returns the exit code: 2 where there are any */
export function sayUnusable(context: Context, { broken, leftOut }: Unusable): 0 | 2 {
  for (const words of leftOut) context.say(words);
  if (broken.length === 0) return leftOut.length === 0 ? 0 : 2;
  for (const words of broken) context.say(words);
  context.say(STATUS.broken(broken.length));
  return 2;
}

/** Names the files that have no row: units outside the register, and units of another year or plan. */
export function sayExcluded(context: Context, ledger: Ledger<unknown>): void {
  for (const words of excludedWords(ledger)) context.say(words);
}

/** Messages about the files that have no row. */
export function excludedWords({ excluded }: Ledger<unknown>): readonly Text[] {
  return (['not-registered', 'wrong-year', 'other-plan'] as const).flatMap((why) => {
    const names = excluded.filter((unit) => unit.why === why).map(({ name, id }) => `${name} (${id})`);
    return names.length === 0 ? [] : [STATUS.excluded(EXCLUDED_WORDS[why], names)];
  });
}

/** Names the doubtful figures, which are in no sum. */
export function sayDoubts(context: Context, rollUp: Pick<RollUp, 'doubts' | 'plan'>): void {
  for (const words of doubtWords(rollUp)) context.say(words);
}

/** Messages about the doubtful figures, which are in no sum. */
export function doubtWords({ doubts, plan }: Pick<RollUp, 'doubts' | 'plan'>): readonly Text[] {
  return doubts.map(({ unit, figures }) => STATUS.doubtful(unit.name, figures, plan));
}

/**
 * Messages about files that no figure counts: copies of a unit's file, and files whose ending no command reads.
 * @param twins from a copy's file name to the unit's id
 */
function leftOutWords(workspace: Workspace, twins: ReadonlyMap<string, string>): readonly Text[] {
  const near = workspace.nearUnitFiles();
  const copies = [...twins].map(([id, unit]) => STATUS.twin(id, unit));
  return near.length === 0 ? copies : [...copies, FOLDER.nearFiles(near)];
}
