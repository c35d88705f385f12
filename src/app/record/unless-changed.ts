import { decisionsByUnit, withDecisions } from '../../domain/department/decisions.js';
import type { Department } from '../../domain/department/department.js';
import type { Decision, Loaded, Workspace } from '../../domain/ports/workspace.js';
import { canonicalJson } from '../../domain/text/canonical-json.js';
import type { Digest } from '../../domain/unit/derive.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { type PlanTarget, type UnitTarget, usable } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** The part of a file that a form showed when a person filled it in. */
export type PartOf<File = UnitPlan> = (file: File) => unknown;

/** Enough digits to distinguish two states of one part of a file. */
const DIGITS = 16;

/** A fingerprint of a part of a file, which a form sends back to show what it was filled in against. */
export function stateOf<File>(part: PartOf<File>, file: File, sha256: Digest): string {
  return sha256(canonicalJson({ part: part(file) ?? null })).slice(0, DIGITS);
}

/**
 * A unit whose file, and the head office's decisions about it, can be written only while a part of it is unchanged. So
 * two people, or two windows, do not overwrite each other's work.
 * @param seen the result of `stateOf` when the form was made
 */
export function unlessChanged(unit: UnitTarget, part: PartOf, seen: string, sha256: Digest): UnitTarget {
  const assertSeen = (unitPlan: UnitPlan): void => {
    assertState(part, unitPlan, seen, sha256);
  };
  // Checked before a file is copied or a lock is awaited, and again under the lock.
  assertSeen(unit.unitPlan);
  const { workspace, id } = unit;
  const guarded: Workspace = {
    ...workspace,
    updateUnit<T>(id: string, change: (current: Loaded<UnitPlan>) => Promise<Decision<T>>): Promise<T> {
      return workspace.updateUnit(id, async (current) => {
        assertSeen(await usable(workspace, current));
        return change(current);
      });
    },
    updateDepartment<T>(change: (current: Loaded<Department>) => Promise<Decision<T>>): Promise<T> {
      return workspace.updateDepartment(async (current) => {
        const department = await usable(workspace, current);
        const unitPlan = await usable(workspace, await workspace.readUnit(id));
        assertSeen(withDecisions(unitPlan, decisionsByUnit(department)(id)));
        return change(current);
      });
    },
  };
  return { ...unit, workspace: guarded };
}

/** A year whose head office's file can be written only while a part of it is unchanged. */
export function unlessDecisionsChanged(
  target: PlanTarget,
  part: PartOf<Department>,
  seen: string,
  sha256: Digest,
): PlanTarget {
  const { workspace } = target;
  const guarded: Workspace = {
    ...workspace,
    updateDepartment<T>(change: (current: Loaded<Department>) => Promise<Decision<T>>): Promise<T> {
      return workspace.updateDepartment(async (current) => {
        assertState(part, await usable(workspace, current), seen, sha256);
        return change(current);
      });
    },
  };
  return { ...target, workspace: guarded };
}

/** @throws Mistaken if the part has changed since the form was made */
function assertState<File>(part: PartOf<File>, file: File, seen: string, sha256: Digest): void {
  if (stateOf(part, file, sha256) !== seen) throw new Mistaken({ kind: 'changed-since-seen' });
}
