import type { UnitTarget } from '../app/find/unit.js';
import { undo as undoLast, type Undone } from '../app/record/undo.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { Refusal } from '../domain/text/text.js';
import { UNDO, UNDO_HELP } from '../locale/commands/undo.js';
import { UNDO_WRITE, UNDO_WRITE_HELP } from '../locale/commands/undo-write.js';
import { cellChanges } from './cell-after.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import { commandOf, wholeEntry } from './entry-command.js';
import { openUnit } from './target.js';
import { listWrites, undoWrite } from './undo-write.js';
import { sayWritten, worldOf } from './world.js';

interface UndoOptions {
  readonly all?: boolean;
  readonly list?: boolean;
  readonly by?: string;
  readonly force?: boolean;
}

/** `dcs undo`: takes back the last write to the unit's file; with an item, removes that item's last entry. */
export const undo: Command<UndoOptions> = {
  name: 'undo',
  details: UNDO_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: UNDO_HELP.item, required: false, variadic: true, completes: 'item' }],
  options: [
    { flags: '--by <name>', text: UNDO_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--force', text: UNDO_HELP.force },
    { flags: '--all', text: UNDO_WRITE_HELP.all },
    { flags: '--list', text: UNDO_WRITE_HELP.list },
  ],
  shared: ['unit'],
  examples: ['undo', 'undo II.5.c', 'undo --list'],
  async run(context, words, { all = false, list = false, ...options }) {
    const isOfItem = words.length > 0;
    if (isOfItem ? all || list : options.by !== undefined) throw new Refusal(UNDO_WRITE.onlyOfItem);
    if (list) return listWrites(context, { all });
    if (!isOfItem) return undoWrite(context, { ...options, all });
    const unit = await openUnit(context);
    const done = await undoLast(worldOf(context), unit, { item: words.join(' '), ...options });
    sayWritten(context, done.written);
    sayTaken(context, unit, done);
    return 0;
  },
};

/** Reports the removed entry, its evidence, the command that records it again, and the cells that changed. */
function sayTaken(context: Context, unit: UnitTarget, { before, after }: Undone): void {
  const { item } = before;
  const entries = item.planned?.progress ?? [];
  const last = entries.at(-1);
  if (last === undefined) return;
  context.print(inLang(context, UNDO.taken(item.id)));
  for (const line of wholeEntry(entries.length, last, item.cadence)) context.print(`  ${inLang(context, line)}`);
  for (const line of cellChanges(before, after, unit.plan)) context.print(inLang(context, line));
  context.print(inLang(context, UNDO.left(entries.length - 1)));
  context.say(UNDO.numberAgain(item.id, entries.length));
  if (last.date < context.today) context.say(UNDO.ofEarlierDay(last.date));
  context.say(UNDO.again(commandOf(item.id, last, unit, context)));
}
