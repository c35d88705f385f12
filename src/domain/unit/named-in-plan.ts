import type { Plan, Role } from '../plan/plan.js';
import { indexPlan } from '../plan/plan-index.js';
import { itemsFor } from './derive.js';
import type { Unit } from './unit-plan.js';
import { namesNobody, membershipIn, type RoleBearer, roleOf } from './role.js';

/** How many items a unit has in each role. */
export type RoleCounts = Readonly<Record<Role, number>>;

/** A body or group of a plan, with how many items it has. */
export interface NamedInPlan {
  readonly what: 'body' | 'group';
  readonly id: string;
  /** As the plan writes it. */
  readonly words: string;
  readonly roles: RoleCounts;
}

/** Whether a plan names bodies or groups, not kinds of unit alone. */
export function namesBodies({ bodies = [], groups = [] }: Plan): boolean {
  return bodies.length + groups.length > 0;
}

/** Whether a plan has items for which it names nobody. */
export function leavesOpen(plan: Plan): boolean {
  return indexPlan(plan).items.some(({ track }) => track !== undefined && namesNobody(track));
}

/** The number of the unit's items by role. */
export function rolesIn(plan: Plan, unit: RoleBearer): RoleCounts {
  const count = { lead: 0, support: 0, monitor: 0, unnamed: 0 };
  for (const node of itemsFor(plan, unit)) {
    const role = roleOf(plan, node, unit);
    if (role !== null) count[role] += 1;
  }
  return count;
}

/** The names of the unit's body and groups, as the plan writes them. */
export function partNames(
  plan: Plan,
  unit: RoleBearer,
): { readonly body: string | null; readonly groups: readonly string[] } {
  const { body, groups } = membershipIn(plan, unit);
  const name = plan.bodies?.find(({ id }) => id === body)?.name ?? null;
  return { body: name, groups: (plan.groups ?? []).filter(({ id }) => groups.includes(id)).map(({ words }) => words) };
}

/** An item of the unit to use in examples: one that it leads, if there is one. */
export function exampleItem(plan: Plan, unit: RoleBearer): string {
  const items = itemsFor(plan, unit);
  return (items.find((node) => roleOf(plan, node, unit) === 'lead') ?? items[0])?.id ?? '';
}

/** The bodies and groups that have items, those that lead the most first. */
export function namedInPlan(plan: Plan): readonly NamedInPlan[] {
  const { bodies = [], groups = [] } = plan;
  const none = { id: '', name: '', kind: '' };
  const counted = (part: Pick<RoleBearer, 'body' | 'groups'>): RoleCounts => rolesIn(plan, { ...none, ...part });
  const all: readonly NamedInPlan[] = [
    ...groups.map(({ id, words }) => ({
      what: 'group' as const,
      id,
      words,
      roles: counted({ body: null, groups: [id] }),
    })),
    ...bodies.map(({ id, name }) => ({
      what: 'body' as const,
      id,
      words: name,
      roles: counted({ body: id, groups: [] }),
    })),
  ];
  return all
    .filter(({ roles }) => roles.lead + roles.support + roles.monitor > 0)
    .sort((a, b) => b.roles.lead - a.roles.lead || b.roles.support - a.roles.support);
}

/** The body above a unit: the one its file names, else the plan's issuer. */
export function superiorOf(plan: Pick<Plan, 'issuer'>, { superior }: Pick<Unit, 'superior'>): string {
  return superior ?? plan.issuer.name;
}
