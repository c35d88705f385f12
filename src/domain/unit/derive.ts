import { askedOf } from './asked-terms.js';
import { fingerprint } from '../plan/fingerprint.js';
import type { Plan, PlanNode, Role } from '../plan/plan.js';
import { indexPlan } from '../plan/plan-index.js';
import { type RoleBearer, roleOf } from './role.js';
import type { PlannedItem, Unit, UnitPlan } from './unit-plan.js';

/** A function that returns the hex SHA-256 of a text's UTF-8 bytes. */
export type Digest = (text: string) => string;

/** The words that a derived plan uses for ongoing work, in the document's language, not the screen's. */
export interface DeriveWords {
  readonly ongoing: string;
}

/** The plan's items for a unit, without open places, which only hold own items. */
export function itemsFor(plan: Plan, unit: RoleBearer): readonly PlanNode[] {
  return indexPlan(plan).items.filter((node) => node.open !== true && roleOf(plan, node, unit) !== null);
}

/**
 * Derives a unit's plan from the issued one: every item that concerns it, empty but for what the source states.
 * @param planPath path of the plan, relative to the unit's file
 */
export function deriveUnitPlan(plan: Plan, unit: Unit, planPath: string, sha256: Digest, words: DeriveWords): UnitPlan {
  const items = itemsFor(plan, unit).map((node) => {
    const role = roleOf(plan, node, unit) ?? 'lead';
    return [node.id, plannedItemFor(node, role, sha256, words)] as const;
  });
  return {
    schema: 'dcs/unit-plan@1',
    unit,
    year: plan.year,
    'derived-from': { plan: planPath, id: plan.id, revision: plan.revision },
    items: Object.fromEntries(items),
  };
}

/** A new item of a unit's file; it has a time only if the source states one. */
export function plannedItemFor(node: PlanNode, role: Role, sha256: Digest, words: DeriveWords): PlannedItem {
  const track = node.track;
  if (track === undefined) throw new Error(`${node.id} is not an item`);
  const stated = track['cadence-from'] === 'source' && track.cadence === 'ongoing';
  return {
    title: track.short,
    text: fingerprint(node, sha256),
    asked: askedOf(node, role),
    'in-charge': null,
    support: [],
    time: stated ? words.ongoing : null,
    output: null,
  };
}
