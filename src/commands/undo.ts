import { belongsToReport } from '../domain/reporting/submission.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { entriesOf, type Item } from '../domain/unit/item.js';
import { type ItemProgress, progressOf } from '../domain/progress/progress.js';
import type { Entry } from '../domain/unit/unit-plan.js';
import { withEdits } from '../domain/edits/apply-to-data.js';
import { ARGUMENTS } from '../locale/commands/arguments.js';
import { UNDO, UNDO_HELP } from '../locale/commands/undo.js';
import { periodIdWords } from '../locale/periods.js';
import { Refusal } from '../domain/text/text.js';
import { cellChanges } from './cell-after.js';
import { changeUnit } from './change-unit.js';
import type { Command } from './command.js';
import { type Context, inLang } from './context.js';
import { commandOf, wholeEntry } from './entry-command.js';
import { itemToWrite } from './arguments/item.js';
import { openUnit, type UnitTarget } from './target.js';

interface UndoOptions {
  readonly by?: string;
  readonly force?: boolean;
}

/** `dcs undo`: takes an item's last entry out again. */
export const undo: Command<UndoOptions> = {
  name: 'undo',
  summary: UNDO_HELP.summary,
  details: UNDO_HELP.details,
  arguments: [{ name: ARGUMENTS.item, text: UNDO_HELP.item, required: true, variadic: true, completes: 'item' }],
  options: [
    { flags: '--by <name>', text: UNDO_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--force', text: UNDO_HELP.force },
  ],
  shared: ['unit'],
  examples: ['undo II.5.c'],
  async run(context, words, options) {
    const target = await openUnit(context);
    const asOf = context.today;
    // Refuse a wrong name before waiting for the lock.
    itemToWrite(unitStatus(target.plan, target.unitPlan, asOf), words.join(' '));
    const before = await changeUnit(context, target, (status) => {
      const progress = itemToWrite(unitStatus(status.plan, status.unitPlan, asOf), words.join(' '));
      if (entriesOf(progress.item).length === 0) throw new Refusal(UNDO.nothing(progress.item.id));
      const edits = [{ kind: 'remove-last', path: [...progress.item.path, 'progress'] }] as const;
      assertOurs(progress.item, options, {
        unitPlan: status.unitPlan,
        without: withEdits(status.unitPlan, edits),
        sha256: context.sha256,
      });
      return { edits, outcome: progress };
    });
    const after = progressOf(withoutLast(before.item), target.plan, target.unitPlan, asOf);
    sayTaken(context, target, before, after);
    return 0;
  },
};

/** @throws Refusal where the last entry was sent with a report, or may be somebody else's */
function assertOurs(
  { id, answer }: Item,
  { by, force }: UndoOptions,
  plans: Parameters<typeof belongsToReport>[2],
): void {
  const entries = answer?.progress ?? [];
  const last = entries.at(-1);
  if (last === undefined || force === true) return;
  const n = entries.length;
  const sent = belongsToReport(last, entries, plans);
  if (sent !== null) throw new Refusal(UNDO.wasSent(id, n, periodIdWords(sent)), UNDO.sentHint(id, n));
  const author = nameOf(last);
  const authors = new Set(entries.map(nameOf));
  const isOther = by === undefined ? author !== '' && authors.size > 1 : author !== '' && author !== by.trim();
  if (isOther) throw new Refusal(UNDO.otherAuthor(id, n, author), UNDO.otherHint(id, author));
}

function nameOf({ by }: Entry): string {
  return (by ?? '').trim();
}

function withoutLast(item: Item): Item {
  if (item.answer === null) return item;
  return { ...item, answer: { ...item.answer, progress: (item.answer.progress ?? []).slice(0, -1) } };
}

/** Reports the entry taken out, with its evidence, the command that records it again, and the cells that changed. */
function sayTaken(context: Context, target: UnitTarget, before: ItemProgress, after: ItemProgress): void {
  const { item } = before;
  const entries = item.answer?.progress ?? [];
  const last = entries.at(-1);
  if (last === undefined) return;
  context.print(inLang(context, UNDO.taken(item.id)));
  for (const line of wholeEntry(entries.length, last, item.cadence)) context.print(`  ${inLang(context, line)}`);
  for (const line of cellChanges(before, after)) context.print(inLang(context, line));
  context.print(inLang(context, UNDO.left(entries.length - 1)));
  context.say(UNDO.again(commandOf(item.id, last, target, context)));
}
