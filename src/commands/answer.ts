import { answerDifficulty } from '../app/record/answer.js';
import { requiredText } from '../app/find/typed.js';
import { ANSWER, ANSWER_HELP } from '../locale/commands/answer.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { assertGiven, canAskForAll, NO_INPUT_SPEC, type NoInput } from './arguments/bare-line.js';
import { openNamedUnit } from './target.js';
import { worldOf } from './world.js';

interface AnswerOptions extends NoInput {
  readonly by?: string;
  readonly date?: string;
  readonly force?: boolean;
}

/** `dcs answer`: the head office answers a unit's difficulty, in its own file. */
export const answer: Command<AnswerOptions> = {
  name: 'answer',
  details: ANSWER_HELP.details,
  arguments: [
    { name: ARGUMENTS.unit, text: ANSWER_HELP.unit, required: false, completes: 'unit' },
    { name: ARGUMENTS.difficultyNumber, text: ANSWER_HELP.number, required: false },
    { name: ARGUMENTS.answer, text: ANSWER_HELP.text, required: false, variadic: true },
  ],
  options: [
    { flags: '--by <name>', text: ANSWER_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--date <date>', text: ANSWER_HELP.date },
    { flags: '--force', text: ANSWER_HELP.force },
    NO_INPUT_SPEC,
  ],
  shared: [],
  examples: EXAMPLES.answer,
  async run(context, args, { input = true, ...options }) {
    if (canAskForAll(context, args, { input, ...options })) return (await import('./ask-amend.js')).askAnswer(context);
    assertGiven(answer, args);
    const [typed = '', number = '', ...words] = args;
    const text = requiredText(words.join(' '));
    const unit = await openNamedUnit(context, typed);
    const difficulty = await answerDifficulty(worldOf(context), unit, { number, text, ...options });
    context.print(inLang(context, ANSWER.answered(unit.id, difficulty)));
    if (difficulty.answer !== undefined) context.say(ANSWER.replaced(difficulty.answer.text));
    return 0;
  },
};
