import { findAddress } from '../domain/plan/find-item.js';
import { filterItems, type ItemFilter } from '../domain/progress/item-filter.js';
import { CELL_STATES } from '../domain/progress/progress.js';
import { unitStatus, type UnitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { LIST, LIST_HELP } from '../locale/commands/list.js';
import { typedState } from '../locale/states.js';
import { Refusal } from '../domain/text/text.js';
import { listJson } from '../reports/json/items.js';
import type { Command } from './command.js';
import { periodNamed } from '../app/find/period.js';
import { asOfDay, openUnit, sayUnconfirmedItems } from './target.js';

interface ListOptions {
  readonly state?: string;
  readonly section?: string;
  readonly period?: string;
  readonly lead?: string;
}

/** `dcs list`: the items that match the filters. */
export const list: Command<ListOptions> = {
  name: 'list',
  details: LIST_HELP.details,
  arguments: [{ name: ARGUMENTS.words, text: LIST_HELP.words, required: false, variadic: true }],
  options: [
    { flags: '--state <states>', text: LIST_HELP.state, completes: 'state' },
    { flags: '--section <section>', text: LIST_HELP.section, completes: 'section' },
    { flags: '--period <period>', text: LIST_HELP.period },
    { flags: '--lead <who>', text: LIST_HELP.lead },
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: ['list --state missing,overdue,blocked', 'list tiep cong dan', 'list --section II.5 --period q2'],
  async run(context, args, options) {
    const { plan, unitPlan } = await openUnit(context);
    const status = unitStatus(plan, unitPlan, asOfDay(context, plan));
    sayUnconfirmedItems(context, status);
    const filter = filterFrom(args, options, status);
    const items = filterItems(status.items, filter);
    const byCell = filter.states.length > 0 || filter.period !== null;
    if (context.json) context.print(listJson(items, status));
    else if (items.length === 0) context.say(LIST.none);
    else {
      const { cellListText, itemListText } = await import('../reports/terminal/item-list.js');
      context.print(
        byCell
          ? cellListText(items, status.plan, context.lang, context.screen)
          : itemListText(items, status, context.lang, context.screen),
      );
    }
    return 0;
  },
};

function filterFrom(args: readonly string[], options: ListOptions, status: UnitStatus): ItemFilter {
  const period = options.period === undefined ? null : periodNamed(options.period, status.plan);
  return {
    states: (options.state ?? '')
      .split(',')
      .map((typed) => typed.trim())
      .filter((typed) => typed !== '')
      .map(stateFrom),
    section: options.section === undefined ? null : sectionFrom(options.section, status),
    period,
    lead: options.lead ?? null,
    words: args.flatMap((words) => words.split(/\s+/)).filter((word) => word !== ''),
  };
}

function stateFrom(typed: string): ItemFilter['states'][number] {
  const state = typedState(typed);
  if (state === null) throw new Refusal(LIST.badState(typed, CELL_STATES));
  return state;
}

function sectionFrom(typed: string, status: UnitStatus): string {
  const points = [...status.index.nodes.keys()];
  const match = findAddress(typed, points, points);
  if (match?.kind === 'one') return match.id;
  throw new Refusal(
    LIST.badSection(
      typed,
      status.plan.body.map((node) => node.id),
    ),
  );
}
