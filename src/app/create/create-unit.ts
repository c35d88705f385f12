import type { Plan } from '../../domain/plan/plan.js';
import type { Workspace } from '../../domain/ports/workspace.js';
import { slugOf } from '../../domain/text/fold.js';
import { deriveUnitPlan } from '../../domain/unit/derive.js';
import { type RoleCounts, rolesIn } from '../../domain/unit/named-in-plan.js';
import { isSameName } from '../../domain/unit/unit-name.js';
import type { Unit, UnitPlan } from '../../domain/unit/unit-plan.js';
import { usable, type World } from '../find/unit.js';
import { Mistaken } from '../mistakes/mistaken.js';
import { kindFor, type MembershipInput, withMembership } from './membership.js';
import type { NewUnit } from './new-unit.js';
import { type ChosenRegister, chooseRegister } from './register-unit.js';

/** A unit to create. */
export interface CreateUnitInput {
  readonly unit: NewUnit;
  /** The kind as typed; by default the name decides. */
  readonly kind: string | undefined;
  /** The body or groups that the unit is in the plan, as typed; by default its name decides. */
  readonly membership?: MembershipInput;
  /** `true` also creates a missing register, `false` leaves the register alone; by default an existing one is used. */
  readonly register: boolean | undefined;
  /** The lines at the top of the new file. */
  readonly comment: readonly string[];
  /** Fills in the new file, which is empty by default. */
  readonly fill?: (empty: UnitPlan) => UnitPlan;
}

/** The outcome of creating a unit's file. */
export interface CreatedUnit {
  /** `exists` where the unit had a file before; it is not changed. */
  readonly kind: 'created' | 'exists';
  /** As shown to a person. */
  readonly file: string;
  /** The unit as its file has it. */
  readonly unit: Unit;
  readonly year: number;
  /** The plan that the unit's file was derived from. */
  readonly plan: Plan;
  /** How many items the plan gives the unit, by role. */
  readonly roles: RoleCounts;
  /** The register to which the unit is to be added. */
  readonly register: ChosenRegister;
}

/**
 * Creates a unit's file, derived from the issued plan.
 * @throws Mistaken, with nothing written, where the plan or the register cannot be used, the plan has no such kind of unit
 * or gives the unit nothing, another unit has the id, or the unit's file exists under another name
 */
export async function createUnit(
  { workspace, sha256, deriveWords }: Omit<World, 'today'>,
  { unit: named, kind, membership = {}, register: asked, comment, fill = (empty) => empty }: CreateUnitInput,
): Promise<CreatedUnit> {
  const year = await workspace.openYear();
  const plan = await usable(workspace, year.plan);
  const { id, name, ...letterhead } = named;
  const typed = { id, name, kind: kindFor(plan, kind, name), ...letterhead };
  const unit = workspace.listUnits().includes(typed.id) ? typed : withMembership(plan, typed, membership);
  const unitPlan = fill(deriveUnitPlan(plan, unit, '../plan.yaml', sha256, deriveWords));
  const register = await chooseRegister(workspace, asked);
  await assertNoOtherName(workspace, unit);
  const file = await workspace.createUnit(unitPlan, comment);
  const counts = { year: plan.year, plan, roles: rolesIn(plan, unit) };
  if (file !== null) return { kind: 'created', file, unit, register, ...counts };
  return { kind: 'exists', ...(await existingUnit(workspace, unit)), register, ...counts };
}

/** The unit's existing file. @throws Mistaken where it is another unit's, or cannot be used */
async function existingUnit(workspace: Workspace, { id, name }: Unit): Promise<Pick<CreatedUnit, 'file' | 'unit'>> {
  const loaded = await workspace.readUnit(id);
  const { unit } = await usable(workspace, loaded);
  if (!isSameName(unit.name, name)) throw new Mistaken({ kind: 'unit-id-taken', id, owner: unit });
  return { file: loaded.file, unit };
}

/**
 * Prevents a second file of the unit, which would hide the first and its records.
 * @throws Mistaken where its file exists under a name that Windows, a browser or a cloud drive gave it
 */
async function assertNoOtherName(workspace: Workspace, { id }: Unit): Promise<void> {
  const known = workspace.listUnits();
  if (known.includes(id)) return;
  const near = workspace.nearUnitFiles().find(({ name }) => isCopyName(name.slice(0, -'.yaml'.length), id));
  if (near !== undefined) {
    const isSure = near.name === `${id}.yaml`;
    throw new Mistaken({ kind: 'unit-under-other-name', id, file: near.file, isSure });
  }
  for (const other of known.filter((one) => isCopyName(one, id))) {
    const { data, file } = await workspace.readUnit(other);
    const isOfUnit = data === null || data.unit.id === id;
    if (isOfUnit) throw new Mistaken({ kind: 'unit-under-other-name', id, file, isSure: false });
  }
}

/** Whether a file has the unit's name with the additions of a copy: `x (1)`, `x - Copy`, `X`; `x-2` is another unit's. */
function isCopyName(name: string, id: string): boolean {
  return slugOf(name) === id || (slugOf(name).startsWith(`${id}-`) && slugOf(name) !== name.normalize('NFC'));
}
