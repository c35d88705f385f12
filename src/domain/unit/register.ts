import type { Unit, UnitPlan } from './unit-plan.js';
import type { RegisteredUnit, UnitsRegister } from './units-register.js';
import { INFORMED_KIND } from '../plan/unit-kinds.js';

/** A unit of the year: one of the register, one with a file, or both. */
export interface KnownUnit<File = UnitPlan> extends Pick<Unit, 'body' | 'groups'> {
  readonly id: string;
  /** From its file, else from the register. */
  readonly name: string;
  readonly kind: RegisteredUnit['kind'];
  readonly contact: string | null;
  /** Whether reports are expected of it; without a register, true for every unit with a file. */
  readonly reports: boolean;
  /** Whether it is in the register; `null` if there is none. */
  readonly registered: boolean | null;
  /** Its file; `null` if it is missing or cannot be used. */
  readonly unitPlan: File | null;
}

/**
 * The year's units: those of the register in its order, then those that only have a file.
 * @param register `null` if there is none
 * @param files unit plans, or the parts that the caller kept, by the name of their file
 */
export function knownUnits<File extends { readonly unit: Unit }>(
  register: UnitsRegister | null,
  files: ReadonlyMap<string, File>,
): readonly KnownUnit<File>[] {
  const registered = firstOfEach(register?.units ?? []).map((unit): KnownUnit<File> => {
    const unitPlan = files.get(unit.id) ?? null;
    const { id, kind, contact = null } = unit;
    return {
      id,
      name: unitPlan?.unit.name ?? unit.name,
      kind,
      ...partSaid(unit),
      contact,
      reports: isExpected(unit),
      registered: true,
      unitPlan,
    };
  });
  const ids = new Set(registered.map(({ id }) => id));
  const others = [...files].flatMap(([id, unitPlan]): KnownUnit<File>[] => {
    const { name, kind } = unitPlan.unit;
    const isRegistered = register === null ? null : false;
    return ids.has(id)
      ? []
      : [{ id, name, kind, contact: null, reports: register === null, registered: isRegistered, unitPlan }];
  });
  return [...registered, ...others];
}

/** Whether the register expects reports of the unit; an enterprise only receives the plan. */
export function isExpected({ kind, reports }: Pick<RegisteredUnit, 'kind' | 'reports'>): boolean {
  return reports && kind !== INFORMED_KIND;
}

/** The line that `init --register` adds to the register for a unit: reports are expected, and no contact is named. */
export function registration(unit: Unit): RegisteredUnit {
  const { id, name, kind } = unit;
  return { id, name, kind, ...partSaid(unit), contact: null, reports: true };
}

/** The bodies of the plan that a unit is, if the register states them; otherwise its name decides. */
export function partSaid({ body, groups }: Pick<Unit, 'body' | 'groups'>): Pick<Unit, 'body' | 'groups'> {
  return { ...(body === undefined ? {} : { body }), ...(groups === undefined ? {} : { groups }) };
}

function firstOfEach(units: readonly RegisteredUnit[]): readonly RegisteredUnit[] {
  const byId = new Map<string, RegisteredUnit>();
  for (const unit of units) if (!byId.has(unit.id)) byId.set(unit.id, unit);
  return [...byId.values()];
}
