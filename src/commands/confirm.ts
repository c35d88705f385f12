import { askedBefore, type AmendedItem, confirm as confirmItems } from '../app/record/confirm.js';
import { stripNoteMarks } from '../domain/plan/citation.js';
import { fingerprint } from '../domain/plan/fingerprint.js';
import { itemTextOf } from '../domain/plan/plan-index.js';
import { askedOf, readAsked } from '../domain/unit/asked-terms.js';
import { entriesOf } from '../domain/unit/item.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { CONFIRM, CONFIRM_HELP } from '../locale/commands/confirm.js';
import { Refusal } from '../domain/text/text.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import { openUnit } from './target.js';
import { sayWritten, worldOf } from './world.js';

interface ConfirmOptions {
  readonly all?: boolean;
  readonly by?: string;
}

/** `dcs confirm`: confirms that earlier entries and assignments still hold for the plan's present text. */
export const confirm: Command<ConfirmOptions> = {
  name: 'confirm',
  details: CONFIRM_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: CONFIRM_HELP.items, required: false, variadic: true, completes: 'item' }],
  options: [
    { flags: '--all', text: CONFIRM_HELP.all },
    { flags: '--by <name>', text: CONFIRM_HELP.by, takes: 'line', blank: 'nothing' },
  ],
  shared: ['unit'],
  examples: EXAMPLES.confirm,
  async run(context, typed, { all = false, ...options }) {
    if (all && typed.length > 0) throw new Refusal(CONFIRM.notBoth);
    const items = all ? 'all' : typed;
    const done = await confirmItems(worldOf(context), await openUnit(context), { items, ...options });
    sayWritten(context, done.written);
    for (const item of done.confirmed) sayConfirmed(context, item);
    for (const { id } of done.same) context.print(inLang(context, CONFIRM.matches(id)));
    if (all && done.confirmed.length === 0) context.print(inLang(context, CONFIRM.waiting([])));
    if (done.revision !== null) context.print(inLang(context, CONFIRM.onRevision(done.revision)));
    return 0;
  },
};

/** Prints the confirmed text for the person to read; the old text is not kept. */
function sayConfirmed(context: Context, item: AmendedItem): void {
  const { id, title, planned, node } = item;
  context.print(inLang(context, CONFIRM.confirmed(id, title)));
  for (const line of itemTextOf(node)) context.print(`  ${stripNoteMarks(line)}`);
  const now = fingerprint(node, context.sha256);
  if (planned.text !== now || planned.title !== title) {
    context.print(`  ${inLang(context, CONFIRM.plannedAgainst(planned.title, planned.text, now))}`);
  }
  const { asked } = askedBefore(item);
  if (asked !== undefined) {
    const terms = CONFIRM.askedBefore(readAsked(asked), readAsked(askedOf(node, item.asked)));
    context.print(`  ${inLang(context, terms)}`);
  }
  const entries = entriesOf(item).length;
  if (entries > 0) context.say(CONFIRM.entries(id, entries));
}
