import { usable } from '../app/find/unit.js';
import { registration } from '../domain/unit/register.js';
import { registerEdits } from '../domain/edits/unit-edits.js';
import type { Unit } from '../domain/unit/unit-plan.js';
import type { UnitsRegister } from '../domain/unit/units-register.js';
import type { Loaded, Workspace } from '../domain/ports/workspace.js';
import { INIT, REGISTER_COMMENT } from '../locale/commands/init.js';
import { type Context, inLang } from './context.js';

/** The year's register of units; `null` where there is none. @throws Mistaken where it cannot be used */
export async function readRegister(workspace: Workspace): Promise<UnitsRegister | null> {
  const loaded: Loaded<UnitsRegister> | null = await workspace.readRegister();
  return loaded === null ? null : usable(workspace, loaded);
}

/** Whether the year has a register that lacks the unit. */
export async function isUnregistered(workspace: Workspace, { id }: Unit): Promise<boolean> {
  const register = (await workspace.readRegister())?.data ?? null;
  return register !== null && !register.units.some((registered) => registered.id === id);
}

/** Adds a unit to the year's register, created if missing, and says so. */
export async function registerUnit(
  context: Context,
  workspace: Workspace,
  register: UnitsRegister | null,
  unit: Unit,
  year: number,
): Promise<void> {
  const line = registration(unit);
  if (register === null) {
    const made = await workspace.createRegister({ schema: 'dcs/units@1', year, units: [line] }, REGISTER_COMMENT);
    if (made !== null) {
      context.print(inLang(context, INIT.registered(made, unit.name)));
      return;
    }
    // Somebody else created the register meanwhile: add a line to it.
  }
  const { file, there, isNew } = await workspace.updateRegister(async (current) => {
    const fresh = await usable(workspace, current);
    const there = fresh.units.find(({ id }) => id === unit.id);
    const edits = registerEdits(fresh, line);
    return { edits, outcome: { file: current.file, there, isNew: edits.length > 0 } };
  });
  if (there !== undefined && (there.name !== unit.name || there.kind !== unit.kind)) {
    context.say(INIT.registeredOtherwise(unit.id, there.name, there.kind));
  }
  context.print(inLang(context, (isNew ? INIT.registered : INIT.registeredAlready)(file, unit.name)));
}
