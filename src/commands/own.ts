import { addOwnItem, ownTitle } from '../app/record/own.js';
import type { TypedPlanning } from '../app/record/planning.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { OWN_HELP, PLANNING } from '../locale/commands/planning.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { assertGiven, canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { AGAIN_SPEC, PLANNING_SPECS } from './arguments/recording-options.js';
import { openUnit } from './target.js';
import { sayWritten, worldOf } from './world.js';

/** `dcs own`: a unit's own item under an open place. */
export const own: Command<TypedPlanning & NoInput & { readonly again?: boolean }> = {
  name: 'own',
  details: OWN_HELP.details,
  arguments: [
    { name: ARGUMENTS.place, text: OWN_HELP.place, required: false, completes: 'open-place' },
    { name: ARGUMENTS.title, text: OWN_HELP.title, required: false, takes: 'line' },
  ],
  options: [...PLANNING_SPECS, AGAIN_SPEC, NO_INPUT_SPEC],
  shared: ['unit'],
  examples: EXAMPLES.own,
  async run(context, args, { input = true, ...options }) {
    if (canAskForAll(context, args, { input, ...options })) return (await import('./ask-planning.js')).askOwn(context);
    assertGiven(own, args);
    const [place = '', typedTitle = ''] = args;
    const title = ownTitle(typedTitle);
    const unit = await openUnit(context);
    const added = await addOwnItem(worldOf(context), unit, { place, title, ...options });
    sayWritten(context, added.written);
    context.print(inLang(context, PLANNING.ownAdded(added, unit.plan)));
    if (added.due !== null && added.due < context.today) context.say(PLANNING.duePassed(added.due));
    return 0;
  },
};
