import { withEdits } from '../../domain/edits/apply-to-data.js';
import type { Decision } from '../../domain/ports/workspace.js';
import { unitStatus, type UnitStatus } from '../../domain/progress/unit-status.js';
import { reportsUndone, type SentReport } from '../../domain/reporting/submission.js';
import { type UnitTarget, type World, usable } from '../find/unit.js';

/** What a write to a unit's file came to, beside its own outcome. */
export interface Written {
  /** Reports that were sent or accepted, and of which the file says something else from now on. */
  readonly undone: readonly SentReport[];
  /** The unit whose they are; `null` where it is the only one. */
  readonly among: string | null;
}

/**
 * Writes to a unit's file under its lock: what is to change is decided on the file as it is at that moment.
 * @param decide may be asked again where somebody else wrote meanwhile; the last decision is the one that counts
 * @throws Mistaken, and nothing is written, where the file can't be used or `decide` finds a mistake
 */
export async function changeUnit<T>(
  { today, sha256 }: World,
  { workspace, plan, id }: UnitTarget,
  decide: (status: UnitStatus) => Decision<T>,
): Promise<{ readonly outcome: T; readonly written: Written }> {
  const { outcome, undone } = await workspace.updateUnit(id, async (current) => {
    const fresh = await usable(workspace, current);
    const { edits, outcome } = decide(unitStatus(plan, fresh, today));
    const undone = reportsUndone(fresh, withEdits(fresh, edits), today, sha256);
    return { edits, outcome: { outcome, undone } };
  });
  return { outcome, written: { undone, among: workspace.listUnits().length > 1 ? id : null } };
}
