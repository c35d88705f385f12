import { keysBehind, type OwnReport, ownReportOf, ownSignatory } from '../../domain/department/department.js';
import type { Period } from '../../domain/calendar/period.js';
import type { Plan } from '../../domain/plan/plan.js';
import { reportPeriod } from '../find/period.js';
import { isIssued } from '../../domain/unit/letters.js';
import type { PlanTarget, World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { changeDepartment } from './change-decisions.js';
import { assertSigner, paperInOrder, paperSaid, signatoryKept, type TypedPaper } from './own-paper.js';

/** The data of the department's own report, as typed; parts that were not typed keep their recorded values. */
export interface SubmitAllInput extends TypedPaper {
  readonly period?: string;
}

/** The outcome of recording the department's own report. */
export interface OwnReportRecorded {
  readonly period: Period;
  /** The record now in force. */
  readonly report: OwnReport;
  readonly before: OwnReport | null;
  /** False where the same record exists already: nothing is written. */
  readonly isNew: boolean;
}

/**
 * Records the data of the department's report of a period: number, date, signer, recipients. Each record repeats the
 * earlier values, so that the last one is complete.
 * @throws Mistaken for a date that cannot be right, and for signing on behalf of another without a position
 */
export async function submitAll(world: World, target: PlanTarget, input: SubmitAllInput): Promise<OwnReportRecorded> {
  const period = reportPeriod(input.period, target.plan, world.today);
  const said = paperSaid(input, period, world);
  return changeDepartment<OwnReportRecorded>(target, (department) => {
    const before = ownReportOf(department, period.id);
    const kept = said.position === undefined ? before : withoutHead(before, target.plan);
    const typed: OwnReport = { ...kept, ...said, period: period.id, date: world.today };
    const report = signedReport(typed, target.plan);
    assertSigner(typed);
    if (before !== null && saysSame(before, report)) {
      return { edits: [], outcome: { period, report: before, before, isNew: false } };
    }
    const value = inOrder(report);
    const edits = [{ kind: 'append', path: ['reports'], value, before: keysBehind('reports') } as const];
    return { edits, outcome: { period, report, before, isNew: true } };
  });
}

/** Removes the last record of the department's own report. */
export async function undoSubmitAll(
  world: World,
  target: PlanTarget,
  typed: Pick<SubmitAllInput, 'period'>,
): Promise<{ readonly period: Period; readonly report: OwnReport }> {
  const period = reportPeriod(typed.period, target.plan, world.today);
  const report = await changeDepartment<OwnReport>(target, (department) => {
    const last = ownReportOf(department, period.id);
    if (last === null) throw new Mistaken({ kind: 'nothing-sent', unit: target.plan.issuer.name, period });
    if (last !== department.reports?.at(-1)) throw new Mistaken({ kind: 'not-last-sent', period });
    return { edits: [{ kind: 'remove-last', path: ['reports'] }], outcome: last };
  });
  return { period, report };
}

/** A report with a number or a date also records its signer, because the plan may name another one later. */
function signedReport(report: OwnReport, plan: Plan): OwnReport {
  return isIssued(report) ? { ...report, ...signatoryKept(ownSignatory(plan, report)) } : report;
}

/** The report without the parts of a signature on behalf of another, if the plan's signer signs. */
function withoutHead(report: OwnReport | null, { signatory: head }: Plan): Partial<OwnReport> {
  if (report?.position !== head.position || report.signer !== head.name) return report ?? {};
  return Object.fromEntries(Object.entries(report).filter(([key]) => !SIGNS.has(key)));
}

const SIGNS: ReadonlySet<string> = new Set<keyof OwnReport>(['signer', 'position', 'authority']);

function saysSame(before: OwnReport, after: OwnReport): boolean {
  return JSON.stringify({ ...inOrder(before), date: '' }) === JSON.stringify({ ...inOrder(after), date: '' });
}

/** The parts in the order of the schema. */
function inOrder({ period, date, ...paper }: OwnReport): OwnReport {
  return { period, date, ...paperInOrder(paper) };
}
