import { type KnownUnit, knownUnits, partSaid } from './register.js';
import type { Unit } from './unit-plan.js';
import { inNameOrder } from './unit-name.js';
import type { UnitsRegister } from './units-register.js';

/** The parts of a unit's file that the list needs. */
interface File {
  readonly id: string;
  /** `null` if it cannot be used. */
  readonly read: { readonly unit: Unit } | null;
}

/** A unit of the year, before it is known whether it is counted. */
export interface ListedUnit<Of extends File> extends Pick<Unit, 'body' | 'groups'> {
  readonly id: string;
  readonly name: string;
  /** `null` for a broken file whose unit is in no register. */
  readonly kind: KnownUnit['kind'] | null;
  readonly contact: string | null;
  readonly reports: boolean;
  /** Whether the unit is in the register; `null` if there is no register. */
  readonly registered: boolean | null;
  readonly file: Of | null;
}

/** The units of the register, then others that have a file; without a register all by name. */
export function listedUnits<Of extends File>(
  register: UnitsRegister | null,
  files: readonly Of[],
): readonly ListedUnit<Of>[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  const usable = new Map(files.flatMap(({ id, read }) => (read === null ? [] : [[id, read] as const])));
  const known = knownUnits(register, usable).map((one): ListedUnit<Of> => {
    const { id, name, kind, contact, reports, registered } = one;
    return { id, name, kind, ...partSaid(one), contact, reports, registered, file: byId.get(id) ?? null };
  });
  const ids = new Set(known.map(({ id }) => id));
  const unread = files
    .filter(({ id }) => !ids.has(id))
    .map((file): ListedUnit<Of> => {
      const { id } = file;
      return { id, name: id, kind: null, contact: null, reports: true, registered: null, file };
    });
  const all = [...known, ...unread];
  return register === null ? inNameOrder(all, (unit) => unit) : all;
}
