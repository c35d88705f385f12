import type { GivenPlan } from '../app/create/create-year.js';
import type { PlanFolder } from '../domain/ports/workspace.js';
import { Refusal } from '../domain/text/text.js';
import { INIT } from '../locale/commands/init.js';
import { FOLDER } from '../locale/folder.js';
import type { Context } from './context.js';
import { encodeDocument, sayFound } from './encode-document.js';

/** The plan that `init` works with. */
export interface ChosenPlan {
  /** The plan that was given as a file; `null` for one of the folder, or the one that ships. */
  readonly given: GivenPlan | null;
  /** The folder's name that the person chose; `null` where none was. */
  readonly name: string | null;
}

/**
 * The plan that was typed with `--plan`; at a terminal, the one that the person chooses if there are several.
 * @param file a plan's file or a document, as typed
 */
export async function planToBeginWith(context: Context, file: string | null): Promise<ChosenPlan> {
  if (file !== null) return { given: await planGiven(context, file), name: null };
  const { plan = null, year } = context.given;
  const plans = context.plansForInit();
  if (plans.length === 0) {
    if (plan !== null) throw new Refusal(INIT.noSuchPlan(plan), INIT.planForms);
    return askForFirst(context);
  }
  if (plan !== null) return { given: null, name: plan };
  return {
    given: null,
    name: await askAmong(
      context,
      plans.filter((one) => year === null || one.year === year),
    ),
  };
}

/** For a folder without a plan: names the plan that ships with the program, and asks at a terminal for another one. */
async function askForFirst(context: Context): Promise<ChosenPlan> {
  const { year, file } = context.shipped.planYear();
  const { loaded } = await (await context.planSource()).readPlan(file);
  const typed = await context.ask(INIT.whichFirst(year, loaded.data?.issuer.name ?? '', loaded.data?.subject ?? ''));
  if (typed === null || typed === '') return { given: null, name: null };
  return { given: await planGiven(context, typed.replace(/^(["'])(.*)\1$/, '$2')), name: null };
}

/** The plan that the person chooses, by number or name; `null` without a terminal. */
async function askAmong(context: Context, plans: readonly PlanFolder[]): Promise<string | null> {
  if (plans.length < 2) return null;
  const names = plans.map(({ name }) => name);
  const typed = await context.ask(INIT.whichOf(names));
  if (typed === null || typed === '') return null;
  const chosen = names[Number(typed) - 1] ?? typed;
  if (!names.includes(chosen)) throw new Refusal(FOLDER.unknownPlan(typed, names));
  return chosen;
}

/** The plan in a file: a plan's file as it is, any other document read as a plan. */
export async function planGiven(context: Context, typed: string): Promise<GivenPlan> {
  const title = (/[^/\\]*$/.exec(typed)?.[0] ?? '').replace(/\.[^.]*$/, '');
  if (/\.ya?ml$/iu.test(typed)) {
    const { loaded, files } = await (await context.planSource()).readPlan(typed);
    if (loaded.data === null) throw new Refusal(INIT.unusablePlan(typed), INIT.checkPlan(typed));
    const { id } = loaded.data;
    const others = new Map([...files].filter(([name]) => name !== 'plan.yaml'));
    return { plan: loaded.data, textFor: (own) => withId(loaded.text, id, own), files: others, title };
  }
  const { encoded, text, source } = await encodeDocument(context, typed, context.given.year, true);
  sayFound(context, encoded);
  const { plan } = encoded;
  const files = new Map([[source.name, source.bytes]]);
  return { plan, textFor: (own) => withId(text, plan.id, own), files, title };
}

/** A plan's text with another id, so that no two plans of the folder have the same. */
function withId(text: string, id: string, own: string): string {
  return id === own ? text : text.replace(new RegExp(`^id:(\\s+)["']?${id}["']?\\s*$`, 'm'), `id:$1${own}`);
}
