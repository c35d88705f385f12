import { Interrupted } from '../../src/cli/host.js';
import { dcs, type Ran } from './program.js';

/** What came of a run that asked, with its questions in order. */
export interface Asked extends Ran {
  readonly questions: readonly string[];
  readonly unanswered: readonly string[];
}

/** An answer that stands for Ctrl-C. */
export const CTRL_C = '\u0003';

/** Runs a command at a terminal, and answers its questions one after the other; then the input ends. */
export async function answering(
  call: { readonly cwd: string; readonly today?: string; readonly env?: Readonly<Record<string, string>> },
  args: readonly string[],
  answers: readonly string[],
): Promise<Asked> {
  const [left, questions] = [[...answers], [] as string[]];
  const askLine = (question: string): Promise<string | null> => {
    questions.push(question);
    const typed = left.shift() ?? null;
    return typed === CTRL_C ? Promise.reject(new Interrupted()) : Promise.resolve(typed);
  };
  return { ...(await dcs(args, { ...call, askLine })), questions, unanswered: left };
}
