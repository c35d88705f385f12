import { type Raised, raise as raiseDifficulty } from '../app/record/raise.js';
import { onlyUnit } from '../app/find/unit-named.js';
import { raisedAsOf } from '../domain/unit/difficulties.js';
import { type UnitStatus, unitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { ENTRY_OPTIONS, RECORDED } from '../locale/commands/entry.js';
import { RAISE, RAISE_HELP } from '../locale/commands/raise.js';
import { Refusal } from '../domain/text/text.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import { canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { AGAIN_SPEC } from './arguments/recording-options.js';
import { listRaisedByAll } from './raised-by-all.js';
import { asOfDay, openUnit, typedUnit } from './target.js';
import { sayWritten, worldOf } from './world.js';

interface RaiseOptions extends NoInput {
  readonly item?: string;
  readonly proposal?: string;
  readonly by?: string;
  readonly date?: string;
  readonly all?: boolean;
  readonly period?: string;
  readonly again?: boolean;
}

/** `dcs raise`: records a difficulty for the head office; without a text it lists the unit's difficulties. */
export const raise: Command<RaiseOptions> = {
  name: 'raise',
  details: RAISE_HELP.details,
  arguments: [{ name: ARGUMENTS.difficulty, text: RAISE_HELP.text, required: false, variadic: true }],
  options: [
    { flags: '--item <item>', text: RAISE_HELP.item, completes: 'item' },
    { flags: '--proposal <text>', text: RAISE_HELP.proposal, blank: 'nothing' },
    { flags: '--by <name>', text: RAISE_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--date <date>', text: RAISE_HELP.date },
    { flags: '--all', text: RAISE_HELP.all },
    { flags: '--period <period>', text: ENTRY_OPTIONS.period },
    AGAIN_SPEC,
    NO_INPUT_SPEC,
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: EXAMPLES.raise,
  async run(context, args, { input = true, ...options }) {
    const { all = false, ...said } = options;
    const isAsked = args.length > 0 || Object.keys(said).length > 0;
    if (all && (isAsked || context.unit !== null)) throw new Refusal(RAISE.allAlone);
    if (all || (!isAsked && (await isOfAll(context)))) return listRaisedByAll(context);
    const target = await openUnit(context);
    if (!isAsked) {
      const asOf = asOfDay(context, target.plan);
      const status = unitStatus(target.plan, target.unitPlan, asOf);
      await list(context, target.id, status);
      const canAsk = canAskForAll(context, args, { input, ...options });
      return canAsk ? (await import('./ask-words.js')).askRaise(context, status) : 0;
    }
    const raised = await raiseDifficulty(worldOf(context), target, { ...said, text: args.join(' ') });
    sayWritten(context, raised.written);
    sayRaised(context, raised);
    return 0;
  },
};

/** Whether no unit was typed and there are several. */
async function isOfAll(context: Context): Promise<boolean> {
  const workspace = context.workspace();
  return typedUnit(context) === null && workspace.listUnits().length > 1 && (await onlyUnit(workspace)) === null;
}

function sayRaised(context: Context, { difficulty, period, chosenUntil }: Raised): void {
  const { id, item, date } = difficulty;
  context.print(inLang(context, RAISE.raised(id, item ?? null, date, period)));
  if (chosenUntil !== null) context.say(RECORDED.periodChosen(period, chosenUntil));
}

async function list(context: Context, id: string, { unit, unitPlan, asOf }: UnitStatus): Promise<void> {
  const raised = raisedAsOf(unitPlan, asOf);
  if (context.json) {
    const { difficultiesJson } = await import('../reports/json/difficulties.js');
    context.print(difficultiesJson({ ...unit, id }, raised, asOf));
    return;
  }
  const { difficultiesText } = await import('../reports/terminal/difficulties.js');
  context.print(difficultiesText({ id, name: unit.name }, raised, context.lang, context.screen));
}
