import { Mistaken } from '../app/mistakes/mistaken.js';
import { commandLine } from '../domain/text/command-word.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { FINISH } from '../locale/commands/finish.js';
import type { Context } from './context.js';

/** Prints a command line and runs it as if typed. @returns whether it was carried out; a mistake is printed */
export async function runShown(context: Context, words: readonly string[]): Promise<boolean> {
  context.say(FINISH.same(commandLine(words)));
  return runTyped(context, words);
}

/** Runs a command line as if typed. @returns whether it was carried out; a mistake is printed */
export async function runTyped(context: Context, words: readonly string[]): Promise<boolean> {
  try {
    return (await context.runCommand(words)) === 0;
  } catch (error) {
    const { text, hint } = await mistakeIn(error, context);
    context.say(text);
    if (hint !== null) context.say(hint);
    return false;
  }
}

/** What is wrong with an answer, by the sentences of the use case that it would go to; `null` if nothing is. */
export async function complaintOf(context: Context, use: () => unknown): Promise<Text | null> {
  try {
    await use();
    return null;
  } catch (error) {
    const { text, hint } = await mistakeIn(error, context);
    return hint === null ? text : { vi: `${text.vi}\n${hint.vi}`, en: `${text.en}\n${hint.en}` };
  }
}

/** A mistake in the words of a command. @throws the error where it is none */
async function mistakeIn(error: unknown, context: Context): Promise<Refusal> {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Mistaken)) throw error;
  const { refusalOf } = await import('./mistakes/refusal-of.js');
  return refusalOf(error.mistake, context);
}
