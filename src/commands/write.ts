import { reportPeriod } from '../app/find/period.js';
import { tidied, type WordsPlace } from '../app/record/write.js';
import type { Period } from '../domain/calendar/period.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { replacedWords } from '../locale/commands/replaced.js';
import { WRITE, WRITE_HELP } from '../locale/commands/write.js';
import { Refusal } from '../domain/text/text.js';
import type { Command, ExitCode } from './command.js';
import { type Context, inLang } from './context.js';
import { canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { type Draft, wordsOwner, type WordsOwner } from './words-owner.js';
import { sayWritten } from './world.js';

interface WriteOptions extends NoInput {
  readonly all?: boolean;
  readonly period?: string;
  readonly text?: string;
  readonly clear?: boolean;
}

/** `dcs write`: writes prose under a heading of a period's report; without a heading it lists all of them. */
export const write: Command<WriteOptions> = {
  name: 'write',
  details: WRITE_HELP.details,
  arguments: [
    { name: ARGUMENTS.heading, text: WRITE_HELP.heading, required: false, variadic: true, completes: 'heading' },
  ],
  options: [
    { flags: '--all', text: WRITE_HELP.all },
    { flags: '--period <period>', text: WRITE_HELP.period },
    { flags: '--text <text>', text: WRITE_HELP.text },
    { flags: '--clear', text: WRITE_HELP.clear },
    NO_INPUT_SPEC,
  ],
  shared: ['unit', 'json'],
  examples: EXAMPLES.write,
  async run(context, args, { input = true, ...options }) {
    const owner = await wordsOwner(context, options.all === true);
    if (args.length === 0 && options.text === undefined && options.clear !== true) {
      const period = reportPeriod(options.period, owner.plan, context.today);
      if (canAskForAll(context, args, { input, ...options })) {
        return (await import('./ask-words.js')).askWrite(context, owner, period);
      }
      return list(context, owner, period);
    }
    const asked = { heading: args.join(' '), ...(options.period === undefined ? {} : { period: options.period }) };
    const place: WordsTarget = { owner, ...owner.place(asked) };
    if (options.clear === true) {
      if (options.text !== undefined) throw new Refusal(WRITE.oneSource);
      return clear(context, place);
    }
    if (options.text !== undefined) return take(context, place, options.text);
    const piped = await context.input();
    if (piped === null) return edit(context, place);
    sayLine(context, place, piped);
    return take(context, place, piped);
  },
};

/** Where the prose goes. */
interface WordsTarget extends WordsPlace {
  readonly owner: WordsOwner;
}

/** Takes prose from the command line or a pipe. */
async function take(context: Context, place: WordsTarget, text: string): Promise<ExitCode> {
  const kind = await save(context, place, text);
  if (kind === 'empty') context.say(WRITE.empty);
  if (kind === 'unchanged') context.say(WRITE.unchanged);
  return 0;
}

/** Says which line writes prose from a pipe or an editor again. */
function sayLine(context: Context, { owner, heading, period }: WordsTarget, text: string): void {
  const whose = owner.isOffice ? ['--all'] : [];
  const when = period === null ? [] : ['--period', period.id];
  context.sameAs(['write', ...whose, heading.id, ...when, '--text', tidied(text)]);
}

async function edit(context: Context, place: WordsTarget): Promise<ExitCode> {
  const { owner, heading } = place;
  const before = owner.words(place);
  const { words: draft, notice, unchanged } = before === null ? await draftFor(place) : asBefore(before);
  if (notice !== null) context.say(notice);
  const edited = await context.editText(draft, heading.id);
  if (edited.kind === 'no-editor') throw new Refusal(WRITE.noEditor, WRITE.otherWays);
  if (edited.kind === 'failed') throw new Refusal(WRITE.failed(edited.editor, edited.reason), WRITE.kept(edited.file));
  const text = tidied(edited.text);
  if (text === '') context.say(WRITE.empty);
  else if (text === tidied(draft)) {
    context.say(unchanged);
  } else {
    sayLine(context, place, text);
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

const asBefore = (words: string): Draft => ({ words, notice: null, unchanged: WRITE.unchanged });

/** The prose of the period before; for a section of the plan the superior's text, fitted to the unit. */
async function draftFor({ owner, heading, period }: WordsTarget): Promise<Draft> {
  if (period === null) return owner.sectionDraft(heading.id);
  const earlier = owner.earlier(period, heading.id);
  if (earlier === null) return asBefore('');
  return { words: earlier.words, notice: WRITE.draft(earlier.period), unchanged: WRITE.unchangedDraft(earlier.period) };
}

/**
 * Writes the prose, and shows what it replaces.
 * @param given the prose that the person was given to edit
 */
async function save(
  context: Context,
  { owner, heading, period }: WordsTarget,
  text: string,
  given?: string | null,
): Promise<'written' | 'empty' | 'unchanged'> {
  const words = { heading: heading.id, ...(period === null ? {} : { period: period.id }), text };
  const done = await owner.save(given === undefined ? words : { ...words, given });
  if (done.kind !== 'written') return done.kind;
  if (done.written !== null) sayWritten(context, done.written);
  context.print(inLang(context, WRITE.written(heading, period, done.before !== null)));
  if (done.before !== null && done.before !== done.text) context.say(replacedWords(done.before));
  return done.kind;
}

async function clear(context: Context, { owner, heading, period }: WordsTarget): Promise<ExitCode> {
  const asked = { heading: heading.id, ...(period === null ? {} : { period: period.id }) };
  const { before, written } = await owner.clear(asked);
  if (written !== null) sayWritten(context, written);
  const words = before === null ? WRITE.nothingToClear(heading, period) : WRITE.cleared(heading, period);
  context.print(inLang(context, words));
  if (before !== null) context.say(replacedWords(before));
  return 0;
}

async function list(context: Context, owner: WordsOwner, period: Period): Promise<ExitCode> {
  const headings = owner.headings(period);
  if (headings.length === 0) throw new Refusal(WRITE.noOutline);
  const words = headings.map((one) => ({ ...named(one), words: owner.words({ heading: one, period }) }));
  if (context.json) {
    const { wordsJson } = await import('../reports/json/figures.js');
    context.print(wordsJson(period, words));
    return 0;
  }
  const { wordListText } = await import('../reports/terminal/word-list.js');
  context.print(wordListText(owner.name, period, words, context.lang, context.screen));
  return 0;
}

const named = ({ id, heading }: WordsPlace['heading']): WordsPlace['heading'] => ({ id, heading });
