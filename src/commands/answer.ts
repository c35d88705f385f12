import type { CalendarDate } from '../domain/calendar/date.js';
import type { GivenAnswer } from '../domain/department/department.js';
import type { Difficulty, UnitPlan } from '../domain/unit/unit-plan.js';
import { ANSWER, ANSWER_HELP } from '../locale/commands/answer.js';
import { ARGUMENTS, EXAMPLES } from '../locale/commands/arguments.js';
import { ENTRY } from '../locale/commands/entry.js';
import { Refusal } from '../domain/text/text.js';
import { changeDecisions } from './change-decisions.js';
import type { Command } from './command.js';
import { inLang } from './context.js';
import { dateOf } from './arguments/entry-options.js';
import { saidText } from './arguments/planning-options.js';
import { openUnit } from './target.js';

interface AnswerOptions {
  readonly by?: string;
  readonly date?: string;
  readonly force?: boolean;
}

/** `dcs answer`: the head office answers a unit's difficulty, in its own file. */
export const answer: Command<AnswerOptions> = {
  name: 'answer',
  summary: ANSWER_HELP.summary,
  details: ANSWER_HELP.details,
  arguments: [
    { name: ARGUMENTS.unit, text: ANSWER_HELP.unit, required: true, completes: 'unit' },
    { name: ARGUMENTS.difficultyNumber, text: ANSWER_HELP.number, required: true },
    { name: ARGUMENTS.answer, text: ANSWER_HELP.text, required: true, variadic: true },
  ],
  options: [
    { flags: '--by <name>', text: ANSWER_HELP.by, takes: 'line', blank: 'nothing' },
    { flags: '--date <date>', text: ANSWER_HELP.date },
    { flags: '--force', text: ANSWER_HELP.force },
  ],
  shared: [],
  examples: EXAMPLES.answer,
  async run(context, [unit = '', number = '', ...words], options) {
    const text = saidText(words.join(' '));
    const target = await openUnit({ ...context, unit });
    const date = dateOf(options.date, { year: target.plan.year, today: context.today }) ?? context.today;
    if (date > context.today) throw new Refusal(ENTRY.future(date, context.today));
    const by = options.by?.trim() ?? '';
    const given = { date, text, ...(by === '' ? {} : { by }) };
    // Refuse a wrong number before waiting for the lock.
    difficultyNumbered(target.unitPlan, number, target.id);
    const difficulty = await changeDecisions(context, target, (unitPlan) => {
      const outcome = difficultyNumbered(unitPlan, number, target.id);
      assertAnswerable(outcome, date, target.id, options.force === true);
      const { id, text: about } = outcome;
      const value: GivenAnswer = { unit: target.id, difficulty: id, about, ...given };
      return { edits: [{ kind: 'append', path: ['answers'], value }], outcome };
    });
    context.print(inLang(context, ANSWER.answered(target.id, difficulty)));
    if (difficulty.answer !== undefined) context.say(ANSWER.replaced(difficulty.answer.text));
    return 0;
  },
};

function difficultyNumbered({ difficulties = [] }: UnitPlan, typed: string, unit: string): Difficulty {
  const found = difficulties.filter(({ id }) => String(id) === typed.trim());
  const [only] = found;
  if (only === undefined) throw new Refusal(ANSWER.unknown(unit, typed), ANSWER.there(difficulties));
  if (found.length > 1) throw new Refusal(ANSWER.shared(unit, only.id));
  return only;
}

function assertAnswerable(difficulty: Difficulty, date: CalendarDate, unit: string, force: boolean): void {
  if (date < difficulty.date) throw new Refusal(ANSWER.beforeRaised(date, difficulty.date));
  if (difficulty.answer !== undefined && !force) {
    throw new Refusal(ANSWER.already(unit, difficulty.id, difficulty.answer), ANSWER.useForce);
  }
}
