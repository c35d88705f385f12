import { decisionsByUnit, withDecisions } from '../domain/department/decisions.js';
import type { UnitPlan } from '../domain/unit/unit-plan.js';
import type { Decision } from '../domain/ports/workspace.js';
import type { Context } from './context.js';
import type { UnitTarget } from './target.js';
import { usable } from './require-valid.js';

/**
 * Writes to the head office's file under its lock. `decide` gets the unit's file and the head office's as they are at
 * that moment; the unit's file is not changed.
 * @returns the outcome of the decision that was written
 * @throws Refusal, and nothing is written, where one of them can't be used or `decide` refuses
 */
export function changeDecisions<T>(
  context: Context,
  { workspace, id }: UnitTarget,
  decide: (unitPlan: UnitPlan) => Decision<T>,
): Promise<T> {
  return workspace.updateDepartment(async (current) => {
    const department = await usable(context, workspace, current);
    const unitPlan = await usable(context, workspace, await workspace.readUnit(id));
    return decide(withDecisions(unitPlan, decisionsByUnit(department)(id)));
  });
}
