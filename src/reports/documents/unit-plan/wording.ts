import type { Calendar } from '../../../domain/calendar/calendar.js';
import type { Plan, Reference } from '../../../domain/plan/plan.js';
import { explainAbbreviations, putRight, withFinalMark } from '../../../domain/plan/proofread.js';
import { inUnitsName, UNIT_PLAN } from '../../../locale/document-plan.js';
import { collectNotes } from '../../model/inline.js';
import type { Line, Note } from '../../model/official-document.js';

/**
 * The issued plan's texts fitted to a unit's own plan: misprints corrected, abbreviations explained at their first
 * use, a final mark added. Call it in the order of the document.
 */
export interface Wording {
  readonly heading: (text: string, at: string) => Line;
  readonly paragraph: (text: string, at: string) => Line;
  /** A text of purposes and demands, where the unit's name replaces the issuer's. */
  readonly purpose: (text: string, at: string) => Line;
  readonly notes: () => readonly Note[];
  /** In which times are read. */
  readonly calendar: Calendar;
}

/** @param cited the documents among the bases, which cite them in full */
export function wordingOf(plan: Plan, unit: string, cited: readonly Reference[]): Wording {
  const notes = collectNotes(plan.references, new Set(cited));
  const explain = explainAbbreviations(plan, UNIT_PLAN.shortForm);
  const right = (text: string, at: string): string => explain(putRight(text, at, plan));
  return {
    heading: (text, at) => notes.line(right(text, at)),
    paragraph: (text, at) => notes.line(withFinalMark(right(text, at))),
    purpose: (text, at) => notes.line(withFinalMark(inUnitsName(right(text, at), plan, unit))),
    notes: notes.all,
    calendar: plan,
  };
}
