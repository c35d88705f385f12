import { commandLine } from '../domain/text/command-word.js';
import { fold } from '../domain/text/fold.js';
import type { Text } from '../domain/text/text.js';
import { ASKING } from '../locale/commands/asking.js';
import { FINISH } from '../locale/commands/finish.js';
import type { ExitCode } from './command.js';
import { type Context, isStopWord } from './context.js';
import { runTyped } from './run-shown.js';

/**
 * Asks a question of a form.
 * @param complaint what is wrong with an answer, which is then asked for again
 */
export type Ask = (question: Text, complaint?: Complaint) => Promise<string>;

type Complaint = (typed: string) => Promise<Text | null> | Text | null;

/**
 * Puts a command line together from answers; `null` where an answer means to leave. After each step back it gets the
 * same answers again.
 */
export type Form = (ask: Ask) => Promise<readonly string[] | null>;

interface Given {
  readonly question: string;
  readonly typed: string;
}

/** An answer to leave with nothing recorded. */
class Stopped extends Error {}

/** An answer to go back to the question before. @param kept how many answers stay */
class Back extends Error {
  constructor(readonly kept: number) {
    super();
  }
}

/**
 * Asks what a command needs, shows the command line that does the same, and runs it once it is confirmed. What was typed
 * stays: after a step back, or where the command was refused, Enter repeats the answer of before.
 * @returns 0 also where the person leaves without a mistake
 */
export async function askedCommand(context: Context, form: Form): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    context.say(ASKING.how);
    let given: readonly Given[] = [];
    let kept = 0;
    for (;;) {
      const asked = await answersTo(context, form, given, kept);
      given = asked.given;
      if (asked.words === null) throw new Stopped();
      context.say(FINISH.same(commandLine(asked.words)));
      const choice = fold(await answer(context, ASKING.confirm));
      if (NO.includes(choice)) throw new Stopped();
      kept = choice === BACK ? given.length - 1 : 0;
      if (choice === BACK || AGAIN.includes(choice)) continue;
      if (await runTyped(context, asked.words)) return 0;
      code = 2;
      context.say(ASKING.refused);
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    context.say(ASKING.left);
    return code;
  }
}

/** Asks the questions of a form, from the one behind the answers that are kept. */
async function answersTo(
  context: Context,
  form: Form,
  before: readonly Given[],
  kept: number,
): Promise<{ readonly words: readonly string[] | null; readonly given: readonly Given[] }> {
  let [old, staying] = [before, kept];
  for (;;) {
    const given: Given[] = [];
    const ask: Ask = async (question, complaint) => {
      const last = old[given.length];
      const known = last?.question === question.vi ? last.typed : '';
      const typed = given.length < staying ? known : await oneAnswer(context, question, known, complaint);
      if (typed === BACK) throw new Back(Math.max(0, given.length - 1));
      given.push({ question: question.vi, typed });
      return typed;
    };
    try {
      return { words: await form(ask), given };
    } catch (error) {
      if (!(error instanceof Back)) {
        if (!(error instanceof Stopped)) await sayKept(context, form, given);
        throw error;
      }
      old = [...given, ...old.slice(given.length)];
      staying = error.kept;
    }
  }
}

/** Where the questions were cut off, as by Ctrl-C, prints the command line that has the answers given until then. */
async function sayKept(context: Context, form: Form, given: readonly Given[]): Promise<void> {
  if (given.length === 0) return;
  const left = given.map(({ typed }) => typed);
  const words = await form(() => Promise.resolve(left.shift() ?? ''));
  if (words !== null) context.say(ASKING.cutOff(commandLine(words)));
}

/** @param known the answer of before, blank if there was none */
async function oneAnswer(context: Context, question: Text, known: string, complaint?: Complaint): Promise<string> {
  for (;;) {
    const typed = await answer(context, known === '' ? question : ASKING.known(question, known));
    if (typed === BACK) return typed;
    const meant = known === '' || typed !== '' ? typed : known;
    const said = known !== '' && meant === '-' ? '' : meant;
    const wrong = (await complaint?.(said)) ?? null;
    if (wrong === null) return said;
    context.say(wrong);
  }
}

const BACK = '<';
const NO: readonly string[] = ['k', 'khong', 'n', 'no'];
const AGAIN: readonly string[] = ['s', 'sua', 'e', 'edit'];

/** @throws Stopped where the person stops, or the input ends */
async function answer(context: Context, question: Text): Promise<string> {
  const typed = await context.ask(question);
  if (typed === null || isStopWord(typed)) throw new Stopped();
  return typed;
}

/** The choice of a list that its number means; otherwise what was typed. */
export function numbered<One>(typed: string, listed: readonly One[]): One | string {
  return (/^\d+$/.test(typed) ? listed[Number(typed) - 1] : undefined) ?? typed;
}

/** The words of an option, none where its answer is blank. */
export function optionOf(flag: string, typed: string): readonly string[] {
  return typed === '' ? [] : [flag, typed];
}
