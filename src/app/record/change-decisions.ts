import { decisionsByUnit, withDecisions } from '../../domain/department/decisions.js';
import type { Decision } from '../../domain/ports/workspace.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { type UnitTarget, usable } from '../find/unit.js';

/**
 * Writes to the head office's file under its lock. `decide` gets the unit's file and the head office's as they are at
 * that moment; the unit's file is not changed.
 * @returns the outcome of the decision that was written
 * @throws Mistaken, and nothing is written, where one of them can't be used or `decide` finds a mistake
 */
export function changeDecisions<T>(
  { workspace, id }: UnitTarget,
  decide: (unitPlan: UnitPlan) => Decision<T>,
): Promise<T> {
  return workspace.updateDepartment(async (current) => {
    const department = await usable(workspace, current);
    const unitPlan = await usable(workspace, await workspace.readUnit(id));
    return decide(withDecisions(unitPlan, decisionsByUnit(department)(id)));
  });
}
