import { continuedItems } from '../../domain/plan/continued-items.js';
import type { Doubt } from '../../domain/plan/issued-parts.js';
import type { Plan } from '../../domain/plan/plan.js';
import { indexPlan } from '../../domain/plan/plan-index.js';
import { INFORMED_KIND, kindByName, unitKindIds } from '../../domain/plan/unit-kinds.js';
import type { PlanFolder } from '../../domain/ports/workspace.js';
import { isExpected, partSaid } from '../../domain/unit/register.js';
import type { RegisteredUnit, UnitsRegister } from '../../domain/unit/units-register.js';
import type { Unit, UnitPlan } from '../../domain/unit/unit-plan.js';
import { keysBehind, type Department } from '../../domain/department/department.js';
import { readRegister, usable, type World } from '../find/unit.js';
import { attempt } from '../mistakes/mistaken.js';
import type { Mistake } from '../mistakes/mistake.js';
import { type BulkOptions, createUnits, type UnitOutcome, type UnitToCreate } from './create-units.js';
import type { MembershipInput } from './membership.js';
import { type LateParts, lateParts } from './late-parts.js';
import { type PlanPart, planCarried } from './next-plan.js';
import { type CarriedParts, type CarryWords, nextUnit, type TwoYears } from './next-unit.js';

/** What a year's plans folder holds. */
export interface EarlierYear {
  readonly plan: Plan;
  readonly register: UnitsRegister | null;
  readonly units: readonly EarlierUnit[];
  readonly department: Department | null;
}

/** A unit of the earlier year. */
export interface EarlierUnit {
  readonly id: string;
  readonly name: string;
  /** `null` where it has none. */
  readonly unitPlan: UnitPlan | null;
  /** Its line in the register. */
  readonly line: RegisteredUnit | null;
  /** Why its file cannot be used. */
  readonly mistake: Mistake | null;
}

/** A unit's outcome, and what its new file took from the earlier one. */
export interface RolledUnit {
  readonly outcome: UnitOutcome;
  readonly carried: CarriedParts | null;
  /** What was added to a file that was there; `null` where there was nothing to add, or the file is new. */
  readonly late: LateParts | null;
}

/** The outcome of rolling a year on. */
export interface Rolled {
  readonly plan: Plan;
  /** Units whose earlier file cannot be used are refused. */
  readonly units: readonly RolledUnit[];
  /** The new register's file, and how many units it has; `null` where none was made. */
  readonly register: { readonly file: string; readonly units: number } | null;
  /** The new plan's items that are none of the earlier one. */
  readonly added: readonly string[];
  /** The earlier plan's items that the new one no longer has. */
  readonly dropped: readonly string[];
  /** The parts of the plan's and the office's file that were taken over. */
  readonly parts: readonly (PlanPart | 'layout')[];
}

/** How the files of the next year are made. */
export interface RollOptions extends Omit<BulkOptions, 'register'> {
  readonly words: CarryWords;
  /** Whether the new plan has just been read from its document, and nobody has corrected it yet. */
  readonly isJustRead: boolean;
  /** The comment in the plan's file beside a doubt about its reading. */
  readonly commentOf: (doubt: Doubt) => string;
}

/** Reads all that the next year takes from one. @throws Mistaken where its plan, register or office's file is broken */
export async function readEarlierYear({ workspace }: World, folder: PlanFolder): Promise<EarlierYear> {
  workspace.choosePlan(folder.name);
  const plan = await usable(workspace, (await workspace.openYear()).plan);
  const register = await readRegister(workspace);
  const read = await workspace.readDepartment();
  const department = read === null ? null : await usable(workspace, read);
  const lines = new Map((register?.units ?? []).map((line) => [line.id, line]));
  const files = workspace.listUnits();
  const expected = [...lines.values()].filter(isExpected).map(({ id }) => id);
  const units: EarlierUnit[] = [];
  for (const id of [...new Set([...expected, ...files])]) {
    const line = lines.get(id) ?? null;
    const known = { id, name: line?.name ?? id, line };
    if (!files.includes(id)) {
      units.push({ ...known, unitPlan: null, mistake: null });
      continue;
    }
    const result = await attempt(async () => usable(workspace, await workspace.readUnit(id)));
    if (result.kind === 'mistaken') units.push({ ...known, unitPlan: null, mistake: result.mistake });
    else units.push({ ...known, name: result.outcome.unit.name, unitPlan: result.outcome, mistake: null });
  }
  return { plan, register, units, department };
}

/**
 * Begins the next year in its folder from the earlier one: register, a file for each unit with what goes on, and what
 * the head office added to its plan. What is there already stays as it is, so that an interrupted run can be repeated; a
 * later run adds what units entered in the earlier year's files meanwhile.
 * @throws Mistaken where the new plan or its register cannot be used
 */
export async function rollOn(
  world: World,
  earlier: EarlierYear,
  folder: PlanFolder,
  options: RollOptions,
): Promise<Rolled> {
  const { workspace, today } = world;
  workspace.choosePlan(folder.name);
  const before = earlier.plan;
  const bare = await usable(workspace, (await workspace.openYear()).plan);
  const continued = continuedItems(before, bare);
  const { edits, parts } = planCarried(before, bare, continued, options.isJustRead, options.commentOf);
  if (edits.length > 0) await workspace.updatePlan(() => Promise.resolve({ edits, outcome: null }));
  const after = await usable(workspace, (await workspace.openYear()).plan);
  const register = await nextRegister(world, earlier, after, options.registerComment);
  const years: TwoYears = { before, after, continued, isSamePlan: before.id === after.id };
  const carried = new Map<string, CarriedParts>();
  const asked = earlier.units
    .filter(({ mistake }) => mistake === null)
    .map((one): UnitToCreate => {
      const { unitPlan } = one;
      const fill = (empty: UnitPlan, from: UnitPlan): UnitPlan => {
        const next = nextUnit(empty, from, years, today, options.words);
        carried.set(one.id, next.carried);
        return next.unitPlan;
      };
      return {
        ...unitToCreate(one, after),
        ...(unitPlan === null ? {} : { fill: (empty: UnitPlan) => fill(empty, unitPlan) }),
      };
    });
  const { outcomes } = await createUnits(world, asked, { ...options, register: register === null ? undefined : false });
  const late = await addLateParts(world, earlier, years, outcomes, options.words);
  const later = new Set(continued.values());
  const broken = earlier.units.flatMap((one): readonly UnitOutcome[] =>
    one.mistake === null ? [] : [{ kind: 'refused', asked: unitToCreate(one, after), mistake: one.mistake }],
  );
  return {
    plan: after,
    units: [...broken, ...outcomes].map((outcome) => ({
      outcome,
      carried: outcome.kind === 'created' ? (carried.get(outcome.created.unit.id) ?? null) : null,
      late: outcome.kind === 'exists' ? (late.get(outcome.created.unit.id) ?? null) : null,
    })),
    register,
    added: indexPlan(after)
      .items.map(({ id }) => id)
      .filter((id) => !later.has(id)),
    dropped: indexPlan(before)
      .items.map(({ id }) => id)
      .filter((id) => !continued.has(id)),
    parts: [...parts, ...(await carryLayout(world, earlier))],
  };
}

/** Adds to the files that were there what came late in the earlier year's. */
async function addLateParts(
  { workspace, today }: World,
  { units }: EarlierYear,
  years: TwoYears,
  outcomes: readonly UnitOutcome[],
  words: CarryWords,
): Promise<ReadonlyMap<string, LateParts>> {
  const found = new Map<string, LateParts>();
  for (const outcome of outcomes) {
    const id = outcome.kind === 'exists' ? outcome.created.unit.id : null;
    const from = units.find((one) => one.id === id)?.unitPlan ?? null;
    if (id === null || from === null) continue;
    const late = await workspace.updateUnit(id, async (current) => {
      const now = await usable(workspace, current);
      const { edits, late: outcome } = lateParts(now, from, years, today, words);
      return { edits, outcome };
    });
    if (Object.values(late).some((count) => count > 0)) found.set(id, late);
  }
  return found;
}

/** Takes over how the head office's own Word files are set, where the new year has no file of the head office yet. */
async function carryLayout(
  { workspace }: World,
  { department }: EarlierYear,
): Promise<readonly ['layout'] | readonly []> {
  const layout = department?.layout;
  if (layout === undefined || (await workspace.readDepartment()) !== null) return [];
  const edit = { kind: 'set', path: ['layout'], value: layout, before: keysBehind('layout') } as const;
  await workspace.updateDepartment(() => Promise.resolve({ edits: [edit], outcome: null }));
  return ['layout'];
}

/** The unit as the new plan has it: its letterhead stays; its kind, body and groups stay where the new plan has them. */
function unitToCreate({ id, name, unitPlan, line }: EarlierUnit, plan: Plan): UnitToCreate {
  const earlier: Unit | RegisteredUnit | null = unitPlan?.unit ?? line;
  const takesUnnamed = unitPlan?.unit['takes-unnamed'] === true ? { takesUnnamed: true } : {};
  return {
    name,
    unit: () => ({ ...(unitPlan === null ? {} : letterheadOf(unitPlan.unit)), id, name }),
    kind: kindIn(plan, earlier?.kind),
    membership: { ...membershipIn(plan, earlier ?? {}), ...takesUnnamed },
  };
}

/** What of a unit is the same whatever the plan. */
function letterheadOf(unit: Unit): Omit<Unit, 'id' | 'name' | 'kind'> {
  const ofPlan: ReadonlySet<string> = new Set(['id', 'name', 'kind', 'body', 'groups', 'takes-unnamed', 'since']);
  return Object.fromEntries(Object.entries(unit).filter(([key]) => !ofPlan.has(key)));
}

/** The kind of the earlier year, if the new plan has it; otherwise the name decides. */
function kindIn(plan: Plan, kind: string | undefined): string | undefined {
  return kind !== undefined && unitKindIds(plan).includes(kind) ? kind : undefined;
}

/** What a unit was in the earlier plan. */
interface Parts {
  readonly body?: string | null | undefined;
  readonly groups?: readonly string[] | undefined;
}

/** The unit's body and groups, as far as the new plan names them too; for the rest, the name decides. */
function membershipIn(plan: Plan, { body, groups = [] }: Parts): MembershipInput {
  const hasBody = body != null && (plan.bodies ?? []).some(({ id }) => id === body);
  const kept = groups.filter((group) => (plan.groups ?? []).some(({ id }) => id === group));
  return { ...(hasBody ? { body } : {}), ...(kept.length > 0 ? { group: kept } : {}) };
}

/** Writes the next year's register with the units of the earlier one. @returns `null` where it has one, or none is needed */
async function nextRegister(
  { workspace }: World,
  { register }: EarlierYear,
  plan: Plan,
  comment: readonly string[],
): Promise<Rolled['register']> {
  if (register === null || (await workspace.readRegister()) !== null) return null;
  const units = register.units.map((line): RegisteredUnit => {
    const kind = line.kind === INFORMED_KIND ? line.kind : (kindIn(plan, line.kind) ?? kindByName(plan, line.name));
    const { body, groups, ...rest } = { ...line, kind: kind ?? line.kind };
    // What the new plan does not name is left to the unit's name.
    const isKnown = membershipIn(plan, { body, groups });
    const isWhole =
      (body == null || isKnown.body !== undefined) && (isKnown.group ?? []).length === (groups ?? []).length;
    return isWhole ? { ...rest, ...partSaid(line) } : rest;
  });
  const file = await workspace.createRegister({ schema: 'dcs/units@1', year: plan.year, units }, comment);
  return file === null ? null : { file, units: units.length };
}
