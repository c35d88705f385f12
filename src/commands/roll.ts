import { Mistaken } from '../app/mistakes/mistaken.js';
import { createYear, type GivenPlan } from '../app/create/create-year.js';
import { endingOf, type NextPlan, rollFolders, type RollFolders } from '../app/create/roll-folders.js';
import { type EarlierYear, readEarlierYear, type Rolled, rollOn } from '../app/create/roll.js';
import { goesOn, textOfNextYear } from '../domain/plan/span-year.js';
import type { PlanFolder, Workspace } from '../domain/ports/workspace.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { REGISTER_COMMENT, UNIT_FILE_COMMENT } from '../locale/commands/init.js';
import { ROLL, ROLL_HELP } from '../locale/commands/roll.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import { FOLDER } from '../locale/folder.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import { commentOf } from './encode-document.js';
import { sayOutcomes } from './init-units.js';
import { planGiven } from './plan-to-begin-with.js';

/** `dcs roll`: begins the next year's folder from this year's. */
export const roll: Command = {
  name: 'roll',
  details: ROLL_HELP.details,
  arguments: [{ name: ARGUMENTS.nextPlan, text: ROLL_HELP.next, required: false, takes: 'path' }],
  options: [],
  shared: [],
  examples: EXAMPLES.roll,
  async run(context, [typed]) {
    const workspace = context.findWorkspace();
    if (workspace === null) throw new Refusal(FOLDER.none, FOLDER.beginWithInit);
    const plans = withUnits(workspace);
    const named =
      typed === undefined ? null : (plans.find(({ name }) => name === typed.replace(/[/\\]+$/, '')) ?? null);
    const given = typed === undefined || named !== null ? null : await planGiven(context, typed);
    const found = rollFolders(plans, chosenIn(plans, context), named ?? nextOf(given));
    const world = { workspace, today: context.today, sha256: context.sha256, deriveWords: DOCUMENT_WORDS };
    const earlier = await readEarlierYear(world, found.from);
    const to = await nextFolder(context, workspace, found, given, earlier);
    const { from } = found;
    context.say(ROLL.between(`${workspace.shown}/${from.name}`, `${workspace.shown}/${to.name}`));
    const isJustRead = given !== null && !/\.ya?ml$/iu.test(typed ?? '');
    const comments = { comment: UNIT_FILE_COMMENT, registerComment: REGISTER_COMMENT };
    const rolled = await rollOn(world, earlier, to, {
      ...comments,
      words: { doneIn: ROLL.doneIn },
      isJustRead,
      commentOf,
    });
    const isWhole = await sayRolled(context, rolled);
    context.print(inLang(context, ROLL.next(to.name)));
    return isWhole ? 0 : 1;
  },
};

function withUnits(workspace: Workspace): readonly (PlanFolder & { readonly units: number })[] {
  return workspace.listPlans().map((plan) => {
    workspace.choosePlan(plan.name);
    return { ...plan, units: workspace.listUnits().length };
  });
}

/** A plan that was given, which has no folder yet. */
function nextOf(given: GivenPlan | null): NextPlan | null {
  return given === null ? null : { name: null, year: given.plan.year };
}

/** The plans that `--plan` and `--year` leave. */
function chosenIn<P extends PlanFolder>(plans: readonly P[], { given }: Context): readonly P[] {
  const { plan = null, year } = given;
  const left = plans.filter((one) => year === null || one.year === year);
  if (plan === null) return left;
  const named = left.filter(({ name }) => name === plan || endingOf(name) === `-${plan}`);
  if (named.length === 0)
    throw new Refusal(
      FOLDER.unknownPlan(
        plan,
        plans.map(({ name }) => name),
      ),
    );
  return named;
}

/** The next year's folder: the one there is, or a new one with the given plan, or with a plan of several years. */
async function nextFolder(
  context: Context,
  workspace: Workspace,
  { from, to }: RollFolders,
  given: GivenPlan | null,
  { plan }: EarlierYear,
): Promise<PlanFolder> {
  if (to !== null) return to;
  const next = given ?? (goesOn(plan) ? await spanPlan(context, workspace, from) : null);
  if (next === null) throw new Mistaken({ kind: 'no-next-plan', from: from.name, year: from.year + 1 });
  const brought = await createYear(workspace, context.shipped, next);
  if (brought === null) throw new Error('a given plan is always put into the folder');
  return brought;
}

/** A plan of several years as the plan of the next one. */
async function spanPlan(context: Context, workspace: Workspace, { name, year }: PlanFolder): Promise<GivenPlan> {
  const { loaded, files } = await (await context.planSource()).readPlan(`${workspace.root}/${name}/plan.yaml`);
  const { data, text } = loaded;
  if (data === null) throw new Error('the plan was read before');
  if (data.reporting.periods !== undefined || data.reporting['send-on'] !== undefined) context.say(ROLL.shiftedPeriods);
  const others = new Map([...files].filter(([file]) => file !== 'plan.yaml'));
  return {
    plan: { ...data, year: year + 1 },
    textFor: () => textOfNextYear(text, year),
    files: others,
    title: endingOf(name).slice(1),
  };
}

/** Says what each unit got and what changed. @returns whether every unit has its file */
async function sayRolled(context: Context, { units, register, parts, added, dropped }: Rolled): Promise<boolean> {
  const carried = new Map(units.map(({ outcome, carried }) => [outcome, carried]));
  const late = new Map(units.map(({ outcome, late }) => [outcome, late]));
  const isWhole = await sayOutcomes(context, [...carried.keys()], (outcome, name) => {
    const { file, roles } = outcome.created;
    const items = Object.values(roles).reduce((sum, count) => sum + count, 0);
    return ROLL.created(name, file, items, carried.get(outcome) ?? null);
  });
  for (const [{ asked }, parts] of late) {
    if (parts !== null) context.print(inLang(context, ROLL.late(asked.name, parts)));
  }
  const lines: readonly Text[] = [
    ...(register === null ? [] : [ROLL.register(register.file, register.units)]),
    ...(parts.length === 0 ? [] : [ROLL.parts(parts)]),
    ...(added.length === 0 ? [] : [ROLL.added(added)]),
    ...(dropped.length === 0 ? [] : [ROLL.dropped(dropped)]),
  ];
  for (const line of lines) context.print(inLang(context, line));
  return isWhole;
}
