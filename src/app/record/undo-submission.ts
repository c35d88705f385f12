import type { Period } from '../../domain/calendar/period.js';
import { sentReport } from '../../domain/reporting/submission.js';
import type { Submission, UnitPlan } from '../../domain/unit/unit-plan.js';
import { reportPeriod } from '../find/period.js';
import { type UnitTarget, type World, usable } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** A submission that was removed. */
export interface SubmissionUndone {
  readonly period: Period;
  readonly submission: Submission;
}

/** Removes the last submission from the unit's file. */
export async function undoSubmission(
  world: World,
  unit: UnitTarget,
  typed: { readonly period?: string },
): Promise<SubmissionUndone> {
  const { workspace, plan, id } = unit;
  const period = reportPeriod(typed.period, plan, world.today);
  const submission = await workspace.updateUnit(id, async (current) => {
    const unitPlan = await usable(workspace, current);
    return { edits: [{ kind: 'remove-last', path: ['submissions'] }], outcome: lastOf(unitPlan, period) };
  });
  return { period, submission };
}

/** @throws Mistaken where the period's last submission is not the file's last, or was reviewed by the head office */
function lastOf(unitPlan: UnitPlan, period: Period): Submission {
  const sent = sentReport(unitPlan, period.id, '9999-12-31');
  if (sent === null) throw new Mistaken({ kind: 'nothing-sent', unit: unitPlan.unit.name, period });
  const { submission, state } = sent;
  if (submission !== unitPlan.submissions?.at(-1)) throw new Mistaken({ kind: 'not-last-sent', period });
  if (state !== 'submitted') throw new Mistaken({ kind: 'sent-and-judged', period, state });
  return submission;
}
