import type { Plan } from '../../domain/plan/plan.js';
import type { Unit, UnitPlan } from '../../domain/unit/unit-plan.js';
import { usable, type World } from '../find/unit.js';
import { attempt } from '../mistakes/mistaken.js';
import type { Mistake } from '../mistakes/mistake.js';
import { createUnit, type CreatedUnit } from './create-unit.js';
import { type MembershipInput, partTyped } from './membership.js';
import type { NewUnit } from './new-unit.js';
import { chooseRegister, registerUnits } from './register-unit.js';

/** One of several units to create. */
export interface UnitToCreate {
  /** As shown where it cannot be created. */
  readonly name: string;
  /** Makes the unit from what was typed. @throws Mistaken where the name cannot be used */
  readonly unit: () => NewUnit;
  readonly kind?: string | undefined;
  readonly membership?: MembershipInput;
  /** A kind of unit, a group or a body, as typed. */
  readonly part?: string | null;
  /** Fills in the new, empty file. */
  readonly fill?: (empty: UnitPlan) => UnitPlan;
}

/** The outcome of creating one of several units. */
export type UnitOutcome =
  | { readonly kind: 'created' | 'exists'; readonly asked: UnitToCreate; readonly created: CreatedUnit }
  | { readonly kind: 'refused'; readonly asked: UnitToCreate; readonly mistake: Mistake };

/** The outcome of creating several units. */
export interface UnitsCreated {
  readonly plan: Plan;
  readonly outcomes: readonly UnitOutcome[];
  /** The register, and how many units were added to it; `null` where there is none. */
  readonly registered: { readonly file: string; readonly added: number } | null;
}

/**
 * Creates the files of several units, each by itself: one that cannot be created stops no other. Those with a file are
 * then put into the register in one write, as `chooseRegister` decides.
 * @throws Mistaken where the plan or the register cannot be used
 */
export async function createUnits(
  world: Omit<World, 'today'>,
  units: readonly UnitToCreate[],
  { register: asked, comment, registerComment }: BulkOptions,
): Promise<UnitsCreated> {
  const { workspace } = world;
  const plan = await usable(workspace, (await workspace.openYear()).plan);
  const register = await chooseRegister(workspace, asked);
  const outcomes: UnitOutcome[] = [];
  for (const one of units) {
    const result = await attempt(async () => {
      const { kind = one.kind, membership = one.membership } = one.part == null ? {} : partTyped(plan, one.part);
      const input = { unit: one.unit(), kind, ...(membership === undefined ? {} : { membership }) };
      return createUnit(world, {
        ...input,
        register: false,
        comment,
        ...(one.fill === undefined ? {} : { fill: one.fill }),
      });
    });
    if (result.kind === 'mistaken') outcomes.push({ kind: 'refused', asked: one, mistake: result.mistake });
    else outcomes.push({ kind: result.outcome.kind, asked: one, created: result.outcome });
  }
  const made = outcomes.flatMap((one): readonly Unit[] => (one.kind === 'refused' ? [] : [one.created.unit]));
  if (register === 'none' || made.length === 0) return { plan, outcomes, registered: null };
  const registered = await registerUnits(workspace, register, made, plan.year, registerComment);
  return { plan, outcomes, registered };
}

export interface BulkOptions {
  /** `true` also creates a missing register, `false` leaves it alone; by default an existing one is used. */
  readonly register: boolean | undefined;
  /** The lines at the top of each new file, and of a new register. */
  readonly comment: readonly string[];
  readonly registerComment: readonly string[];
}
