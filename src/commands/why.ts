import { targetBasis } from '../domain/progress/target-basis.js';
import { targetsSoFar } from '../domain/progress/targets-so-far.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { WHY_HELP } from '../locale/commands/why.js';
import { Refusal } from '../domain/text/text.js';
import { whyJson } from '../reports/json/items.js';
import type { Command } from './command.js';
import { itemNamed } from '../app/find/item.js';
import { asOfDay, openUnit, planOnDay, sayUnconfirmedItems } from './target.js';

interface WhyOptions {
  readonly all?: boolean;
  readonly period?: string;
}

/** `dcs why`: the rule and the entry behind each cell of an item; with `--all`, the units behind a number. */
export const why: Command<WhyOptions> = {
  name: 'why',
  arguments: [{ name: ARGUMENTS.item, text: WHY_HELP.item, required: true, variadic: true, completes: 'item' }],
  options: [
    { flags: '--all', text: WHY_HELP.all },
    { flags: '--period <period>', text: WHY_HELP.period },
  ],
  shared: ['unit', 'asOf', 'json'],
  examples: ['why II.5.c', 'why II.5.b --as-of 30/6/2024', 'why --all tiep-dan.luot --period h1'],
  async run(context, words, { all = false, period }) {
    if (all && context.unit !== null) throw new Refusal(WHY_HELP.notForOne);
    if (all) return (await import('./why-all.js')).whyAll(context, words.join(' '), period);
    if (period !== undefined) throw new Refusal(WHY_HELP.periodNeedsAll);
    const opened = await openUnit(context);
    const { plan } = opened;
    const unitPlan = planOnDay(context, opened.unitPlan, plan);
    const status = unitStatus(plan, unitPlan, asOfDay(context, plan));
    sayUnconfirmedItems(context, status);
    const progress = itemNamed(status, words.join(' '));
    const targets = targetsSoFar(status.index, unitPlan, status.asOf)
      .filter(({ indicator }) => indicator.item === progress.item.id)
      .map((one) => targetBasis(one, unitPlan, plan, status.asOf));
    if (context.json) {
      context.print(whyJson(progress, targets, status));
      return 0;
    }
    const { whyPageText } = await import('../reports/terminal/why-page.js');
    context.print(whyPageText(progress, targets, plan, context.lang, context.screen));
    return 0;
  },
};
