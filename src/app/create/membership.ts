import { bodyIdOf } from '../../domain/plan/body-name.js';
import type { Plan } from '../../domain/plan/plan.js';
import { fold } from '../../domain/text/fold.js';
import { itemsFor } from '../../domain/unit/derive.js';
import { leavesOpen, namedInPlan, namesBodies } from '../../domain/unit/named-in-plan.js';
import { membershipByName } from '../../domain/unit/role.js';
import { isSameName } from '../../domain/unit/unit-name.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { kindByName, unitKindIds } from '../../domain/plan/unit-kinds.js';

/** The body or groups that the unit is in the plan, as typed. */
export interface MembershipInput {
  readonly body?: string;
  readonly group?: readonly string[];
  readonly takesUnnamed?: boolean;
}

/**
 * The kind of a new unit: as typed, else by its name.
 * @throws Mistaken where the plan has no such kind, or several of which the name fits none
 */
export function kindFor(plan: Plan, typed: string | undefined, name: string): string {
  const kind = typed === undefined ? kindByName(plan, name) : unitKindTyped(plan, typed);
  if (kind === null) throw new Mistaken({ kind: 'unknown-unit-kind', typed: typed ?? null, plan });
  return kind;
}

/** A kind typed by its id or its name. */
function unitKindTyped(plan: Plan, typed: string): string | null {
  const named = (plan.kinds ?? []).find(({ name }) => fold(name) === fold(typed));
  return named?.id ?? unitKindIds(plan).find((id) => id === typed.trim().toLowerCase()) ?? null;
}

/**
 * The unit with the body that it is and the groups that it belongs to: as typed, else by its name. Under a plan that
 * names only kinds of unit it stays as it is. The plan's issuer takes on the items for which the plan names nobody.
 * @throws Mistaken where the plan does not name a typed body or group, or gives the unit no item
 */
export function withMembership(plan: Plan, unit: Unit, { body, group, takesUnnamed }: MembershipInput): Unit {
  const takes = takesUnnamed ?? (isSameName(plan.issuer.name, unit.name) && leavesOpen(plan));
  const unnamed = takes ? ({ 'takes-unnamed': true } as const) : {};
  if (!namesBodies(plan)) {
    if (body !== undefined || group !== undefined) throw new Mistaken({ kind: 'plan-names-kinds' });
    return { ...unit, ...unnamed };
  }
  const named = membershipByName(plan, unit.name, unit.id);
  const whole = {
    ...unit,
    body: body === undefined ? named.body : bodyTyped(plan, body),
    groups: group === undefined ? named.groups : [...new Set(group.map((typed) => groupTyped(plan, typed)))],
    ...unnamed,
  };
  if (itemsFor(plan, whole).length > 0) return whole;
  throw new Mistaken({ kind: 'unit-without-items', name: unit.name, named: namedInPlan(plan) });
}

/**
 * What a unit is in the plan, in whichever way it was typed: a kind of unit, a group or a body.
 * @throws Mistaken where the plan has none of that name
 */
export function partTyped(
  plan: Plan,
  typed: string,
): { readonly kind?: string; readonly membership?: MembershipInput } {
  const kind = unitKindTyped(plan, typed);
  if (kind !== null) return { kind };
  if (!namesBodies(plan)) throw new Mistaken({ kind: 'unknown-unit-kind', typed, plan });
  const body = (plan.bodies ?? []).some((one) => isNamed(one.id, one.name, typed));
  return { membership: body ? { body: typed } : { group: [groupTyped(plan, typed)] } };
}

function isNamed(id: string, name: string, typed: string): boolean {
  return [id, bodyIdOf(name)].includes(bodyIdOf(typed));
}

function bodyTyped(plan: Plan, typed: string): string {
  const found = (plan.bodies ?? []).find((body) => isNamed(body.id, body.name, typed));
  if (found !== undefined) return found.id;
  throw new Mistaken({ kind: 'unknown-body', typed, named: namedInPlan(plan) });
}

function groupTyped(plan: Plan, typed: string): string {
  const id = bodyIdOf(typed);
  const found = (plan.groups ?? []).find((group) => group.id === id || fold(group.words) === fold(typed));
  if (found !== undefined) return found.id;
  throw new Mistaken({ kind: 'unknown-group', typed, named: namedInPlan(plan) });
}
