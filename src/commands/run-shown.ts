import { Mistaken } from '../app/mistakes/mistaken.js';
import { commandLine } from '../domain/text/command-word.js';
import { Refusal } from '../domain/text/text.js';
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
    if (!(error instanceof Mistaken) && !(error instanceof Refusal)) throw error;
    const { refusalOf } = await import('./mistakes/refusal-of.js');
    const { text, hint } = error instanceof Mistaken ? await refusalOf(error.mistake, context) : error;
    context.say(text);
    if (hint !== null) context.say(hint);
    return false;
  }
}
