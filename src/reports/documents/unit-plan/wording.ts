import type { Plan, Reference } from '../../../domain/plan/plan.js';
import { explainAbbreviations, putRight, withFinalMark } from '../../../domain/plan/proofread.js';
import { inUnitsName, UNIT_PLAN } from '../../../locale/document-plan.js';
import { collectNotes } from '../../model/inline.js';
import type { Line, Note } from '../../model/official-document.js';

/**
 * The issued plan's texts as a unit's own plan has them: slips put right, a short form explained where it stands first,
 * a mark at the end. To be asked in the order of the document.
 */
export interface Wording {
  readonly heading: (text: string, at: string) => Line;
  readonly paragraph: (text: string, at: string) => Line;
  /** A text of purposes and demands: what the issuer says of itself, the unit says of itself. */
  readonly purpose: (text: string, at: string) => Line;
  readonly notes: () => readonly Note[];
}

/** @param cited the documents among the bases, cited in full there */
export function wordingOf(plan: Plan, unit: string, cited: readonly Reference[]): Wording {
  const notes = collectNotes(plan.references, new Set(cited));
  const explain = explainAbbreviations(plan, UNIT_PLAN.shortForm);
  const right = (text: string, at: string): string => explain(putRight(text, at, plan));
  return {
    heading: (text, at) => notes.line(right(text, at)),
    paragraph: (text, at) => notes.line(withFinalMark(right(text, at))),
    purpose: (text, at) => notes.line(withFinalMark(inUnitsName(right(text, at), plan, unit))),
    notes: notes.all,
  };
}
