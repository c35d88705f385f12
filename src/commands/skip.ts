import { skip as markSkipped, skippable, takeSkipBack } from '../app/record/skip.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { SKIP, SKIP_HELP } from '../locale/commands/skip.js';
import { Refusal } from '../domain/text/text.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { assertGiven, canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { openUnit } from './target.js';
import { sayWritten, worldOf } from './world.js';

interface SkipOptions extends NoInput {
  readonly reason?: string;
  readonly from?: string;
  readonly back?: boolean;
}

/** `dcs skip`: marks an item as not applicable, with the reason. */
export const skip: Command<SkipOptions> = {
  name: 'skip',
  details: SKIP_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: SKIP_HELP.item, required: false, completes: 'item' }],
  options: [
    { flags: '--reason <text>', text: SKIP_HELP.reason },
    { flags: '--from <period>', text: SKIP_HELP.from },
    { flags: '--back', text: SKIP_HELP.back },
    NO_INPUT_SPEC,
  ],
  shared: ['unit'],
  examples: EXAMPLES.skip,
  async run(context, args, { back = false, input = true, ...options }) {
    if (!back && canAskForAll(context, args, { input, ...options })) {
      return (await import('./ask-planning.js')).askSkip(context);
    }
    assertGiven(skip, args);
    const [item = ''] = args;
    const unit = await openUnit(context);
    const world = worldOf(context);
    if (!back) {
      const { mark, before, written, entriesLeftOut, ...skipped } = await markSkipped(world, unit, {
        item,
        ...options,
      });
      const { id, title } = skipped.item;
      sayWritten(context, written);
      context.print(inLang(context, SKIP.skipped(id, title, mark.from, unit.plan)));
      if (before !== null && (before.reason !== mark.reason || before.from !== mark.from)) {
        context.say(SKIP.before(before, unit.plan));
      }
      if (entriesLeftOut > 0) context.say(SKIP.hasEntries(id, entriesLeftOut));
      return 0;
    }
    skippable(unitStatus(unit.plan, unit.unitPlan, context.today), item);
    if (options.reason !== undefined || options.from !== undefined) throw new Refusal(SKIP.backAlone);
    const {
      item: { id, title },
      before,
      written,
    } = await takeSkipBack(world, unit, { item });
    if (written !== null) sayWritten(context, written);
    context.print(inLang(context, before === null ? SKIP.notSkipped(id) : SKIP.back(id, title)));
    if (before !== null) context.say(SKIP.before(before, unit.plan));
    return 0;
  },
};
