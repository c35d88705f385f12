import type { Assignment } from '../domain/unit-plan.js';
import { ensureItem, setItemKey } from '../domain/unit-edits.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { ASSIGN_HELP, PLANNING } from '../locale/commands/planning.js';
import { DOCUMENT_WORDS } from '../locale/derive.js';
import { Refusal } from '../locale/refusal.js';
import { changeUnit } from './change-unit.js';
import type { Text } from '../domain/text.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { itemNamed } from './item-argument.js';
import { assignmentOf, PLANNING_SPECS, type PlanningOptions } from './planning-options.js';
import { openUnit } from './target.js';

const KEYS = ['in-charge', 'support', 'time', 'output'] as const satisfies readonly (keyof Assignment)[];

/** `dcs assign`: who does an item, when, and what comes out. */
export const assign: Command<PlanningOptions> = {
  name: 'assign',
  summary: ASSIGN_HELP.summary,
  details: ASSIGN_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: ASSIGN_HELP.item, required: true, completes: 'item' }],
  options: PLANNING_SPECS,
  shared: ['unit'],
  examples: EXAMPLES.assign,
  async run(context, [typed = ''], options) {
    const assignment = assignmentOf(options);
    const keys = KEYS.filter((key) => key in assignment);
    if (keys.length === 0) throw new Refusal(PLANNING.nothing, PLANNING.nothingHint);
    const target = await openUnit(context);
    let words: Text = PLANNING.nothing;
    await changeUnit(context, target, (status) => {
      const { item } = itemNamed(status, typed);
      if (item.open) throw new Refusal(PLANNING.underOwn(item.id));
      words = PLANNING.assigned(item.id, item.title);
      return [
        ...ensureItem(item, status, context.sha256, DOCUMENT_WORDS),
        ...keys.map((key) => setItemKey(item, key, assignment[key])),
      ];
    });
    context.print(inLang(context, words));
    return 0;
  },
};
