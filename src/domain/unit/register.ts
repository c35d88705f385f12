import type { Unit, UnitPlan } from './unit-plan.js';
import type { RegisteredUnit, UnitsRegister } from './units-register.js';

/** A unit of the year: expected by the register, there by its file, or both. */
export interface KnownUnit<File = UnitPlan> {
  readonly id: string;
  /** As its file says, else the register. */
  readonly name: string;
  readonly kind: RegisteredUnit['kind'];
  readonly contact: string | null;
  /** Whether reports are expected of it; without a register of every unit that has a file. */
  readonly reports: boolean;
  /** Whether it stands in the register; `null` where there is none. */
  readonly registered: boolean | null;
  /** Its file; `null` where there is none or it can't be used. */
  readonly unitPlan: File | null;
}

/**
 * The year's units: those of the register in its order, then those that have a file and stand in none.
 * @param register `null` where there is none
 * @param files unit plans, or what is kept of them, by the name of their file
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

/** Whether the register expects reports of the unit; an enterprise is only informed. */
export function isExpected({ kind, reports }: Pick<RegisteredUnit, 'kind' | 'reports'>): boolean {
  return reports && kind !== 'enterprise';
}

/** A unit as `init --register` puts it into the register: it is expected to report, and nobody is named to contact. */
export function registration({ id, name, kind }: Unit): RegisteredUnit {
  return { id, name, kind, contact: null, reports: true };
}

function firstOfEach(units: readonly RegisteredUnit[]): readonly RegisteredUnit[] {
  const byId = new Map<string, RegisteredUnit>();
  for (const unit of units) if (!byId.has(unit.id)) byId.set(unit.id, unit);
  return [...byId.values()];
}
