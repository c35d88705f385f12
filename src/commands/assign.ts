import { assertAssigned, assign as assignItem, type Assigned } from '../app/record/assign.js';
import type { TypedPlanning } from '../app/record/planning.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { ASSIGN_HELP, PLANNING } from '../locale/commands/planning.js';
import { emptiedParts, replacedParts } from '../locale/commands/replaced.js';
import type { Text } from '../domain/text/text.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { PLANNING_SPECS } from './arguments/recording-options.js';
import { openUnit } from './target.js';
import { sayUndone, worldOf } from './world.js';

/** `dcs assign`: who does an item, by when, and its expected output. */
export const assign: Command<TypedPlanning> = {
  name: 'assign',
  summary: ASSIGN_HELP.summary,
  details: ASSIGN_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: ASSIGN_HELP.item, required: true, completes: 'item' }],
  options: PLANNING_SPECS,
  shared: ['unit'],
  examples: EXAMPLES.assign,
  async run(context, [item = ''], options) {
    assertAssigned(options);
    const done = await assignItem(worldOf(context), await openUnit(context), { item, ...options });
    sayUndone(context, done.written);
    for (const line of assignedWords(done)) context.print(inLang(context, line));
    if (done.replaced.length > 0) context.say(replacedParts(done.replaced));
    if (done.due !== null && done.due < context.today) context.say(PLANNING.duePassed(done.due));
    if (done.unclearTime !== null) context.say(PLANNING.countsAsOngoing(done.unclearTime));
    return 0;
  },
};

/** Reports parts filled in and parts emptied separately. */
export function assignedWords({ item: { id, title }, parts, emptied }: Assigned): readonly Text[] {
  return [
    ...(emptied.length < parts.length ? [PLANNING.assigned(id, title)] : []),
    ...(emptied.length === 0 ? [] : [emptiedParts(id, title, emptied)]),
  ];
}
