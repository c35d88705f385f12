import { newUnit } from '../app/create/new-unit.js';
import { type PlanKinds, unitKindIds } from '../domain/plan/unit-kinds.js';
import { ASK_INIT } from '../locale/commands/ask-planning.js';
import { kindWords } from '../locale/states.js';
import { askedCommand, numbered, optionOf } from './asking.js';
import type { ExitCode } from './command.js';
import type { Context } from './context.js';
import { complaintOf } from './run-shown.js';

/** Asks for a new unit: its name, kind, abbreviation and place. */
export async function askInit(context: Context): Promise<ExitCode> {
  const plan = await planAsked(context);
  const kinds = plan === null ? [] : unitKindIds(plan).map((id) => ({ id, title: kindWords(plan, id)[context.lang] }));
  return askedCommand(context, async (ask) => {
    const name = await ask(ASK_INIT.name, (one) =>
      one === '' ? null : complaintOf(context, () => newUnit({ name: one })),
    );
    if (name === '') return null;
    const kind = kinds.length < 2 ? '' : numbered(await ask(ASK_INIT.kind(kinds)), kinds);
    const code = await ask(ASK_INIT.code);
    const place = await ask(ASK_INIT.place);
    const kindId = typeof kind === 'string' ? kind : kind.id;
    return ['init', name, ...optionOf('--kind', kindId), ...optionOf('--code', code), ...optionOf('--place', place)];
  });
}

/** What decides the kinds of a new unit: the folder's only plan, or none where the shipped one comes; else `null`. */
async function planAsked(context: Context): Promise<PlanKinds | null> {
  const [first, ...others] = context.plansForInit();
  if (first === undefined) return {};
  return others.length > 0 ? null : ((await context.workspace().openYear()).plan.data ?? null);
}
