import type { Plan } from '../plan/plan.js';
import { unitKind } from '../plan/unit-kinds.js';
import type { UnitSignatory } from '../unit/unit-plan.js';
import type { ReportSource } from './paper-content.js';
import { isSigned, type SignedPaper } from './signed-paper.js';

/** A part of a report's frame (letterhead, citation of the plan, signature) that nobody gave. */
export type FrameGap = 'addressee' | 'place' | 'code' | 'plan' | 'position' | 'signer' | 'number' | 'date';

/** The number and the day are given after signing (Nghị định 30/2020/NĐ-CP, Điều 15): they keep no paper a draft. */
const GIVEN_AFTER_SIGNING: ReadonlySet<FrameGap> = new Set<FrameGap>(['number', 'date']);

/** Whether a report stays a draft for what its frame lacks. */
export function keepDraft(gaps: readonly FrameGap[]): boolean {
  return gaps.some((one) => !GIVEN_AFTER_SIGNING.has(one));
}

/** What is printed around a report's text, as far as it is known. */
export interface Frame {
  /** The issuer of the report. */
  readonly issuer: { readonly code?: string | null; readonly place?: string | null };
  readonly signatory: Pick<UnitSignatory, 'position' | 'name'>;
  readonly number: string | null;
  readonly date: string | null;
}

/** What a report's frame lacks; its number where only the day was recorded, and its day where only the number was. */
export function frameGaps({ issuer, signatory, number, date }: Frame): readonly FrameGap[] {
  const lacks: readonly (readonly [FrameGap, boolean])[] = [
    ['place', issuer.place == null],
    ['code', issuer.code == null && number === null],
    ['position', signatory.position == null],
    ['signer', signatory.name == null],
    ['number', number === null && date !== null],
    ['date', number !== null && date === null],
  ];
  return lacks.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}

/** What the citation of the plan lacks; a signed report stays as it was signed. */
export function citationGaps(plan: Plan, isSigned: boolean): readonly FrameGap[] {
  return isSigned || isCited(plan) ? [] : ['plan'];
}

/** Whom the head office reports to is in the plan; a unit's report always has an addressee. */
export function addresseeGaps({ 'report-to': to = [] }: Plan): readonly FrameGap[] {
  return to.length === 0 ? ['addressee'] : [];
}

/** The same of a unit's report; while it is not signed, the number and day of the plan that it cites are to be filled in. */
export function unitFrameGaps({ plan, unitPlan }: ReportSource, paper: SignedPaper | null): readonly FrameGap[] {
  const { unit } = unitPlan;
  const { number = null, date = null } = paper ?? {};
  const gaps = frameGaps({ issuer: unit, signatory: paper?.signatory ?? unit.signatory ?? {}, number, date });
  return [...citationGaps(plan, isSigned(paper)), ...gaps];
}

/** What the frame of a unit's own plan lacks before it is signed; nothing where the unit issues no plan of its own. */
export function unitPlanGaps(source: ReportSource): readonly FrameGap[] {
  const { plan, unitPlan } = source;
  return unitKind(plan, unitPlan.unit.kind)?.['issues-plan'] === true ? unitFrameGaps(source, null) : [];
}

/** Whether a plan can be cited without blanks: by its own number and day, or those of the decision that it is attached to. */
export function isCited({ number, date, subject, 'issued-with': by }: Plan): boolean {
  const isNumbered = number === null ? by?.number != null && by.date !== null : date !== null;
  return isNumbered && subject !== null;
}
