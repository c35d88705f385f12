import { type CalendarDate, earlier } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { parseDocumentNumber, capitalSymbol, symbolInDigits } from '../plan/document-number.js';
import { unitStatus, type UnitStatus } from '../progress/unit-status.js';
import type { Digest } from '../unit/derive.js';
import type { Submission, UnitPlan, UnitSignatory } from '../unit/unit-plan.js';
import { paperDay, type ReportSource } from './paper-content.js';
import { type PeriodicReport, periodicReport } from './periodic-report.js';
import { hasPaper, signatoryOf } from './signatory.js';
import { isChangedSince, sentReport } from './submission.js';

/**
 * The parts of a signed paper that a clerk fills in (Nghị định 30/2020/NĐ-CP, Điều 15), as far as the unit recorded
 * them.
 */
export interface SignedPaper {
  readonly number: string | null;
  readonly date: CalendarDate | null;
  /** `null` if the submission names nobody: then the signer in the unit's file signs. */
  readonly signatory: UnitSignatory | null;
}

/** Whether a paper has both its number and its day: then it is printed as it was signed, without what was missing in it. */
export function isSigned(paper: SignedPaper | null): boolean {
  return paper !== null && paper.number !== null && paper.date !== null;
}

/** The paper that a sending records; `null` where it names no number, day or signer. */
export function paperOf({ unit }: Pick<UnitPlan, 'unit'>, submission: Submission): SignedPaper | null {
  if (!hasPaper(submission)) return null;
  const { number = null, dated = null } = submission;
  return { number, date: dated, signatory: signatoryOf(unit.signatory, submission) };
}

/** The signed paper of a period's report, and whether the unit's file differs from it by now. */
export interface PaperOnRecord {
  readonly paper: SignedPaper;
  /** The day at whose end the paper was made. */
  readonly day: CalendarDate;
  readonly isOutdated: boolean;
}

/**
 * The signed paper of a period's report; `null` if no number, date or signer was recorded. A report that was returned
 * or has changed since needs a new paper with its own number.
 */
export function paperOnRecord(
  source: ReportSource,
  period: Period,
  asOf: CalendarDate,
  sha256: Digest,
): PaperOnRecord | null {
  const { unitPlan } = source;
  const sent = sentReport(unitPlan, period.id, asOf);
  const paper = sent === null ? null : paperOf(unitPlan, sent.submission);
  if (sent === null || paper === null) return null;
  const { submission, state } = sent;
  return {
    paper,
    day: earlier(asOf, paperDay(source, period, submission.date)),
    isOutdated: state === 'returned' || isChangedSince(source, submission, sha256),
  };
}

/** A period's report, with its signed paper if one is recorded. */
export interface ReportOnRecord {
  readonly report: PeriodicReport;
  readonly onRecord: PaperOnRecord | null;
}

/**
 * The report as of a day. If its signed paper is still valid, the report is as of that paper's day, and contains
 * nothing later.
 */
export function reportOnRecord(status: UnitStatus, period: Period, sha256: Digest): ReportOnRecord {
  const { plan, unitPlan, asOf } = status;
  const onRecord = paperOnRecord({ plan, unitPlan }, period, asOf, sha256);
  const isStanding = onRecord !== null && !onRecord.isOutdated && onRecord.day !== asOf;
  return { report: periodicReport(isStanding ? unitStatus(plan, unitPlan, onRecord.day) : status, period), onRecord };
}

/** The abbreviation of reports (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const REPORT_CODE = 'BC';

/** Why a number is probably not that of a report. */
export type PaperNumberDoubt =
  | { readonly kind: 'no-symbol' }
  /** `isReadable`: it is a symbol as it stands too, as `5l/BC-TTA`. */
  | { readonly kind: 'letter-for-digit'; readonly likely: string; readonly isReadable: boolean }
  | { readonly kind: 'lower-case'; readonly capitals: string }
  | { readonly kind: 'other-type' };

/** What is probably wrong with the number of a report; `null` for `45/BC-TTA`, and for `45-BC/CU` of the Party. */
export function paperNumberDoubt(number: string): PaperNumberDoubt | null {
  const likely = symbolInDigits(number);
  if (likely !== null) {
    return { kind: 'letter-for-digit', likely, isReadable: parseDocumentNumber(number) !== null };
  }
  const capitals = capitalSymbol(number);
  if (capitals !== null) return { kind: 'lower-case', capitals };
  const symbol = parseDocumentNumber(number);
  if (symbol === null) return { kind: 'no-symbol' };
  return symbol.type === REPORT_CODE ? null : { kind: 'other-type' };
}
