import { actionTime } from '../domain/edits/assigned-time.js';
import type { Action } from '../domain/unit/unit-plan.js';
import { appendAction, ensureItem, nextActionId } from '../domain/edits/unit-edits.js';
import { actionWords } from '../domain/unit/same-record.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { AGAIN } from '../locale/commands/entry.js';
import { ACTION_HELP, PLANNING, PLANNING_OPTIONS } from '../locale/commands/planning.js';
import { DOCUMENT_WORDS } from '../locale/document.js';
import { Refusal } from '../domain/text/text.js';
import { changeUnit } from './change-unit.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { AGAIN_SPEC, dateOf } from './arguments/entry-options.js';
import { itemToWrite } from './arguments/item.js';
import {
  assertDueInYear,
  assignmentOf,
  PLANNING_SPECS,
  type PlanningOptions,
  saidText,
} from './arguments/planning-options.js';
import { openUnit } from './target.js';

interface ActionOptions extends PlanningOptions {
  readonly due?: string;
  readonly again?: boolean;
}

/** `dcs action`: a concrete step under an item. */
export const action: Command<ActionOptions> = {
  name: 'action',
  summary: ACTION_HELP.summary,
  details: ACTION_HELP.details,
  arguments: [
    { name: ARGUMENTS.item, text: ACTION_HELP.item, required: true, completes: 'item' },
    { name: ARGUMENTS.action, text: ACTION_HELP.what, required: true },
  ],
  options: [...PLANNING_SPECS, { flags: '--due <date>', text: PLANNING_OPTIONS.due }, AGAIN_SPEC],
  shared: ['unit'],
  examples: EXAMPLES.action,
  async run(context, [typed = '', typedWhat = ''], options) {
    const what = saidText(typedWhat);
    const target = await openUnit(context);
    const { year } = target.plan;
    const dueNamed = dateOf(options.due, { year, today: context.today });
    const { time, due } = actionTime(options.time ?? '', year, dueNamed);
    if (due !== null) assertDueInYear(due, year);
    const words = await changeUnit(context, target, (status) => {
      const { item } = itemToWrite(status, typed);
      if (item.open) throw new Refusal(PLANNING.underOwn(item.id));
      const id = nextActionId(item);
      const said = assignmentOf(options, time ?? undefined);
      const value: Action = { id, what, ...said, ...(due === null ? {} : { due }) };
      const before = (item.answer?.actions ?? []).find((one) => actionWords(one) === actionWords(value));
      if (before !== undefined && options.again !== true) {
        throw new Refusal(AGAIN.action(item.id, before.id), AGAIN.hint);
      }
      return {
        edits: [...ensureItem(item, status, context.sha256, DOCUMENT_WORDS), appendAction(item, value)],
        outcome: PLANNING.actionAdded(item.id, id, what),
      };
    });
    context.print(inLang(context, words));
    if (due !== null && options.due === undefined && options.time !== undefined) {
      context.say(PLANNING.dueOn(options.time, due));
    }
    return 0;
  },
};
