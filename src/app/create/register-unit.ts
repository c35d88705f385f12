import { registerEdits } from '../../domain/edits/unit-edits.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { registration } from '../../domain/unit/register.js';
import type { Unit } from '../../domain/unit/unit-plan.js';
import type { RegisteredUnit } from '../../domain/unit/units-register.js';
import { readRegister, usable } from '../find/unit.js';

/** The register to which a unit is added: an existing one, a new one, or none. */
export type ChosenRegister = 'existing' | 'new' | 'none';

/** The outcome of adding a unit to the register. */
export interface Registered {
  readonly file: string;
  /** Whether the unit was not in the register before. */
  readonly isNew: boolean;
  /** The register's line of the unit, where its name or kind differs from the unit's file. */
  readonly differing: RegisteredUnit | null;
}

/**
 * Chooses the register for a new unit: the existing one unless `asked` is `false`; a new one only if `asked` is `true`.
 * Without a register every unit with a file is expected to report, so none is created by default.
 * @throws Mistaken where `asked` is `true` and the existing register cannot be used
 */
export async function chooseRegister(workspace: Workspace, asked: boolean | undefined): Promise<ChosenRegister> {
  if (asked === false) return 'none';
  if (asked === true) return (await readRegister(workspace)) === null ? 'new' : 'existing';
  return (await workspace.readRegister())?.data == null ? 'none' : 'existing';
}

/** Whether the year has a register that lacks the unit. */
export async function isUnregistered(workspace: Workspace, { id }: Unit): Promise<boolean> {
  const register = (await workspace.readRegister())?.data ?? null;
  return register !== null && !register.units.some((registered) => registered.id === id);
}

/**
 * Adds a unit to the year's register.
 * @param register as `chooseRegister` returns it
 * @param comment the lines at the top of a new register
 * @throws Mistaken where the register cannot be used
 */
export async function registerUnit(
  workspace: Workspace,
  register: Exclude<ChosenRegister, 'none'>,
  unit: Unit,
  year: number,
  comment: readonly string[],
): Promise<Registered> {
  const line = registration(unit);
  if (register === 'new') {
    const file = await workspace.createRegister({ schema: 'dcs/units@1', year, units: [line] }, comment);
    if (file !== null) return { file, isNew: true, differing: null };
    // Another program created the register meanwhile: add the line to it.
  }
  return workspace.updateRegister(async (current) => {
    const fresh = await usable(workspace, current);
    const before = fresh.units.find(({ id }) => id === unit.id);
    const isSame = before === undefined || (before.name === unit.name && before.kind === unit.kind);
    const edits = registerEdits(fresh, line);
    const outcome = { file: current.file, isNew: edits.length > 0, differing: isSame ? null : before };
    return { edits, outcome };
  });
}

/** Adds several units to the register in one write. @returns its file, and how many were not in it before */
export async function registerUnits(
  workspace: Workspace,
  register: Exclude<ChosenRegister, 'none'>,
  units: readonly Unit[],
  year: number,
  comment: readonly string[],
): Promise<{ readonly file: string; readonly added: number }> {
  const lines = [...new Map(units.map((unit) => [unit.id, registration(unit)])).values()];
  if (register === 'new') {
    const file = await workspace.createRegister({ schema: 'dcs/units@1', year, units: lines }, comment);
    if (file !== null) return { file, added: lines.length };
  }
  return workspace.updateRegister(async (current) => {
    const fresh = await usable(workspace, current);
    const edits = lines.flatMap((line) => registerEdits(fresh, line));
    return { edits, outcome: { file: current.file, added: edits.length } };
  });
}
