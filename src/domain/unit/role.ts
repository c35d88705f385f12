import { abbreviates, bodyIdOf } from '../plan/body-name.js';
import { isMeantBy } from '../plan/group-members.js';
import { joinedNames, listedNames } from '../plan/listed-names.js';
import type { Plan, PlanNode, Role, Track } from '../plan/plan.js';
import type { PlanBody } from '../plan/who.js';

/** What of a unit decides which items are its own. */
export interface RoleBearer {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** The body of the plan that it is; `null` where it is none. */
  readonly body?: string | null;
  /** The groups of the plan that it belongs to, and other names under which the plan lists its body. */
  readonly groups?: readonly string[];
  /** Whether it takes on the items for which the plan names nobody. */
  readonly 'takes-unnamed'?: true;
}

/** The body of the plan that a unit is, and the groups to which it belongs. */
export interface Membership {
  readonly body: string | null;
  readonly groups: readonly string[];
}

const ROLES = ['lead', 'support', 'monitor'] as const;

/**
 * A unit's role in an item: as the body that it is, else by its groups, else by its kind. An item for which the plan
 * names nobody is `unnamed` for every unit, or led by one that took such items on. `null` where the item is for others.
 */
export function roleOf(plan: Plan, node: PlanNode, unit: RoleBearer): Role | null {
  const { track } = node;
  if (track === undefined) return null;
  if (namesNobody(track)) return unit['takes-unnamed'] === true ? 'lead' : 'unnamed';
  const { who } = track;
  if (who !== undefined) {
    const { body, groups } = membershipIn(plan, unit);
    for (const ids of [body === null ? [] : [body], groups, [unit.kind]]) {
      const role = ROLES.find((one) => (who[one] ?? []).some((id) => ids.includes(id)));
      if (role !== undefined) return role;
    }
  }
  const byKind: Readonly<Record<string, Role | undefined>> = track.roles;
  return Object.hasOwn(byKind, unit.kind) ? (byKind[unit.kind] ?? null) : null;
}

/** Whether the plan does not say who does an item. */
export function namesNobody({ who, roles }: Pick<Track, 'who' | 'roles'>): boolean {
  return Object.keys(roles).length === 0 && who === undefined;
}

/** The body that a unit is in the plan and its groups: as its file states, or else by its name. */
export function membershipIn(plan: Plan, unit: RoleBearer): Membership {
  const { body, groups } = unit;
  if (body !== undefined && groups !== undefined) return { body, groups };
  const named = membershipByName(plan, unit.name, unit.id);
  return { body: body === undefined ? named.body : body, groups: groups ?? named.groups };
}

const found = new WeakMap<Plan, Map<string, Membership>>();

/** The body and the groups of the plan that a name fits. A plan seldom names more of a group's members than their type. */
export function membershipByName(plan: Plan, name: string, id: string = bodyIdOf(name)): Membership {
  const known = found.get(plan) ?? new Map<string, Membership>();
  found.set(plan, known);
  const key = `${id}\n${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const body = bodyByName(plan, name)?.id ?? null;
  const groups = (plan.groups ?? [])
    .filter(({ words, members = [] }) => members.some((one) => one === body || one === id) || isMeantBy(words, name))
    .map((group) => group.id);
  const also = (plan.bodies ?? []).filter((one) => one.id !== body && isShortFor(one.id, body, name));
  const together = (plan.bodies ?? []).filter((one) => one.id !== body && isOneOf(one, name));
  const membership = { body, groups: [...new Set([...groups, ...[...also, ...together].map((one) => one.id)])] };
  known.set(key, membership);
  return membership;
}

/** The body that a name means: written as in the plan, or followed by the place that it belongs to. */
function bodyByName({ bodies = [] }: Plan, name: string): PlanBody | null {
  const id = bodyIdOf(name);
  const ids = (body: PlanBody): readonly string[] => [body.id, ...[body.name, ...(body.short ?? [])].map(bodyIdOf)];
  const exact = bodies.find((body) => ids(body).includes(id));
  if (exact !== undefined) return exact;
  const longer = bodies.filter((body) => ids(body).some((one) => one !== '' && WITH_PLACE.test(after(id, one))));
  return longer.sort((a, b) => b.id.length - a.id.length)[0] ?? null;
}

/** Whether a body's name is short for the unit's, or the other way round: a plan often writes both. */
function isShortFor(id: string, body: string | null, name: string): boolean {
  return [body, bodyIdOf(name)].some((one) => one !== null && (abbreviates(id, one) || abbreviates(one, id)));
}

/** Whether a plan's name of several bodies means the unit among them. */
function isOneOf({ name: names }: PlanBody, name: string): boolean {
  const all = listedNames(names) ?? joinedNames(names);
  return all.length > 1 && all.some((one) => bodyIdOf(one) === bodyIdOf(name));
}

const WITH_PLACE = /^-(?:tinh|thanh-pho|tp|quan|huyen|thi-xa|xa|phuong|dac-khu|thi-tran)-/;

function after(id: string, start: string): string {
  return id.startsWith(start) ? id.slice(start.length) : '';
}
