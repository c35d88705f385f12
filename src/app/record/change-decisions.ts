import { decisionsByUnit, withDecisions } from '../../domain/department/decisions.js';
import type { Department } from '../../domain/department/department.js';
import type { Edit } from '../../domain/edits/edit.js';
import type { Decision, Loaded, Workspace } from '../../domain/ports/workspace.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { type PlanTarget, type UnitTarget, usable } from '../find/unit.js';
import { toldBy, warnOf } from './told.js';

/** The head office's file; an empty one if it does not exist. @throws Mistaken if it cannot be used */
export async function departmentOf({ workspace, plan }: PlanTarget): Promise<Department> {
  const read = await workspace.readDepartment();
  return read === null ? { schema: 'dcs/department@1', year: plan.year } : usable(workspace, read);
}

/**
 * Changes the head office's file under its lock, and warns where what was written seems to identify a citizen.
 * @throws Mistaken if `decide` finds a mistake
 */
export function changeDepartment<T>(
  { workspace }: PlanTarget,
  decide: (department: Department) => Decision<T>,
): Promise<T> {
  return changed(workspace, async (current) => decide(await usable(workspace, current)));
}

async function changed<T>(
  workspace: Workspace,
  decide: (current: Loaded<Department>) => Promise<Decision<T>>,
): Promise<T> {
  let written: readonly Edit[] = [];
  const outcome = await workspace.updateDepartment(async (current) => {
    const decision = await decide(current);
    written = decision.edits;
    return decision;
  });
  await warnOf(workspace, toldBy(written));
  return outcome;
}

/**
 * Changes the head office's file under its lock. `decide` gets the unit's file and the head office's as they are at
 * that moment; the unit's file is not changed.
 * @returns the outcome of the decision that was written
 * @throws Mistaken, with nothing written, where one of the files cannot be used or `decide` finds a mistake
 */
export function changeDecisions<T>(
  { workspace, id }: UnitTarget,
  decide: (unitPlan: UnitPlan) => Decision<T>,
): Promise<T> {
  return changed(workspace, async (current) => {
    const department = await usable(workspace, current);
    const unitPlan = await usable(workspace, await workspace.readUnit(id));
    return decide(withDecisions(unitPlan, decisionsByUnit(department)(id)));
  });
}
