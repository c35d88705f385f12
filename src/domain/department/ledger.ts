import { lastReport } from '../calendar/deadline.js';
import type { CalendarDate } from '../calendar/date.js';
import { type DueRow } from '../reporting/due.js';
import type { DecisionsByUnit } from './decisions.js';
import { listedUnits } from '../unit/listed-units.js';
import { type Period, isBeforePeriod } from '../calendar/period.js';
import { hasRecords, reportOf } from '../reporting/recorded-in-period.js';
import type { Plan } from '../plan/plan.js';
import { type KnownUnit, partSaid } from '../unit/register.js';
import type { Submission, Unit, UnitPlan } from '../unit/unit-plan.js';
import { unitStatus, type UnitStatus } from '../progress/unit-status.js';
import type { UnitsRegister } from '../unit/units-register.js';
import { INFORMED_KIND } from '../plan/unit-kinds.js';

/** A unit’s file with all its data, and the plan that it derives from. */
export interface UnitFile {
  /** The file's name without `.yaml`. */
  readonly id: string;
  /** As shown to a person. */
  readonly file: string;
  /** `null` if the file cannot be used. */
  readonly unitPlan: UnitPlan | null;
  /** The plan that the file derives from; `null` if it cannot be used. */
  readonly plan: Plan | null;
}

/** What decides whether the unit of a usable file is counted, with what the caller keeps of its cells. */
export interface ReadUnit<Known = UnitStatus> {
  readonly unit: Unit;
  readonly year: number;
  readonly plan: { readonly id: string; readonly revision: number; readonly year: number };
  readonly submissions: readonly Submission[];
  readonly status: Known;
}

/** A unit's file, read as far as needed. */
export interface ReadFile<Known = UnitStatus> {
  readonly id: string;
  readonly file: string;
  /** `null` if the file cannot be used. */
  readonly read: ReadUnit<Known> | null;
}

/** A unit as the ledger names it. */
export interface LedgerUnit extends Pick<Unit, 'body' | 'groups'> {
  readonly id: string;
  readonly name: string;
  /** `null` for a broken file whose unit is in no register. */
  readonly kind: KnownUnit['kind'] | null;
  /** `null` if there is no file. */
  readonly file: string | null;
  /** The unit's place in the order of all units: that of the register, else by name. */
  readonly rank: number;
}

interface FiledUnit extends LedgerUnit {
  readonly contact: string | null;
  /** The revision of the plan that the unit derived from; `null` without a file. */
  readonly revision: number | null;
  /** The same number, if the plan has a newer revision; else `null`. */
  readonly olderRevision: number | null;
  /** The state of the unit's report; `null` if it has no file, owes no report, or no report is past its cut-off. */
  readonly reportState: DueRow | null;
}

/** A unit whose records are in the figures. */
export interface CountedUnit<Known = UnitStatus> extends FiledUnit {
  readonly status: Known;
}

/** `no-file`: it has no file. `nothing-recorded`: its file has no record of the period, and no report was sent. */
export type MissingWhy = 'no-file' | 'nothing-recorded';

/** A unit that is expected and did not report: it is never counted as zero. */
export interface MissingUnit<Known = UnitStatus> extends FiledUnit {
  readonly why: MissingWhy;
  /** Set if the unit has a file: then its missed cells are known, its figures are not. */
  readonly status: Known | null;
}

/** Why a unit is left out of everything. */
export type ExcludedWhy =
  'enterprise' | 'not-reporting' | 'not-registered' | 'wrong-year' | 'other-plan' | 'joined-later';

export interface ExcludedUnit extends LedgerUnit {
  readonly why: ExcludedWhy;
}

/** Every unit of the year in exactly one list, each in the order of the register, else by name. */
export interface Ledger<Known = UnitStatus> {
  readonly plan: Plan;
  /** `null` for the year as a whole. */
  readonly period: Period | null;
  /**
   * The report that each unit's `report` is about: the period's, else the last past its cut-off, `null` before the
   * first.
   */
  readonly reported: Period | null;
  readonly asOf: CalendarDate;
  readonly counted: readonly CountedUnit<Known>[];
  readonly missing: readonly MissingUnit<Known>[];
  readonly excluded: readonly ExcludedUnit[];
  /** Units whose files cannot be used. */
  readonly broken: readonly LedgerUnit[];
  readonly decisions: DecisionsByUnit;
}

/** What a ledger is made from. */
export interface LedgerInput {
  readonly plan: Plan;
  /** `null` if there is none: then the unit files decide which units exist. */
  readonly register: UnitsRegister | null;
  readonly files: readonly UnitFile[];
  readonly period: Period | null;
  /** The day as of which everything is computed. */
  readonly day: CalendarDate;
  /** The head office's decisions, also about units without a file. */
  readonly decisions?: DecisionsByUnit;
}

/** Decides for every unit whether it is counted, and if not, why, before anything is added up. */
export function ledgerOf({ files, period, ...input }: LedgerInput): Ledger {
  const { day } = input;
  const read = files.map((one) => ({ id: one.id, file: one.file, read: readUnitOf(one.unitPlan, one.plan, day) }));
  const year = yearLedgerOf({ ...input, files: read });
  return period === null ? year : inPeriod(year, period, (status) => hasRecords(status, period));
}

/** A unit's file with the states of all its cells; `null` if it cannot be used. */
function readUnitOf(unitPlan: UnitPlan | null, plan: Plan | null, asOf: CalendarDate): ReadUnit | null {
  return unitPlan === null || plan === null ? null : readUnit(unitPlan, plan, unitStatus(plan, unitPlan, asOf));
}

/** A usable file with what the caller keeps of its cells. */
export function readUnit<Known>(unitPlan: UnitPlan, plan: Plan, status: Known): ReadUnit<Known> {
  const { id, revision } = unitPlan['derived-from'];
  const { unit, year, submissions = [] } = unitPlan;
  return { unit, year, plan: { id, revision, year: plan.year }, submissions, status };
}

/** The ledger of the year as a whole, from files of which the caller kept only what it needs. */
export function yearLedgerOf<Known>(
  input: Omit<LedgerInput, 'files' | 'period'> & { readonly files: readonly ReadFile<Known>[] },
): Ledger<Known> {
  const { plan, day, decisions = () => undefined } = input;
  const reported = lastReport(plan, day);
  const lists: Lists<Known> = { counted: [], missing: [], excluded: [], broken: [] };
  for (const [rank, listed] of listedUnits(input.register, input.files).entries()) {
    const { id, name, kind, contact, file } = listed;
    const unit = { id, name, kind, ...partSaid(listed), file: file?.file ?? null, rank };
    const left = leftByRegister(listed);
    if (left !== null) lists.excluded.push({ ...unit, why: left });
    else if (file === null) {
      const nothing = { status: null, revision: null, olderRevision: null, reportState: null };
      lists.missing.push({ ...unit, ...nothing, why: 'no-file', contact });
    } else if (file.read === null) lists.broken.push(unit);
    else enter(lists, { unit, contact, read: file.read }, { plan, day, reported, decisions });
  }
  return { plan, period: null, reported, asOf: day, ...lists, decisions };
}

/** Narrows a year's ledger to one of its periods. */
export function inPeriod<Known extends Pick<UnitStatus, 'unit' | 'unitPlan'>>(
  year: Ledger<Known>,
  period: Period,
  hasRecordsOf: (status: Known) => boolean,
): Ledger<Known> {
  const [counted, missing, excluded] = [[] as CountedUnit<Known>[], [...year.missing], [...year.excluded]];
  for (const one of year.counted) {
    const { id, name, kind, file, rank, contact, status } = one;
    const sending = { submissions: status.unitPlan.submissions, extensions: year.decisions(id)?.extensions };
    const reportState = reportOf(status.unit, sending, period, year.plan, year.asOf);
    if (isBeforePeriod(period.to, status.unit.since, period.calendar))
      excluded.push({ id, name, kind, file, rank, why: 'joined-later' });
    else if (reportState?.sent != null || hasRecordsOf(status)) counted.push({ ...one, reportState });
    else missing.push({ ...one, reportState, why: 'nothing-recorded', contact });
  }
  return { ...year, period, reported: period, counted, missing: missing.sort(byRank), excluded: excluded.sort(byRank) };
}

interface Lists<Known> {
  readonly counted: CountedUnit<Known>[];
  readonly missing: MissingUnit<Known>[];
  readonly excluded: ExcludedUnit[];
  readonly broken: LedgerUnit[];
}

function leftByRegister(
  unit: Pick<KnownUnit, 'reports' | 'registered'> & Pick<LedgerUnit, 'kind'>,
): ExcludedWhy | null {
  if (unit.kind === INFORMED_KIND) return 'enterprise';
  if (unit.registered === false) return 'not-registered';
  return unit.reports ? null : 'not-reporting';
}

interface Readable<Known> {
  readonly unit: LedgerUnit;
  readonly contact: string | null;
  readonly read: ReadUnit<Known>;
}

interface AskedOf {
  readonly plan: Plan;
  readonly day: CalendarDate;
  readonly reported: Period | null;
  readonly decisions: DecisionsByUnit;
}

function enter<Known>(
  lists: Lists<Known>,
  { unit, contact, read }: Readable<Known>,
  { plan, day, reported, decisions }: AskedOf,
): void {
  const isOfYear = read.year === plan.year && read.plan.year === plan.year;
  if (!isOfYear || read.plan.id !== plan.id) {
    lists.excluded.push({ ...unit, why: isOfYear ? 'other-plan' : 'wrong-year' });
    return;
  }
  const { revision } = read.plan;
  const olderRevision = revision < plan.revision ? revision : null;
  const sending = { submissions: read.submissions, extensions: decisions(unit.id)?.extensions };
  const reportState = reported === null ? null : reportOf(read.unit, sending, reported, plan, day);
  lists.counted.push({ ...unit, contact, status: read.status, revision, olderRevision, reportState });
}

/** The units that have a usable file, so that their cells are known. */
export function unitsWithFile<Known>({
  counted,
  missing,
}: Ledger<Known>): readonly (LedgerUnit & { readonly status: Known })[] {
  const known = missing.flatMap((unit) => (unit.status === null ? [] : [{ ...unit, status: unit.status }]));
  return [...counted, ...known].sort(byRank);
}

/** The expected units of which nothing is known: their file is missing or broken. */
export function unknownUnits({ missing, broken }: Ledger<unknown>): readonly LedgerUnit[] {
  return [...missing.filter(({ status }) => status === null), ...broken].sort(byRank);
}

/** Every unit that is expected to report. */
export function expectedUnits({ counted, missing, broken }: Ledger<unknown>): readonly LedgerUnit[] {
  return [...counted, ...missing, ...broken].sort(byRank);
}

/** Compares units by the order that every output uses. */
export function byRank(a: LedgerUnit, b: LedgerUnit): number {
  return a.rank - b.rank;
}
