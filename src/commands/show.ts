import { isAmended } from '../domain/unit/text-guard.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { SHOW_HELP } from '../locale/commands/show.js';
import { showJson } from '../reports/json/items.js';
import type { Command } from './command.js';
import { itemNamed } from '../app/find/item.js';
import { asOfDay, openUnit, sayUnconfirmedItems } from './target.js';

/** `dcs show`: everything known about an item. */
export const show: Command = {
  name: 'show',
  arguments: [{ name: ARGUMENTS.item, text: SHOW_HELP.item, required: true, variadic: true, completes: 'item' }],
  options: [],
  shared: ['unit', 'asOf', 'json'],
  examples: ['show II.5.c', 'show "doi thoai"'],
  async run(context, words) {
    const { plan, unitPlan } = await openUnit(context);
    const status = unitStatus(plan, unitPlan, asOfDay(context, plan));
    sayUnconfirmedItems(context, status);
    const progress = itemNamed(status, words.join(' '));
    const changed = isAmended(progress.item, plan);
    if (context.json) context.print(showJson(progress, status, changed));
    else {
      const { itemPageText } = await import('../reports/terminal/item-page.js');
      context.print(itemPageText(progress, status, context.lang, context.screen, changed));
    }
    return 0;
  },
};
