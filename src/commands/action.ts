import { addAction } from '../app/record/action.js';
import { requiredText } from '../app/find/typed.js';
import type { TypedPlanning } from '../app/record/planning.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { ACTION_HELP, PLANNING, PLANNING_OPTIONS } from '../locale/commands/planning.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { assertGiven, canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { AGAIN_SPEC, PLANNING_SPECS } from './arguments/recording-options.js';
import { openUnit } from './target.js';
import { sayWritten, worldOf } from './world.js';

interface ActionOptions extends TypedPlanning, NoInput {
  readonly due?: string;
  readonly again?: boolean;
}

/** `dcs action`: a concrete step under an item. */
export const action: Command<ActionOptions> = {
  name: 'action',
  details: ACTION_HELP.details,
  arguments: [
    { name: ARGUMENTS.item, text: ACTION_HELP.item, required: false, completes: 'item' },
    { name: ARGUMENTS.action, text: ACTION_HELP.what, required: false },
  ],
  options: [...PLANNING_SPECS, { flags: '--due <date>', text: PLANNING_OPTIONS.due }, AGAIN_SPEC, NO_INPUT_SPEC],
  shared: ['unit'],
  examples: EXAMPLES.action,
  async run(context, args, { input = true, ...options }) {
    if (canAskForAll(context, args, { input, ...options })) {
      return (await import('./ask-planning.js')).askAction(context);
    }
    assertGiven(action, args);
    const [item = '', typedWhat = ''] = args;
    const what = requiredText(typedWhat);
    const done = await addAction(worldOf(context), await openUnit(context), { item, what, ...options });
    sayWritten(context, done.written);
    context.print(inLang(context, PLANNING.actionAdded(done.item.id, done.action)));
    if (done.dueByTime !== null && options.time !== undefined) {
      context.say(PLANNING.dueOn(options.time, done.dueByTime));
    }
    const { due = null } = done.action;
    if (due !== null && due < context.today) context.say(PLANNING.duePassed(due));
    return 0;
  },
};
