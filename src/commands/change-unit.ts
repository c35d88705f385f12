import { unitStatus, type UnitStatus } from '../domain/unit-status.js';
import type { Edit } from '../domain/workspace.js';
import type { Context } from './context.js';
import type { UnitTarget } from './target.js';
import { usable } from './usable.js';

/**
 * Writes to a unit's file under its lock: what is to change is decided on the file as it is at that moment.
 * @throws Refusal, and nothing is written, where the file can't be used or `decide` refuses
 */
export async function changeUnit(
  context: Context,
  target: UnitTarget,
  decide: (status: UnitStatus) => readonly Edit[],
): Promise<void> {
  const { workspace, plan, id } = target;
  await workspace.updateUnit(id, async (current) => {
    const fresh = await usable(context, workspace, current);
    return decide(unitStatus(plan, fresh, context.today));
  });
}
