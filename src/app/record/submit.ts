import { personalDataIn } from '../../domain/text/personal-data.js';
import { warnOf } from './told.js';
import type { CalendarDate } from '../../domain/calendar/date.js';
import type { Period } from '../../domain/calendar/period.js';
import type { PlacedFinding } from '../../domain/findings/finding.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { CheckSource } from '../../domain/ports/check-source.js';
import type { Decision } from '../../domain/ports/workspace.js';
import { unitStatus } from '../../domain/progress/unit-status.js';
import type { ReportSource } from '../../domain/reporting/paper-content.js';
import { periodicReport } from '../../domain/reporting/periodic-report.js';
import { paperNumberDoubt } from '../../domain/reporting/signed-paper.js';
import { gapsOf, hasGaps, type SubmissionGaps } from '../../domain/reporting/submission-gaps.js';
import {
  isSentAlready,
  lastRecord,
  makeSubmission,
  type SentReport,
  sentReport,
  wrongSendingDay,
  type Sending,
} from '../../domain/reporting/submission.js';
import type { Submission, UnitPlan } from '../../domain/unit/unit-plan.js';
import { reportPeriod } from '../find/period.js';
import { dateOf, requiredText } from '../find/typed.js';
import { type UnitTarget, type World, usable } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { datesFor } from '../../domain/calendar/date-context.js';

/** Which report is sent, and what is recorded about it, as typed. */
export interface SubmitInput {
  readonly period?: string;
  /** The number of the signed paper. */
  readonly number?: string;
  /** The day of signing and sending; without one the signed paper has no date. */
  readonly date?: string;
  readonly signer?: string;
  readonly position?: string;
  /** The lines above the position if somebody signs on behalf of another. */
  readonly authority?: readonly string[];
  readonly by?: string;
  /** The reason for sending with gaps. */
  readonly withGaps?: string;
}

/** The outcome of a submission. */
export interface Submitted {
  readonly period: Period;
  /** `null` where the same content was sent before: nothing was checked. */
  readonly checked: Checked | null;
  readonly result: SendResult;
}

/** The outcome of the check before sending. */
export interface Checked {
  /** Whether the plan expects a report for the period. */
  readonly isExpected: boolean;
  /** The errors in the unit's file; with any, nothing is sent. */
  readonly errors: readonly PlacedFinding[];
  readonly warnings: number;
}

/** Whether the report was sent, and why not. */
export type SendResult =
  | { readonly kind: 'unchanged'; readonly unit: string; readonly date: CalendarDate }
  | { readonly kind: 'errors'; readonly file: string }
  | { readonly kind: 'gaps'; readonly gaps: SubmissionGaps }
  | Sent;

export interface Sent {
  readonly kind: 'sent';
  readonly file: string;
  readonly unitPlan: UnitPlan;
  readonly submission: Submission;
  /** What is missing from the report; `null` where nothing is. */
  readonly gaps: SubmissionGaps | null;
  /** A reason for gaps was typed but not recorded, as there are no gaps. */
  readonly isReasonIdle: boolean;
  /** The report sent for the period before. */
  readonly last: SentReport | null;
}

/**
 * Records that a period's report was sent, with a fingerprint of its content, if the unit's file has no errors.
 * @param openSource opens the files as `check` reads them
 */
export async function submit(
  world: World,
  unit: UnitTarget,
  typed: SubmitInput,
  openSource: () => Promise<CheckSource>,
): Promise<Submitted> {
  const { workspace, plan, id, unitPlan, loaded } = unit;
  const period = reportPeriod(typed.period, plan, world.today);
  const asked = sendingOf(typed, period, world);
  if (submissionFor(asked, { plan, unitPlan }, world) === null) {
    return { period, checked: null, result: unchanged(unitPlan, period, world) };
  }
  const found = await findingsIn(world, loaded.path, await openSource());
  const errors = found.filter(({ severity }) => severity === 'error');
  const isExpected = plan.reporting.reports.includes(period.id);
  const checked = { isExpected, errors, warnings: found.length - errors.length };
  if (errors.length > 0) return { period, checked, result: { kind: 'errors', file: loaded.file } };
  const result = await workspace.updateUnit(id, async (current) => {
    const fresh = await usable(workspace, current);
    return decide(world, plan, fresh, current.file, asked);
  });
  if (result.kind === 'sent') await warnOf(workspace, personalDataIn(typed.withGaps ?? ''));
  return { period, checked, result };
}

/** What is to be sent, with the reason that was given for gaps. */
interface SubmitData extends Omit<Sending, 'gaps'> {
  readonly reason: string | null;
}

/** @throws Mistaken for a text that cannot be a document's number */
function sendingOf(typed: SubmitInput, period: Period, { today }: World): SubmitData {
  const said = (one: string | undefined): string | null => (one === undefined ? null : requiredText(one));
  const date = dateOf(typed.date, datesFor(period.calendar, today));
  return {
    period,
    date: date ?? today,
    by: said(typed.by),
    number: typed.number === undefined ? null : paperNumberOf(requiredText(typed.number)),
    // The paper gets a date only if one was typed.
    dated: date,
    signer: said(typed.signer),
    position: said(typed.position),
    authority: (typed.authority ?? []).map(requiredText).filter((line) => line !== ''),
    reason: said(typed.withGaps),
  };
}

/** A signed paper's number. @throws Mistaken for a text that cannot be one */
export function paperNumberOf(number: string): string {
  const doubt = paperNumberDoubt(number);
  const isOnlyUnlikely = doubt?.kind === 'other-type' || (doubt?.kind === 'letter-for-digit' && doubt.isReadable);
  if (doubt !== null && !isOnlyUnlikely) {
    throw new Mistaken({ kind: 'no-paper-number', number, doubt });
  }
  return number;
}

/** The submission to write; `null` where it would add nothing new. @throws Mistaken for a date that cannot be right */
function submissionFor(asked: SubmitData, source: ReportSource, { sha256, today }: World): Submission | null {
  const { period, date, reason } = asked;
  const { unitPlan } = source;
  const next = makeSubmission({ ...asked, gaps: reason }, source, sha256);
  const last = sentReport(unitPlan, period.id, today);
  if (last !== null && isSentAlready(last, next, source, sha256)) return null;
  switch (wrongSendingDay(date, period, unitPlan, today)) {
    case 'future':
      throw new Mistaken({ kind: 'sent-in-future', date, today });
    case 'before-period':
      throw new Mistaken({ kind: 'sent-before-period', date, period });
    case 'before-record':
      throw new Mistaken({ kind: 'sent-before-record', date, record: lastRecord(unitPlan, period) ?? date });
    case 'before-last':
      throw new Mistaken({ kind: 'sent-before-last', date });
    case null:
      return next;
  }
}

function unchanged(unitPlan: UnitPlan, period: Period, { today }: World): SendResult {
  const last = sentReport(unitPlan, period.id, today);
  return { kind: 'unchanged', unit: unitPlan.unit.name, date: last?.submission.date ?? today };
}

/** The findings of `dcs check` in the file. */
async function findingsIn(
  { today, sha256 }: World,
  path: string,
  source: CheckSource,
): Promise<readonly PlacedFinding[]> {
  const { checkFiles, inOnePart } = await import('../check/folder.js');
  const targets = source.discover([path]);
  const report = await checkFiles(source, targets, { today, asOf: today, limits: {} }, inOnePart(source, sha256));
  return report.findings;
}

/** Decides on the file as it is under its lock. */
function decide(world: World, plan: Plan, unitPlan: UnitPlan, file: string, asked: SubmitData): Decision<SendResult> {
  const { today } = world;
  const { period, reason } = asked;
  const gaps = gapsOf(periodicReport(unitStatus(plan, unitPlan, today), period));
  const isWhole = !hasGaps(gaps);
  const submission = submissionFor({ ...asked, reason: isWhole ? null : reason }, { plan, unitPlan }, world);
  if (submission === null) return { edits: [], outcome: unchanged(unitPlan, period, world) };
  if (!isWhole && reason === null) return { edits: [], outcome: { kind: 'gaps', gaps } };
  return {
    edits: [{ kind: 'append', path: ['submissions'], value: submission }],
    outcome: {
      kind: 'sent',
      file,
      unitPlan,
      submission,
      gaps: isWhole ? null : gaps,
      isReasonIdle: isWhole && reason !== null,
      last: sentReport(unitPlan, period.id, today),
    },
  };
}
