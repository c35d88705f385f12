import type { Decision, Loaded, Workspace } from '../../domain/ports/workspace.js';
import { canonicalJson } from '../../domain/text/canonical-json.js';
import type { Digest } from '../../domain/unit/derive.js';
import type { UnitPlan } from '../../domain/unit/unit-plan.js';
import { type UnitTarget, usable } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';

/** The part of a unit's file that a person had before them when they filled something in. */
export type PartOf = (unitPlan: UnitPlan) => unknown;

/** Digits enough to tell two states of one part of a file apart. */
const DIGITS = 16;

/** Names the state of a part of a unit's file, so that a form can say what it was filled in against. */
export function stateOf(part: PartOf, unitPlan: UnitPlan, sha256: Digest): string {
  return sha256(canonicalJson({ part: part(unitPlan) ?? null })).slice(0, DIGITS);
}

/**
 * The unit, whose file takes a write only while a part of it is as the person saw it: two people, or two windows, lose
 * nothing of each other's.
 * @param seen what `stateOf` said when the form was made
 */
export function unlessChanged(unit: UnitTarget, part: PartOf, seen: string, sha256: Digest): UnitTarget {
  const assertSeen = (unitPlan: UnitPlan): void => {
    if (stateOf(part, unitPlan, sha256) !== seen) throw new Mistaken({ kind: 'changed-since-seen' });
  };
  // Said before a file is copied or a lock waited for; decided under the lock.
  assertSeen(unit.unitPlan);
  const { workspace } = unit;
  const guarded: Workspace = {
    ...workspace,
    updateUnit<T>(id: string, change: (current: Loaded<UnitPlan>) => Promise<Decision<T>>): Promise<T> {
      return workspace.updateUnit(id, async (current) => {
        assertSeen(await usable(workspace, current));
        return change(current);
      });
    },
  };
  return { ...unit, workspace: guarded };
}
