import type { CalendarDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { parseDocumentNumber, capitalSymbol } from '../plan/document-number.js';
import { fold } from '../text/fold.js';
import type { Digest } from '../unit/derive.js';
import type { UnitPlan, UnitSignatory } from '../unit/unit-plan.js';
import { isChangedSince, sentReport } from './submission.js';

/** What the clerk writes on a signed paper (Nghị định 30/2020/NĐ-CP, Điều 15), as far as the unit recorded it. */
export interface SignedPaper {
  readonly number: string | null;
  readonly date: CalendarDate | null;
  /** `null` where the sending names nobody: the one in the unit's file signs. */
  readonly signatory: UnitSignatory | null;
}

/** The paper of a period's report, and whether the unit's file says by now something else than was signed. */
export interface PaperOnRecord {
  readonly paper: SignedPaper;
  readonly isOutdated: boolean;
}

/**
 * The signed paper of a period's report; `null` where no number, date or signer was recorded. What was returned, or has
 * changed since, is another paper, which gets a number of its own.
 */
export function paperOnRecord(
  unitPlan: UnitPlan,
  period: Period,
  asOf: CalendarDate,
  sha256: Digest,
): PaperOnRecord | null {
  const sent = sentReport(unitPlan, period.id, asOf);
  if (sent === null) return null;
  const { submission, state } = sent;
  const { number = null, dated = null, signer = null, position, authority } = submission;
  const isSaid = number !== null || dated !== null || signer !== null || position != null || authority !== undefined;
  if (!isSaid) return null;
  return {
    paper: { number, date: dated, signatory: signatoryOf(unitPlan.unit.signatory, { signer, position, authority }) },
    isOutdated: state === 'returned' || isChangedSince(unitPlan, submission, sha256),
  };
}

interface SaidSigner {
  readonly signer: string | null;
  readonly position: string | null | undefined;
  readonly authority: readonly string[] | undefined;
}

/** Who signed: a position is taken from the unit's file only for the person whom that file names. */
function signatoryOf(
  known: UnitSignatory | undefined,
  { signer, position, authority }: SaidSigner,
): UnitSignatory | null {
  if (signer === null && position == null && authority === undefined) return null;
  const name = signer ?? known?.name ?? null;
  if (position != null || authority !== undefined)
    return { authority: authority ?? [], position: position ?? null, name };
  return known?.name != null && fold(known.name) === fold(signer ?? '') ? known : { position: null, name };
}

/** The abbreviation of reports (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const REPORT_CODE = 'BC';

/** Why a number is probably not that of a report. */
export type PaperNumberDoubt =
  | { readonly kind: 'no-symbol' }
  | { readonly kind: 'lower-case'; readonly capitals: string }
  | { readonly kind: 'other-type' };

/** What is wrong with the number of a report's paper; `null` for `45/BC-TTA`, and `45-BC/CU` of the Party. */
export function paperNumberDoubt(number: string): PaperNumberDoubt | null {
  const capitals = capitalSymbol(number);
  if (capitals !== null) return { kind: 'lower-case', capitals };
  const symbol = parseDocumentNumber(number);
  if (symbol === null) return { kind: 'no-symbol' };
  return symbol.type === REPORT_CODE ? null : { kind: 'other-type' };
}
