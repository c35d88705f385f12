import type { CalendarDate } from './date.js';
import { dueReports, type DueRow } from './due.js';
import { isOfPeriod, standingEntries } from './entries.js';
import { fold } from './fold.js';
import { belongsTo, parsePeriod, type Period, standingDay } from './period.js';
import { quartersIn } from './periods-around.js';
import type { Plan } from './plan.js';
import { type KnownUnit, knownUnits } from './register.js';
import type { UnitPlan } from './unit-plan.js';
import { unitStatus, type UnitStatus } from './unit-status.js';
import type { UnitsRegister } from './units-register.js';

/** A unit's file as it was read. */
export interface UnitFile {
  /** The file's name without `.yaml`. */
  readonly id: string;
  /** As shown to a person. */
  readonly file: string;
  /** `null` where it can't be used. */
  readonly unitPlan: UnitPlan | null;
  /** The plan that the file derives from; `null` where it can't be used. */
  readonly plan: Plan | null;
}

/** A unit as the ledger names it. */
export interface LedgerUnit {
  readonly id: string;
  readonly name: string;
  /** `null` for a broken file of a unit that no register knows. */
  readonly kind: KnownUnit['kind'] | null;
  /** `null` where there is none. */
  readonly file: string | null;
  /** Its place among all units: the register's order, else by name. */
  readonly rank: number;
}

/** A unit whose records are in the figures. */
export interface CountedUnit extends LedgerUnit {
  readonly status: UnitStatus;
  /** The revision it was planned against, where the plan has a newer one. */
  readonly olderRevision: number | null;
  /** Where its report for the period stands with the head office; `null` where no period is asked for. */
  readonly report: DueRow | null;
}

/** `no-file`: expected, and there is nothing of it. `nothing-recorded`: its file has nothing of the period, and no report was sent. */
export type MissingWhy = 'no-file' | 'nothing-recorded';

/** A unit that is expected and did not report: it is nowhere counted as zero. */
export interface MissingUnit extends LedgerUnit {
  readonly why: MissingWhy;
  readonly contact: string | null;
  /** There where it has a file: its cells are known to be missed, its figures are not known. */
  readonly status: UnitStatus | null;
  readonly olderRevision: number | null;
  readonly report: DueRow | null;
}

/** Why a unit is left out of everything. */
export type ExcludedWhy =
  'enterprise' | 'not-reporting' | 'not-registered' | 'wrong-year' | 'other-plan' | 'joined-later';

export interface ExcludedUnit extends LedgerUnit {
  readonly why: ExcludedWhy;
}

/** Every unit of the year in exactly one list, each in the register's order, else by name. */
export interface Ledger {
  readonly plan: Plan;
  /** `null` where the year as a whole is looked at. */
  readonly period: Period | null;
  readonly asOf: CalendarDate;
  readonly counted: readonly CountedUnit[];
  readonly missing: readonly MissingUnit[];
  readonly excluded: readonly ExcludedUnit[];
  /** Files that can't be used. */
  readonly broken: readonly LedgerUnit[];
}

/** What a ledger is made of. */
export interface LedgerInput {
  readonly plan: Plan;
  /** `null` where there is none: then the files say which units there are. */
  readonly register: UnitsRegister | null;
  readonly files: readonly UnitFile[];
  readonly period: Period | null;
  /** Figures stand for this day, but not beyond the plan's year; reports are sent later too. */
  readonly day: CalendarDate;
}

/** Tells of every unit whether it is counted, and if not, why: before anything is added up. */
export function ledgerOf(input: LedgerInput): Ledger {
  const { plan, period, day } = input;
  const lists: Lists = { counted: [], missing: [], excluded: [], broken: [] };
  for (const [rank, { named, contact, left, file }] of unitsOf(input).entries()) {
    const unit = { ...named, rank };
    if (left !== null) lists.excluded.push({ ...unit, why: left });
    else if (file === null) lists.missing.push({ ...unit, ...NOTHING, why: 'no-file', contact, report: null });
    else if (file.unitPlan === null || file.plan === null) lists.broken.push(unit);
    else enter(lists, { unit, contact, unitPlan: file.unitPlan, ofFile: file.plan }, input);
  }
  return { plan, period, asOf: standingDay(day, plan.year), ...lists };
}

interface Lists {
  readonly counted: CountedUnit[];
  readonly missing: MissingUnit[];
  readonly excluded: ExcludedUnit[];
  readonly broken: LedgerUnit[];
}

const NOTHING = { status: null, olderRevision: null } as const;

interface Known {
  readonly named: Omit<LedgerUnit, 'rank'>;
  readonly contact: string | null;
  /** What the register alone decides. */
  readonly left: ExcludedWhy | null;
  readonly file: UnitFile | null;
}

/** The units of the register, then the others that have a file; without a register by name. */
function unitsOf({ register, files }: LedgerInput): readonly Known[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  const usable = new Map(files.flatMap(({ id, unitPlan }) => (unitPlan === null ? [] : [[id, unitPlan] as const])));
  const known = knownUnits(register, usable).map((one): Known => {
    const file = byId.get(one.id) ?? null;
    const named = { id: one.id, name: one.name, kind: one.kind, file: file?.file ?? null };
    return { named, contact: one.contact, left: leftByRegister(one), file };
  });
  const ids = new Set(known.map(({ named }) => named.id));
  const unread = files
    .filter(({ id }) => !ids.has(id))
    .map((file): Known => {
      const named = { id: file.id, name: file.id, kind: null, file: file.file };
      return { named, contact: null, left: null, file };
    });
  const all = [...known, ...unread];
  return register === null ? all.sort(byName) : all;
}

function byName(a: Known, b: Known): number {
  return compare(fold(a.named.name), fold(b.named.name)) || compare(a.named.id, b.named.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function leftByRegister({ kind, reports, registered }: KnownUnit): ExcludedWhy | null {
  if (kind === 'enterprise') return 'enterprise';
  if (registered === false) return 'not-registered';
  return reports ? null : 'not-reporting';
}

interface Readable {
  readonly unit: LedgerUnit;
  readonly contact: string | null;
  readonly unitPlan: UnitPlan;
  readonly ofFile: Plan;
}

function enter(lists: Lists, { unit, contact, unitPlan, ofFile }: Readable, input: LedgerInput): void {
  const { plan, period, day } = input;
  const left = leftByFile(unitPlan, ofFile, plan, period);
  if (left !== null) {
    lists.excluded.push({ ...unit, why: left });
    return;
  }
  const { revision } = unitPlan['derived-from'];
  const olderRevision = revision < plan.revision ? revision : null;
  const status = unitStatus(ofFile, unitPlan, standingDay(day, plan.year));
  const report = period === null ? null : reportOf(unit, unitPlan, period, plan, day);
  const entry = { ...unit, status, olderRevision, report };
  if (period === null || report?.sent != null || hasRecords(status, period)) lists.counted.push(entry);
  else lists.missing.push({ ...entry, why: 'nothing-recorded', contact });
}

function leftByFile(unitPlan: UnitPlan, ofFile: Plan, plan: Plan, period: Period | null): ExcludedWhy | null {
  if (unitPlan.year !== plan.year || ofFile.year !== plan.year) return 'wrong-year';
  if (unitPlan['derived-from'].id !== plan.id) return 'other-plan';
  const { since } = unitPlan.unit;
  const joined = since === undefined ? null : parsePeriod(since);
  return joined !== null && period !== null && period.to < joined.from ? 'joined-later' : null;
}

function reportOf(
  unit: LedgerUnit,
  { submissions = [] }: UnitPlan,
  period: Period,
  plan: Plan,
  day: CalendarDate,
): DueRow | null {
  const [due] = dueReports([period], [{ id: unit.id, name: unit.name, submissions }], plan.reporting, day);
  return due?.units[0] ?? null;
}

/** Whether a unit recorded anything that belongs to the period by the day. */
function hasRecords({ unitPlan, items, asOf }: UnitStatus, period: Period): boolean {
  const { figures = {}, prose = {}, difficulties = [] } = unitPlan;
  return (
    quartersIn(period).some(({ id }) => Object.keys(figures[id] ?? {}).length > 0) ||
    Object.keys(prose[period.id] ?? {}).length > 0 ||
    difficulties.some(({ date }) => date <= asOf && belongsTo(date, period)) ||
    items.some(({ item }) =>
      standingEntries(item.answer?.progress ?? [], asOf).some(({ entry }) => isOfPeriod(entry, period)),
    )
  );
}

/** The units that have a usable file: their cells are known. */
export function unitsWithFile({ counted, missing }: Ledger): readonly (LedgerUnit & { readonly status: UnitStatus })[] {
  const known = missing.flatMap((unit) => (unit.status === null ? [] : [{ ...unit, status: unit.status }]));
  return [...counted, ...known].sort(byRank);
}

/** The expected units of which nothing can be told: without a file, or with one that can't be used. */
export function unknownUnits({ missing, broken }: Ledger): readonly LedgerUnit[] {
  return [...missing.filter(({ status }) => status === null), ...broken].sort(byRank);
}

/** Every unit that is expected to report. */
export function expectedUnits({ counted, missing, broken }: Ledger): readonly LedgerUnit[] {
  return [...counted, ...missing, ...broken].sort(byRank);
}

/** The order in which units stand everywhere. */
export function byRank(a: LedgerUnit, b: LedgerUnit): number {
  return a.rank - b.rank;
}

/** How many units a roll-up should rest on. */
export function expectedCount({ counted, missing, broken }: Ledger): number {
  return counted.length + missing.length + broken.length;
}
