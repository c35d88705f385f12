import { reportsUndone, type SentReport } from '../domain/submission.js';
import { unitStatus, type UnitStatus } from '../domain/unit-status.js';
import { withEdits } from '../domain/with-edits.js';
import type { Edit } from '../domain/workspace.js';
import { REPORTS } from '../locale/submissions.js';
import type { Context } from './context.js';
import type { UnitTarget } from './target.js';
import { usable } from './usable.js';

/**
 * Writes to a unit's file under its lock: what is to change is decided on the file as it is at that moment. A report
 * that was sent or accepted, and of which the file says something else from now on, is named once the command is done.
 * @throws Refusal, and nothing is written, where the file can't be used or `decide` refuses
 */
export async function changeUnit(
  context: Context,
  target: UnitTarget,
  decide: (status: UnitStatus) => readonly Edit[],
): Promise<void> {
  const { workspace, plan, id } = target;
  let undone: readonly SentReport[] = [];
  await workspace.updateUnit(id, async (current) => {
    const fresh = await usable(context, workspace, current);
    const edits = decide(unitStatus(plan, fresh, context.today));
    undone = reportsUndone(fresh, withEdits(fresh, edits), context.today, context.sha256);
    return edits;
  });
  const unit = workspace.listUnits().length > 1 ? id : null;
  for (const report of undone) context.sayLast(REPORTS.changed(report, unit));
}
