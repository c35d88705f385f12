import { assertAssigned, assign as assignItems, type AssignedItem } from '../app/record/assign.js';
import type { TypedPlanning } from '../app/record/planning.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { ASSIGN_HELP, PLANNING } from '../locale/commands/planning.js';
import { emptiedParts, replacedParts } from '../locale/commands/replaced.js';
import type { Text } from '../domain/text/text.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { assertItemsNamed, type RestOptions, restSpecs } from './arguments/items-or-rest.js';
import { canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { PLANNING_SPECS } from './arguments/recording-options.js';
import { openUnit } from './target.js';
import { sayWritten, worldOf } from './world.js';

interface AssignOptions extends TypedPlanning, RestOptions, NoInput {}

/** `dcs assign`: who does items, by when, and their expected output. */
export const assign: Command<AssignOptions> = {
  name: 'assign',
  details: ASSIGN_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: ASSIGN_HELP.item, required: false, variadic: true, completes: 'item' }],
  options: [...PLANNING_SPECS, ...restSpecs(ASSIGN_HELP), NO_INPUT_SPEC],
  shared: ['unit'],
  examples: EXAMPLES.assign,
  async run(context, items, { input = true, ...options }) {
    if (canAskForAll(context, items, { input, ...options }))
      return (await import('./ask-planning.js')).askAssign(context);
    assertItemsNamed(items, options, 'assign');
    assertAssigned(options);
    const { assigned, written } = await assignItems(worldOf(context), await openUnit(context), { items, ...options });
    sayWritten(context, written);
    for (const done of assigned) {
      for (const line of assignedWords(done)) context.print(inLang(context, line));
      if (done.replaced.length > 0) context.say(replacedParts(done.replaced));
      if (done.timeAs !== null) context.say(PLANNING.timeTaken(options.time ?? '', done.timeAs));
      if (done.due !== null && done.due < context.today) context.say(PLANNING.duePassed(done.due));
      if (done.unclearTime !== null) context.say(PLANNING.countsAsOngoing(done.unclearTime));
    }
    if (assigned.length === 0) context.print(inLang(context, PLANNING.nothingBlank));
    else if (assigned.length > 1) context.print(inLang(context, PLANNING.assignedAll(assigned.length)));
    return 0;
  },
};

/** Reports parts filled in and parts emptied separately. */
export function assignedWords({ item: { id, title }, parts, emptied }: AssignedItem): readonly Text[] {
  return [
    ...(emptied.length < parts.length ? [PLANNING.assigned(id, title)] : []),
    ...(emptied.length === 0 ? [] : [emptiedParts(id, title, emptied)]),
  ];
}
