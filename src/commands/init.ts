import { createUnit } from '../app/create/create-unit.js';
import { type BroughtPlan, createYear } from '../app/create/create-year.js';
import { newUnit } from '../app/create/new-unit.js';
import type { MembershipInput } from '../app/create/membership.js';
import { type ChosenRegister, isUnregistered, registerUnit } from '../app/create/register-unit.js';
import { isYearOver } from '../domain/calendar/period.js';
import type { Plan } from '../domain/plan/plan.js';
import type { Workspace } from '../domain/ports/workspace.js';
import { exampleItem, namesBodies, partNames, type RoleCounts } from '../domain/unit/named-in-plan.js';
import type { Unit } from '../domain/unit/unit-plan.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { INIT, INIT_HELP, REGISTER_COMMENT, UNIT_FILE_COMMENT } from '../locale/commands/init.js';
import { INIT_UNITS_HELP } from '../locale/commands/init-units.js';
import { INIT_MEMBERSHIP, INIT_MEMBERSHIP_HELP } from '../locale/commands/init-membership.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import { assertGiven, canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { assertOfMany, initUnits, unitsAsked } from './init-units.js';
import { planToBeginWith } from './plan-to-begin-with.js';
import { kindWords } from '../locale/states.js';

interface InitOptions extends MembershipInput, NoInput {
  /** A plan's file, or a document to be read as one. */
  readonly plan?: string;
  readonly kind?: string;
  readonly id?: string;
  readonly code?: string;
  readonly place?: string;
  /** `true` with --register, `false` with --no-register. */
  readonly register?: boolean;
  /** A list of units, or the whole register. */
  readonly list?: string;
  readonly all?: true;
}

/** `dcs init`: creates a unit's plan, derived from the issued one. */
export const init: Command<InitOptions> = {
  name: 'init',
  details: INIT_HELP.details,
  arguments: [{ name: ARGUMENTS.unitName, text: INIT_HELP.name, required: false, takes: 'line' }],
  options: [
    { flags: '--plan <file>', text: INIT_HELP.plan, takes: 'path' },
    { flags: '--list <file>', text: INIT_UNITS_HELP.list, takes: 'path' },
    { flags: '--all', text: INIT_UNITS_HELP.all },
    { flags: '--kind <kind>', text: INIT_HELP.kind, takes: 'line', completes: 'unit-kind' },
    { flags: '--body <body>', text: INIT_MEMBERSHIP_HELP.body, takes: 'line' },
    { flags: '--group <group>', text: INIT_MEMBERSHIP_HELP.group, takes: 'line', repeat: true },
    { flags: '--takes-unnamed', text: INIT_MEMBERSHIP_HELP.takesUnnamed },
    { flags: '--id <slug>', text: INIT_HELP.id, takes: 'line' },
    { flags: '--code <abbr>', text: INIT_HELP.code, takes: 'line', blank: 'nothing' },
    { flags: '--place <place>', text: INIT_HELP.place, takes: 'line', blank: 'nothing' },
    { flags: '--register', text: INIT_HELP.register },
    { flags: '--no-register', text: INIT_HELP.noRegister },
    NO_INPUT_SPEC,
  ],
  shared: [],
  examples: EXAMPLES.init,
  async run(asking, args, { input = true, ...options }) {
    if (canAskForAll(asking, args, { input, ...options })) return (await import('./ask-init.js')).askInit(asking);
    const isMany = options.list !== undefined || options.all === true;
    if (isMany) assertOfMany(args, options);
    else assertGiven(init, args);
    const [name = ''] = args;
    const asked = isMany ? null : newUnit({ name, ...options });
    const listed = isMany ? await unitsAsked(asking, options) : null;
    const chosen = await planToBeginWith(asking, options.plan ?? null);
    // The document is read first: one that is no plan must leave nothing behind, not even an empty folder.
    const workspace = asking.foundOrNewWorkspace(chosen.name);
    const brought = await createYear(workspace, asking.shipped, chosen.given);
    const context = speakingOf(asking, workspace, brought?.name ?? chosen.name);
    if (brought !== null) sayBrought(context, workspace, brought, chosen.given === null);
    if (asked === null) return initUnits(context, workspace, listed, options);
    const world = { workspace, sha256: context.sha256, deriveWords: DOCUMENT_WORDS };
    const wanted = {
      unit: asked,
      kind: options.kind,
      membership: options,
      register: options.register,
      comment: UNIT_FILE_COMMENT,
    };
    const isFirst = workspace.listUnits().length === 0;
    const { kind, file, unit, year, plan, roles, register } = await createUnit(world, wanted);
    const isNew = kind === 'created';
    if (isNew) sayCreated(context, file, unit, plan, roles);
    else context.print(inLang(context, INIT.alreadyThere(file, unit.name)));
    if (register !== 'none') await addToRegister(context, workspace, register, unit, year);
    else if (isNew && (await isUnregistered(workspace, unit))) context.say(INIT.notRegistered(unit.id));
    const pastYear = isYearOver(context.today, plan) ? year : null;
    const steps = INIT.nextSteps(unit.id, !isFirst, pastYear, exampleItem(plan, unit));
    if (isNew) context.print(inLang(context, steps));
    return 0;
  },
};

/** Commands that are shown name the plan, where the folder has several: another day would take another one. */
function speakingOf(context: Context, workspace: Workspace, plan: string | null): Context {
  if (plan === null || workspace.listPlans().length < 2) return context;
  return { ...context, given: { ...context.given, plan, year: null } };
}

function sayBrought(context: Context, workspace: Workspace, brought: BroughtPlan, isShipped: boolean): void {
  const { year, plan, name, isNew } = brought;
  const issuer = plan?.issuer.name ?? '';
  if (!isNew) context.say(INIT.planIsThere(year, issuer, `${workspace.shown}/${name}`));
  else if (isShipped) context.say(INIT.broughtShipped(year, issuer, workspace.root));
  else context.say(INIT.broughtPlan(year, issuer, `${workspace.root}/${name}`));
  if (plan?.subject != null) context.say(INIT.planName(plan.type, plan.subject));
}

function sayCreated(context: Context, file: string, unit: Unit, plan: Plan, roles: RoleCounts): void {
  const items = Object.values(roles).reduce((sum, count) => sum + count, 0);
  const isNamed = namesBodies(plan);
  const written = isNamed
    ? INIT.writtenByRole(file, items, roles)
    : INIT.written(file, items, kindWords(plan, unit.kind), roles.lead);
  context.print(inLang(context, written));
  if (isNamed) context.print(inLang(context, INIT_MEMBERSHIP.taken(partNames(plan, unit))));
  if (roles.unnamed > 0) context.print(inLang(context, INIT_MEMBERSHIP.unnamed(roles.unnamed)));
}

async function addToRegister(
  context: Context,
  workspace: Workspace,
  register: Exclude<ChosenRegister, 'none'>,
  unit: Unit,
  year: number,
): Promise<void> {
  const { file, isNew, differing } = await registerUnit(workspace, register, unit, year, REGISTER_COMMENT);
  if (differing !== null) context.say(INIT.registeredOtherwise(unit.id, differing.name, differing.kind));
  context.print(inLang(context, (isNew ? INIT.registered : INIT.registeredAlready)(file, unit.name)));
}
