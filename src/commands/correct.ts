import { assertCorrects, correct as correctEntry, type Corrected, CORRECTION_STATUSES } from '../app/record/correct.js';
import type { TypedEntry } from '../app/mistakes/typed-entry.js';
import type { Text } from '../domain/text/text.js';
import type { Entry } from '../domain/unit/unit-plan.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { CORRECT, CORRECT_HELP } from '../locale/commands/correct.js';
import { entryLine } from '../locale/commands/entry.js';
import { entryStatusWords } from '../locale/states.js';
import { sayCellsAfter } from './cell-after.js';
import type { Command } from './command.js';
import { sayDocuments } from './say-documents.js';
import { type Context, inLang } from './context.js';
import { assertGiven, canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { ENTRY_SPECS, statusSpec } from './arguments/recording-options.js';
import { openUnit } from './target.js';
import { sayWritten, worldOf } from './world.js';

/** `dcs correct`: replaces an entry by another; both stay in the history. */
export const correct: Command<TypedEntry & NoInput> = {
  name: 'correct',
  details: CORRECT_HELP.details,
  arguments: [
    { name: ARGUMENTS.item, text: CORRECT_HELP.item, required: false, completes: 'item' },
    { name: ARGUMENTS.number, text: CORRECT_HELP.number, required: false },
  ],
  options: [
    statusSpec(CORRECT_HELP.status, CORRECTION_STATUSES),
    ...ENTRY_SPECS.map((spec) => (spec.flags === '--date <date>' ? { ...spec, text: CORRECT_HELP.date } : spec)),
    NO_INPUT_SPEC,
  ],
  shared: ['unit'],
  examples: EXAMPLES.correct,
  async run(context, args, { input = true, ...options }) {
    if (canAskForAll(context, args, { input, ...options })) return (await import('./ask-amend.js')).askCorrect(context);
    assertGiven(correct, args);
    const [item = '', number = ''] = args;
    assertCorrects(options);
    const unit = await openUnit(context);
    const made = await correctEntry(worldOf(context), unit, { ...options, item, number });
    sayWritten(context, made.written);
    sayCorrection(context, made);
    sayDocuments(context, { evidence: made.entry.evidence ?? [], typed: options.evidence ?? [], doubts: made.doubts });
    return 0;
  },
};

/** Says which entry was corrected, in its own words: its number may mean another entry by now. */
function sayCorrection(context: Context, made: Corrected): void {
  const { progress, after, old, entry, period, n, next, author } = made;
  const { id } = progress.item;
  const line = (number: number, one: Entry): Text => {
    const cadence = one.action === undefined ? progress.item.cadence : 'once';
    return entryLine(number, one, entryStatusWords(one.status, cadence));
  };
  const isWithdrawn = entry.status === 'void';
  const words = isWithdrawn ? CORRECT.withdrawn(id, n) : CORRECT.corrected(id, n, next);
  context.print(inLang(context, words));
  context.print(`  ${inLang(context, line(n, old))}`);
  if (!isWithdrawn) context.print(`  → ${inLang(context, line(next, entry))}`);
  if (author !== null) {
    context.say(CORRECT.otherAuthor(id, n, author));
    if (!isWithdrawn && entry.by === old.by) context.say(CORRECT.sameName(id, next, author));
  }
  if (after !== null) sayCellsAfter(context, made.written.calendar, progress, after, entry, period);
}
