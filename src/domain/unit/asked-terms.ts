import type { PlanNode, Role } from '../plan/plan.js';
import type { Cadence } from '../calendar/cadence.js';

/** What a plan asks of a unit besides the text: its role, how often, and by when if the plan says so. */
export interface AskedTerms {
  readonly role: Role;
  readonly cadence: Cadence;
  readonly due: string | null;
}

/** The plan's present terms, as a unit's file stores them: `lead, ongoing`, `lead, once, 2024-06-30`. */
export function askedOf(node: PlanNode, role: Role): string {
  const { cadence = 'ongoing', due } = node.track ?? {};
  return due === undefined ? `${role}, ${cadence}` : `${role}, ${cadence}, ${due}`;
}

const ASKED =
  /^(?:lead|support|monitor|unnamed), (?:once|ongoing|monthly|quarterly|half-yearly|yearly)(?:, \d{4}-\d{2}-\d{2})?$/;

/** Whether a text has the form that `askedOf` writes; in a form's hidden sheet somebody may have changed it. */
export function isAskedForm(text: string): boolean {
  return ASKED.test(text);
}

/** Reads the terms stored in a unit's file; the schema allows no other form. */
export function readAsked(asked: string): AskedTerms {
  const [role = 'lead', cadence = 'ongoing', due = null] = asked.split(',').map((part) => part.trim());
  return { role: role as Role, cadence: cadence as Cadence, due };
}
