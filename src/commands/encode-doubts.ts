import { settleDoubt } from '../app/record/settle-doubt.js';
import { doubtText } from '../checks/plan/encoding-doubt.js';
import { readTypedDate } from '../domain/calendar/parse-date.js';
import { type ChoiceInput, choicesOf, type DoubtChoice } from '../domain/corrections/doubt-choices.js';
import { textOfPoint } from '../domain/corrections/plan-table.js';
import type { Doubt } from '../domain/plan/issued-parts.js';
import type { Plan } from '../domain/plan/plan.js';
import { indexPlan } from '../domain/plan/plan-index.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { choiceWords, DOUBTS } from '../locale/commands/doubts.js';
import { INIT } from '../locale/commands/init.js';
import { wrapText } from '../reports/surface/wrap.js';
import { type Context, isStopWord } from './context.js';
import { commentOf } from './encode-document.js';

/** The most characters of a point's text that a question shows. */
const SHOWN = 240;

/**
 * Goes through the doubts of a plan's file one by one; each answer is written at once.
 * @param isAsked `false` asks nothing
 * @param isListed whether they are listed where nobody is asked
 */
export async function settleDoubts(
  context: Context,
  file: string,
  { isAsked, isListed }: { readonly isAsked: boolean; readonly isListed: boolean },
): Promise<void> {
  const source = await context.planSource();
  const plan = await planOf(context, file);
  const doubts = inOrder(plan);
  for (const [at, doubt] of doubts.entries()) {
    const current = await planOf(context, file);
    const question = questionText(context, current, doubt, at + 1, doubts.length);
    const answer = isAsked ? await answerTo(context, question, choicesOf(current, doubt), current.year) : null;
    if (answer === 'later') continue;
    if (answer === null && at === 0) {
      if (isListed) context.print(listed(context, current, doubts));
      return;
    }
    if (answer === null || answer === 'stop') break;
    const isWritten = await settleDoubt(source, file, { doubt, ...answer }, commentOf);
    if (!isWritten) context.say(DOUBTS.changedMeanwhile);
  }
  const left = (await planOf(context, file)).doubts?.length ?? 0;
  context.say(left === 0 ? DOUBTS.none(file) : DOUBTS.left(left, file));
}

/** The doubts in the order of the text, those of the plan's head first. */
function inOrder(plan: Plan): readonly Doubt[] {
  const ranks = new Map([...indexPlan(plan).nodes.keys()].map((id, rank) => [id, rank]));
  const rankOf = ({ at }: Doubt): number => ranks.get(at) ?? -1;
  return [...(plan.doubts ?? [])].sort((a, b) => rankOf(a) - rankOf(b));
}

async function planOf(context: Context, file: string): Promise<Plan> {
  const { loaded } = await (await context.planSource()).readPlan(file);
  if (loaded.data === null) throw new Refusal(INIT.unusablePlan(file), INIT.checkPlan(file));
  return loaded.data;
}

interface Chosen {
  readonly choice: DoubtChoice;
  readonly input: ChoiceInput;
}

/** Asks until an answer is understood. @returns `null` where nobody can be asked */
async function answerTo(
  context: Context,
  question: Text,
  choices: readonly DoubtChoice[],
  year: number,
): Promise<Chosen | 'later' | 'stop' | null> {
  for (let asked = question; ; asked = DOUBTS.choose) {
    const typed = await context.ask(asked);
    if (typed === null) return null;
    if (isStopWord(typed)) return 'stop';
    if (typed === '') return 'later';
    const choice = /^\d+[.)]?$/.test(typed) ? choices[Number.parseInt(typed, 10) - 1] : undefined;
    if (choice === undefined) context.say(DOUBTS.notUnderstood(typed, choices.length));
    else return withInput(context, choice, year);
  }
}

/** Asks for what a choice needs besides its number. */
async function withInput(context: Context, choice: DoubtChoice, year: number): Promise<Chosen | 'later' | 'stop'> {
  if (choice.kind === 'words') {
    const words = await context.ask(DOUBTS.words(choice.field));
    if (words !== null && isStopWord(words)) return 'stop';
    return words === null || words === '' ? 'later' : { choice, input: { words } };
  }
  if (choice.kind !== 'cadence' || choice.cadence !== 'once') return { choice, input: {} };
  for (;;) {
    const typed = await context.ask(DOUBTS.due);
    if (typed === null) return 'later';
    if (isStopWord(typed)) return 'stop';
    if (typed === '') return { choice, input: {} };
    const read = readTypedDate(typed, { year, today: context.today });
    if (read.kind === 'date') return { choice, input: { due: read.date } };
    context.say(DOUBTS.notADate(typed));
  }
}

/** The place, its text, why it is doubtful and what is possible, as wide as the screen. */
function questionText(context: Context, plan: Plan, doubt: Doubt, at: number, of: number): Text {
  const lines = (lang: 'vi' | 'en'): string => `${doubtLines(context, plan, doubt, [at, of], lang)}\n${DOUBTS.choose[lang]}`; // prettier-ignore
  return { vi: lines('vi'), en: lines('en') };
}

function doubtLines(
  { screen }: Context,
  plan: Plan,
  doubt: Doubt,
  [at, of]: readonly [number, number],
  lang: 'vi' | 'en',
): string {
  const node = indexPlan(plan).nodes.get(doubt.at);
  const text = node === undefined ? '' : textOfPoint(node).replace(/\s+/gu, ' ');
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  const wrapped = (line: string, indent: string, first = indent): string =>
    first + wrapText(line, Math.max(20, screen.width - indent.length)).replaceAll('\n', `\n${indent}`);
  const reason = doubtText(doubt)[lang];
  return [
    '',
    wrapped(DOUBTS.head(at, of, doubt.at)[lang], ''),
    ...(shown === '' ? [] : [wrapped(`“${shown}”`, '  ')]),
    wrapped(reason.charAt(0).toLocaleUpperCase('vi') + reason.slice(1), '  '),
    ...choicesOf(plan, doubt).map((choice, n) => wrapped(choiceWords(choice)[lang], '     ', `  ${n + 1}. `)),
  ].join('\n');
}

function listed(context: Context, plan: Plan, doubts: readonly Doubt[]): string {
  const texts = doubts.map((doubt, at) => doubtLines(context, plan, doubt, [at + 1, doubts.length], context.lang));
  return texts.join('\n').trimStart();
}
