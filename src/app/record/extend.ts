import type { CalendarDate } from '../../domain/calendar/date.js';
import { sendingDay, expectedReports } from '../../domain/calendar/deadline.js';
import { type Period } from '../../domain/calendar/period.js';
import { decisionsByUnit } from '../../domain/department/decisions.js';
import { type Department, type GivenExtension, keysBehind } from '../../domain/department/department.js';
import { dueUnits, type UnitSending } from '../../domain/department/due-units.js';
import type { Ledger } from '../../domain/department/ledger.js';
import { dueReports, type DueRow } from '../../domain/reporting/due.js';
import { extensionOf } from '../../domain/unit/extensions.js';
import { periodNamed } from '../find/period.js';
import { dateOf, requiredText } from '../find/typed.js';
import type { PlanTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeDepartment } from './change-decisions.js';
import { datesFor } from '../../domain/calendar/date-context.js';

/** The unit and the report whose deadline is extended. */
export interface ExtensionOf {
  /** The unit's id; `null` for every unit that has not sent the report. */
  readonly unit: string | null;
  readonly period?: string;
  /** The person's own unit, whose deadline they may not extend. */
  readonly worksFor?: string | null;
}

/** A later sending day that the head office gives, as typed. */
export interface ExtendInput extends ExtensionOf {
  readonly until: string;
  readonly by?: string;
  readonly reason?: string;
  readonly date?: string;
}

/** The outcome of an extension. */
export interface Extended {
  readonly period: Period;
  readonly until: CalendarDate;
  /** The units that have the extension now. */
  readonly units: readonly DueRow[];
  /** Units without a new extension: they had this day already, or, if every unit was meant, a later one. */
  readonly already: readonly DueRow[];
  /** If every unit was meant: those that have sent the report. */
  readonly sent: readonly DueRow[];
}

/** Extends the day by which units must send a report, in the head office's file. */
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
  const expected = expectedReports(plan).map(({ id }) => id);
  if (typed === undefined) throw new Mistaken({ kind: 'extension-of-which-period', expected });
  const period = periodNamed(typed, plan);
  if (expected.includes(period.id)) return period;
  throw new Mistaken({ kind: 'extension-of-unexpected-period', period, expected });
}

/** @throws Mistaken if the day, the name or the reason cannot be right */
function extensionGiven(
  { today }: World,
  { plan }: PlanTarget,
  period: Period,
  asked: ExtendInput,
): Omit<GivenExtension, 'unit'> {
  if (asked.by === undefined) throw new Mistaken({ kind: 'extension-without-name' });
  const by = requiredText(asked.by);
  if (asked.reason === undefined) throw new Mistaken({ kind: 'extension-without-reason' });
  const reason = requiredText(asked.reason);
  const context = datesFor(plan, today);
  const date = dateOf(asked.date, context) ?? today;
  if (date > today) throw new Mistaken({ kind: 'review-in-future', date, today });
  const until = dateOf(asked.until, context) ?? today;
  const sendBy = sendingDay(period, plan.reporting);
  if (until <= sendBy) throw new Mistaken({ kind: 'extension-too-early', until, period, sendBy });
  if (until < date) throw new Mistaken({ kind: 'extension-of-past-day', until, date });
  return { period: period.id, until, date, by, reason };
}

/** The units that owe a report, with the state of their sending. */
export function rowsOf(
  { plan }: PlanTarget,
  ledger: Ledger<UnitSending>,
  period: Period,
  today: CalendarDate,
): readonly DueRow[] {
  return dueReports([period], dueUnits(ledger), plan.reporting, today)[0]?.units ?? [];
}

/**
 * The row of the named unit, with or without a file. @throws Mistaken if it owes no such report, or is the person's own
 */
export function unitOwing(rows: readonly DueRow[], period: Period, { unit: id, worksFor }: ExtensionOf): DueRow {
  if (id !== null && worksFor === id) throw new Mistaken({ kind: 'extension-of-own-unit', unit: id });
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Mistaken({ kind: 'unit-owes-no-report', unit: id ?? '', period });
  return found;
}

/** For each unit, its present extension of a period's report. */
function standingIn(
  department: Department,
  period: Period,
  reporting: PlanTarget['plan']['reporting'],
  day: CalendarDate,
): (unit: string) => GivenExtension | null {
  const byUnit = decisionsByUnit(department);
  return (unit) => extensionOf(byUnit(unit)?.extensions ?? [], period, reporting, day);
}
