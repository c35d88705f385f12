import type { Edit } from './edit.js';
import type { RegisteredUnit, UnitsRegister } from '../unit/units-register.js';

/** Adds a unit to the register; nothing where its id is there. */
export function registerEdits(register: UnitsRegister, unit: RegisteredUnit): readonly Edit[] {
  if (register.units.some(({ id }) => id === unit.id)) return [];
  return [{ kind: 'append', path: ['units'], value: unit }];
}
