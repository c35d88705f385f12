import { reportsUndone } from '../domain/reporting/submission.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { withEdits } from '../domain/edits/apply-to-data.js';
import type { Decision } from '../domain/ports/workspace.js';
import { REPORTS } from '../locale/submissions.js';
import type { Context } from './context.js';
import type { UnitTarget } from './target.js';
import { usable } from './require-valid.js';

/**
 * Writes to a unit's file under its lock: what is to change is decided on the file as it is at that moment. A report
 * that was sent or accepted, and of which the file says something else from now on, is named once the command is done.
 * @param decide may be asked again where somebody else wrote meanwhile; the last decision is the one that counts
 * @returns the outcome of that decision
 * @throws Refusal, and nothing is written, where the file can't be used or `decide` refuses
 */
export async function changeUnit<T>(
  context: Context,
  target: UnitTarget,
  decide: (status: UnitStatus) => Decision<T>,
): Promise<T> {
  const { workspace, plan, id } = target;
  const { outcome, undone } = await workspace.updateUnit(id, async (current) => {
    const fresh = await usable(context, workspace, current);
    const decision = decide(unitStatus(plan, fresh, context.today));
    const undone = reportsUndone(fresh, withEdits(fresh, decision.edits), context.today, context.sha256);
    return { edits: decision.edits, outcome: { outcome: decision.outcome, undone } };
  });
  const unit = workspace.listUnits().length > 1 ? id : null;
  for (const report of undone) context.sayLast(REPORTS.changed(report, unit));
  return outcome;
}
