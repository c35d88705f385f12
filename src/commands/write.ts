import { reportPeriod } from '../app/find/period.js';
import type { UnitTarget } from '../app/find/unit.js';
import { clearWords, tidied, type WordsPlace, wordsPlace, writeWords } from '../app/record/write.js';
import type { Period } from '../domain/calendar/period.js';
import { unitStatus } from '../domain/progress/unit-status.js';
import { lastProse, proseOf, wordsUnder, writtenHeadings } from '../domain/unit/prose.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { replacedWords } from '../locale/commands/replaced.js';
import { WRITE, WRITE_HELP } from '../locale/commands/write.js';
import { Refusal, type Text } from '../domain/text/text.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { openUnit } from './target.js';
import { sayUndone, worldOf } from './world.js';

interface WriteOptions {
  readonly period?: string;
  readonly text?: string;
  readonly clear?: boolean;
}

/** `dcs write`: the words of a person under a heading of a period's report; without a heading, all of them are listed. */
export const write: Command<WriteOptions> = {
  name: 'write',
  summary: WRITE_HELP.summary,
  details: WRITE_HELP.details,
  arguments: [
    { name: ARGUMENTS.heading, text: WRITE_HELP.heading, required: false, variadic: true, completes: 'heading' },
  ],
  options: [
    { flags: '--period <period>', text: WRITE_HELP.period },
    { flags: '--text <text>', text: WRITE_HELP.text },
    { flags: '--clear', text: WRITE_HELP.clear },
  ],
  shared: ['unit', 'json'],
  examples: EXAMPLES.write,
  async run(context, args, options) {
    const target = await openUnit(context);
    const { plan } = target;
    if (args.length === 0 && options.text === undefined && options.clear !== true) {
      return list(context, target, reportPeriod(options.period, plan, context.today));
    }
    const asked = { heading: args.join(' '), ...(options.period === undefined ? {} : { period: options.period }) };
    const place: WordsTarget = { target, ...wordsPlace(worldOf(context), target, asked) };
    if (options.clear === true) {
      if (options.text !== undefined) throw new Refusal(WRITE.oneSource);
      return clear(context, place);
    }
    const text = options.text ?? (await context.input());
    return text === null ? edit(context, place) : take(context, place, text);
  },
};

/** Where the words go. */
interface WordsTarget extends WordsPlace {
  readonly target: UnitTarget;
}

/** Words that are there already, from the command line or a pipe. */
async function take(context: Context, place: WordsTarget, text: string): Promise<ExitCode> {
  const kind = await save(context, place, text);
  if (kind === 'empty') context.say(WRITE.empty);
  if (kind === 'unchanged') context.say(WRITE.unchanged);
  return 0;
}

async function edit(context: Context, place: WordsTarget): Promise<ExitCode> {
  const { target, heading, period } = place;
  const before = wordsUnder(target.unitPlan, period, heading.id);
  const { words: draft, said, unchanged } = before === null ? await draftFor(context, place) : asBefore(before);
  if (said !== null) context.say(said);
  const edited = await context.editText(draft, heading.id);
  if (edited.kind === 'no-editor') throw new Refusal(WRITE.noEditor, WRITE.otherWays(edited.setOne));
  if (edited.kind === 'failed') throw new Refusal(WRITE.failed(edited.editor, edited.reason), WRITE.kept(edited.file));
  const text = tidied(edited.text);
  if (text === '') context.say(WRITE.empty);
  else if (text === tidied(draft)) {
    context.say(unchanged);
  } else {
    try {
      await save(context, place, text, before);
    } catch (error) {
      context.say(WRITE.kept(edited.file));
      throw error;
    }
  }
  await edited.discard();
  return 0;
}

/** What an editor begins with, what is said of it, and what is said where it was left as it is. */
interface Draft {
  readonly words: string;
  readonly said: Text | null;
  readonly unchanged: Text;
}

const asBefore = (words: string): Draft => ({ words, said: null, unchanged: WRITE.unchanged });

/** The words of the period before; for a section of the plan the superior's, fitted to the unit. */
async function draftFor(context: Context, { target, heading, period }: WordsTarget): Promise<Draft> {
  const { plan, unitPlan } = target;
  if (period === null) {
    const { sectionDraft } = await import('../reports/documents/unit-plan/section.js');
    const words = sectionDraft(unitStatus(plan, unitPlan, context.today), heading.id, context.lang);
    return { words, said: WRITE.draftOfPlan, unchanged: WRITE.unchangedPlan };
  }
  const earlier = lastProse(unitPlan, period, heading.id);
  if (earlier === null) return asBefore('');
  return { words: earlier.words, said: WRITE.draft(earlier.period), unchanged: WRITE.unchangedDraft(earlier.period) };
}

/**
 * Writes the words, and shows those they replace.
 * @param given the words that a person was given to edit
 */
async function save(
  context: Context,
  { target, heading, period }: WordsTarget,
  text: string,
  given?: string | null,
): Promise<'written' | 'empty' | 'unchanged'> {
  const words = { heading: heading.id, ...(period === null ? {} : { period: period.id }), text };
  const done = await writeWords(worldOf(context), target, given === undefined ? words : { ...words, given });
  if (done.written === null) return done.kind;
  sayUndone(context, done.written);
  context.print(inLang(context, WRITE.written(heading, period, done.before !== null)));
  if (done.before !== null && done.before !== done.text) context.say(replacedWords(done.before));
  return done.kind;
}

async function clear(context: Context, { target, heading, period }: WordsTarget): Promise<ExitCode> {
  const asked = { heading: heading.id, ...(period === null ? {} : { period: period.id }) };
  const { before, written } = await clearWords(worldOf(context), target, asked);
  sayUndone(context, written);
  const words = before === null ? WRITE.nothingToClear(heading, period) : WRITE.cleared(heading, period);
  context.print(inLang(context, words));
  if (before !== null) context.say(replacedWords(before));
  return 0;
}

async function list(context: Context, { plan, unitPlan }: UnitTarget, period: Period): Promise<ExitCode> {
  const headings = writtenHeadings(plan);
  if (headings.length === 0) throw new Refusal(WRITE.noOutline);
  const words = headings.map(({ id, heading }) => ({ id, heading, words: proseOf(unitPlan, period, id) }));
  if (context.json) {
    const { wordsJson } = await import('../reports/json/figures.js');
    context.print(wordsJson(period, words));
    return 0;
  }
  const { wordListText } = await import('../reports/terminal/word-list.js');
  context.print(wordListText(unitPlan.unit.name, period, words, context.lang, context.screen));
  return 0;
}
