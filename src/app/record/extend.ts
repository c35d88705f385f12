import type { CalendarDate } from '../../domain/calendar/date.js';
import { sendingDay } from '../../domain/calendar/deadline.js';
import { parsePeriod, type Period } from '../../domain/calendar/period.js';
import { decisionsByUnit } from '../../domain/department/decisions.js';
import { type Department, type GivenExtension, keysBehind } from '../../domain/department/department.js';
import { dueUnits, type UnitSending } from '../../domain/department/due-units.js';
import type { Ledger } from '../../domain/department/ledger.js';
import { dueReports, type DueRow } from '../../domain/reporting/due.js';
import { extensionOf } from '../../domain/unit/extensions.js';
import { periodNamed } from '../find/period.js';
import { dateOf, saidText } from '../find/typed.js';
import type { PlanTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeDepartment } from './change-decisions.js';

/** Whose deadline is meant, for which report. */
export interface ExtensionOf {
  /** Its id; `null` for every unit that has not sent the report. */
  readonly unit: string | null;
  readonly period?: string;
  /** The unit for which the person works: nobody extends their own unit's deadline. */
  readonly worksFor?: string | null;
}

/** A later sending day that the head office gives; beside the unit all as typed. */
export interface ExtendInput extends ExtensionOf {
  readonly until: string;
  readonly by?: string;
  readonly reason?: string;
  readonly date?: string;
}

/** What an extension came to. */
export interface Extended {
  readonly period: Period;
  readonly until: CalendarDate;
  /** Those who have it now. */
  readonly units: readonly DueRow[];
  /** Those who had this day already, or of all a later one: nothing was written for them. */
  readonly already: readonly DueRow[];
  /** Of all those who owe the report: who has sent it. */
  readonly sent: readonly DueRow[];
}

/** Puts off the day by which units have to send a report, in the head office's file. */
export async function extendDeadline(
  world: World,
  target: PlanTarget,
  ledger: Ledger<UnitSending>,
  asked: ExtendInput,
): Promise<Extended> {
  const { plan } = target;
  const period = expectedPeriod(target, asked.period);
  const given = extensionGiven(world, target, period, asked);
  const rows = rowsOf(target, ledger, period, world.today);
  const named = asked.unit === null ? null : unitOwing(rows, period, asked);
  const isSent = ({ sent }: DueRow): boolean => sent !== null;
  const meant = named === null ? rows.filter((row) => !isSent(row)) : [named];
  return changeDepartment(target, (department) => {
    const standing = standingIn(department, period, plan.reporting, world.today);
    const shorter = named === null ? null : standing(named.id);
    if (named !== null && shorter !== null && shorter.until > given.until) {
      throw new Mistaken({ kind: 'extension-shorter', unit: named, period, standing: shorter.until });
    }
    const has = ({ id }: DueRow): boolean => (standing(id)?.until ?? '') >= given.until;
    const units = meant.filter((row) => !has(row));
    const already = meant.filter(has);
    const edits = units.map(({ id: unit }) => {
      const value: GivenExtension = { unit, ...given };
      return { kind: 'append', path: ['extensions'], value, before: keysBehind('extensions') } as const;
    });
    const sent = named === null ? rows.filter(isSent) : [];
    return { edits, outcome: { period, until: given.until, units, already, sent } };
  });
}

/** The report that `--period` names. @throws Mistaken where none is named, or the plan expects no such report */
export function expectedPeriod({ plan }: PlanTarget, typed: string | undefined): Period {
  const expected = plan.reporting.reports.filter((id) => parsePeriod(id) !== null);
  if (typed === undefined) throw new Mistaken({ kind: 'extension-of-which-period', expected });
  const period = periodNamed(typed, plan);
  if (expected.includes(period.id)) return period;
  throw new Mistaken({ kind: 'extension-of-unexpected-period', period, expected });
}

/** @throws Mistaken for a day, name or reason that can't be right */
function extensionGiven(
  { today }: World,
  { plan }: PlanTarget,
  period: Period,
  asked: ExtendInput,
): Omit<GivenExtension, 'unit'> {
  if (asked.by === undefined) throw new Mistaken({ kind: 'extension-without-name' });
  const by = saidText(asked.by);
  if (asked.reason === undefined) throw new Mistaken({ kind: 'extension-without-reason' });
  const reason = saidText(asked.reason);
  const around = { year: plan.year, today };
  const date = dateOf(asked.date, around) ?? today;
  if (date > today) throw new Mistaken({ kind: 'review-in-future', date, today });
  const until = dateOf(asked.until, around) ?? today;
  const sendBy = sendingDay(period, plan.reporting);
  if (until <= sendBy) throw new Mistaken({ kind: 'extension-too-early', until, period, sendBy });
  if (until < date) throw new Mistaken({ kind: 'extension-of-past-day', until, date });
  return { period: period.id, until, date, by, reason };
}

/** The units that owe a report, each with where it stands with it. */
export function rowsOf(
  { plan }: PlanTarget,
  ledger: Ledger<UnitSending>,
  period: Period,
  today: CalendarDate,
): readonly DueRow[] {
  return dueReports([period], dueUnits(ledger), plan.reporting, today)[0]?.units ?? [];
}

/** The unit that is meant, with a file or without one. @throws Mistaken where it owes no such report, or is one's own */
export function unitOwing(rows: readonly DueRow[], period: Period, { unit: id, worksFor }: ExtensionOf): DueRow {
  if (id !== null && worksFor === id) throw new Mistaken({ kind: 'extension-of-own-unit', unit: id });
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Mistaken({ kind: 'unit-owes-no-report', unit: id ?? '', period });
  return found;
}

/** By unit the extension of a period's report that counts by now. */
function standingIn(
  department: Department,
  period: Period,
  reporting: PlanTarget['plan']['reporting'],
  day: CalendarDate,
): (unit: string) => GivenExtension | null {
  const byUnit = decisionsByUnit(department);
  return (unit) => extensionOf(byUnit(unit)?.extensions ?? [], period, reporting, day);
}
