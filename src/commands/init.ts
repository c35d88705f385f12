import { usable } from '../app/find/unit.js';
import { deriveUnitPlan } from '../domain/unit/derive.js';
import { slugOf } from '../domain/text/fold.js';
import { isYearOver } from '../domain/calendar/period.js';
import type { Plan, UnitKind } from '../domain/plan/plan.js';
import type { Unit } from '../domain/unit/unit-plan.js';
import { isReservedName, isSameName } from '../domain/unit/unit-name.js';
import type { UnitsRegister } from '../domain/unit/units-register.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { INIT, INIT_HELP, UNIT_FILE_COMMENT } from '../locale/commands/init.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import { Refusal } from '../domain/text/text.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import { isUnregistered, readRegister, registerUnit } from './register-unit.js';

interface InitOptions {
  readonly kind?: string;
  readonly id?: string;
  readonly code?: string;
  readonly place?: string;
  /** `true` with --register, `false` with --no-register. */
  readonly register?: boolean;
}

const KINDS: readonly UnitKind[] = ['office', 'division', 'subordinate'];

/** `dcs init`: creates a unit's plan, derived from the issued one. */
export const init: Command<InitOptions> = {
  name: 'init',
  summary: INIT_HELP.summary,
  details: INIT_HELP.details,
  arguments: [{ name: ARGUMENTS.unitName, text: INIT_HELP.name, required: true, takes: 'line' }],
  options: [
    { flags: '--kind <kind>', text: INIT_HELP.kind, choices: KINDS },
    { flags: '--id <slug>', text: INIT_HELP.id, takes: 'line' },
    { flags: '--code <abbr>', text: INIT_HELP.code, takes: 'line', blank: 'nothing' },
    { flags: '--place <place>', text: INIT_HELP.place, takes: 'line', blank: 'nothing' },
    { flags: '--register', text: INIT_HELP.register },
    { flags: '--no-register', text: INIT_HELP.noRegister },
  ],
  shared: [],
  examples: EXAMPLES.init,
  async run(context, [typedName = ''], options) {
    const unit = unitFrom(typedName, options);
    const workspace = await openOrBegin(context);
    const year = await workspace.openYear();
    const plan = await usable(workspace, year.plan);
    const unitPlan = deriveUnitPlan(plan, unit, '../plan.yaml', context.sha256, DOCUMENT_WORDS);
    const register = await registerFor(workspace, options.register);
    await assertNoOtherName(workspace, unit);
    const file = await workspace.createUnit(unitPlan, UNIT_FILE_COMMENT);
    if (file === null) {
      const there = await sameUnitThere(context, workspace, unit);
      if (register !== 'left alone') await registerUnit(context, workspace, register, there, plan.year);
      return 0;
    }
    const items = Object.keys(unitPlan.items);
    context.print(inLang(context, INIT.written(file, items.length, unit.kind, leadsOf(plan, items, unit.kind))));
    if (register !== 'left alone') await registerUnit(context, workspace, register, unit, plan.year);
    else if (await isUnregistered(workspace, unit)) context.say(INIT.notRegistered(unit.id));
    const several = workspace.listUnits().length > 1;
    context.print(inLang(context, INIT.nextSteps(unit.id, several, isYearOver(context.today, plan.year), plan.year)));
    return 0;
  },
};

function unitFrom(typedName: string, options: InitOptions): Unit {
  const name = typedName
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ')
    .trim();
  if (name === '') throw new Refusal(INIT.emptyName);
  const id = options.id ?? slugOf(name);
  if (id === '') throw new Refusal(INIT.noSlug(name), INIT.giveId);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Refusal(INIT.badId(id));
  if (isReservedName(id)) throw new Refusal(INIT.reservedId(id), INIT.giveAnotherId(`${id}-1`));
  const kind = KINDS.find((known) => known === options.kind) ?? 'subordinate';
  return { id, name, kind, code: options.code?.trim() ?? null, place: options.place?.trim() ?? null };
}

/**
 * The register to add the unit to: the existing one, unless `--no-register` is given; `null` where `--register` must
 * create one. Without a register every unit with a file is expected to report, so none is created by default.
 * @throws Refusal where `--register` is given and the existing one cannot be used
 */
async function registerFor(
  workspace: Workspace,
  asked: boolean | undefined,
): Promise<UnitsRegister | null | 'left alone'> {
  if (asked === false) return 'left alone';
  if (asked === true) return readRegister(workspace);
  return (await workspace.readRegister())?.data ?? 'left alone';
}

/** The existing plans folder, or a new one with the plan that the package ships. */
async function openOrBegin(context: Context): Promise<Workspace> {
  const workspace = context.foundOrNewWorkspace();
  const { year, files } = context.shipped.planYear();
  const schemas = context.shipped.schemas();
  if (workspace.hasYears()) {
    await workspace.completeYear(files, schemas);
    return workspace;
  }
  await workspace.createYear(year, files, schemas);
  const { data } = (await workspace.openYear()).plan;
  context.say(INIT.broughtPlan(year, data?.issuer.name ?? '', workspace.root));
  return workspace;
}

/** Handles an existing file: the same unit's is kept, another unit's is never overwritten. */
async function sameUnitThere(context: Context, workspace: Workspace, unit: Unit): Promise<Unit> {
  const loaded = await workspace.readUnit(unit.id);
  const there = await usable(workspace, loaded);
  if (!isSameName(there.unit.name, unit.name)) throw new Refusal(INIT.idTaken(unit.id, there.unit.name), INIT.otherId);
  context.print(inLang(context, INIT.alreadyThere(loaded.file, there.unit.name)));
  return there.unit;
}

/**
 * Prevents a second file of the unit, which would hide the first and its records.
 * @throws Refusal where its file exists under a name that Windows, a browser or a cloud drive gave it
 */
async function assertNoOtherName(workspace: Workspace, { id }: Unit): Promise<void> {
  const known = workspace.listUnits();
  if (known.includes(id)) return;
  const renamed = (file: string, name: string): Refusal =>
    new Refusal(INIT.underOtherName(id, file), INIT.renameIt(file, `${id}.yaml`, name === `${id}.yaml`));
  const near = workspace.nearUnitFiles().find(({ name }) => isCopyName(name.slice(0, -'.yaml'.length), id));
  if (near !== undefined) throw renamed(near.file, near.name);
  for (const other of known.filter((one) => isCopyName(one, id))) {
    const { data, file } = await workspace.readUnit(other);
    if (data === null || data.unit.id === id) throw renamed(file, `${other}.yaml`);
  }
}

/** Whether a file's name is the unit's with what a copy adds: `x (1)`, `x - Copy`, `X`; `x-2` is another unit's. */
function isCopyName(name: string, id: string): boolean {
  return slugOf(name) === id || (slugOf(name).startsWith(`${id}-`) && slugOf(name) !== name.normalize('NFC'));
}

function leadsOf(plan: Plan, ids: readonly string[], kind: UnitKind): number {
  const wanted = new Set(ids);
  const count = (nodes: Plan['body']): number =>
    nodes.reduce(
      (sum, node) =>
        sum + (wanted.has(node.id) && node.track?.roles[kind] === 'lead' ? 1 : 0) + count(node.children ?? []),
      0,
    );
  return count(plan.body);
}
