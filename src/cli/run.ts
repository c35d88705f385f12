import { Mistaken } from '../app/mistakes/mistaken.js';
import type { Context } from '../commands/context.js';
import { type GivenOptions, pasteable } from '../locale/pasteable.js';
import { type Lang, type Text, Refusal } from '../domain/text/text.js';
import { beginCommand, remarksSoFar, withinCommand } from '../io/files/written.js';
import { commandLine } from '../domain/text/command-word.js';
import { USAGE } from '../locale/program.js';
import { safeOutput } from '../reports/surface/visible.js';
import { commandNamed } from './command-list.js';
import { makeContext } from './context.js';
import { type Host, Interrupted } from './host.js';
import { asRefusal, sayStack, writtenBefore } from './fault.js';
import { languageOf } from './language.js';
import { beforeDashes, commandNameIn } from './command-name.js';
import { parseCommandLine } from './parse.js';

/** What a shell reports of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Finds the command, loads only it, parses, and runs. @returns the exit code */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  let lang: Lang = 'vi';
  beginCommand(host.today, commandLine(argv));
  try {
    lang = languageOf(argv, host.env);
    const code = await dispatch(argv, host, lang);
    for (const text of remarksSoFar()) say(text, host, lang);
    return code;
  } catch (error) {
    const code = sayError(error, host, lang);
    await printFailure(error, code, argv, host, lang);
    return code;
  }
}

async function dispatch(argv: readonly string[], host: Host, lang: Lang): Promise<number> {
  const named = commandNameIn(await wordsFor(argv, host, lang));
  if (named === null || named.name === 'help') return help(named === null ? argv : named.rest, host, lang);
  const command = await commandNamed(named.name);
  if (command === null) throw (await import('./help.js')).unknownCommand(named.name, named.rest);
  const parsed = parseCommandLine(command, named.rest, host.today);
  if (parsed === 'help') return help([command.name], host, lang);
  const last: Text[] = [];
  const context: Context = {
    ...makeContext(parsed.shared, host, lang, last),
    runCommand: (words) => runWithin(words, context, host),
  };
  try {
    return await command.run(context, parsed.args, parsed.options);
  } catch (error) {
    const known = error instanceof Mistaken ? await inWords(error, context) : error;
    throw known instanceof Refusal ? pasteableRefusal(known, parsed.shared) : known;
  } finally {
    last.forEach((text) => {
      context.say(text);
    });
  }
}

/** Runs a line that a command puts together, with that command's folder, unit and language. */
async function runWithin([name = '', ...words]: readonly string[], context: Context, host: Host): Promise<number> {
  const command = await commandNamed(name);
  const parsed = command === null ? 'help' : parseCommandLine(command, words, host.today);
  if (command === null || parsed === 'help') throw new Error(`no command line: ${name}`);
  withinCommand(commandLine([name, ...words]));
  return command.run(context, parsed.args, parsed.options);
}

/** `dcs` alone on a terminal shows `today` if there are units with plans; everywhere else it shows the help. */
async function wordsFor(argv: readonly string[], host: Host, lang: Lang): Promise<readonly string[]> {
  if (argv.length > 0 || !host.stdout.isTerminal) return argv;
  const today = await commandNamed('today');
  const parsed = today === null ? 'help' : parseCommandLine(today, [], host.today);
  if (parsed === 'help') return argv;
  const workspace = makeContext(parsed.shared, host, lang, []).findWorkspace();
  return workspace !== null && workspace.listUnits().length > 0 ? ['today'] : argv;
}

/** Puts a use case's mistake into words. */
async function inWords({ mistake }: Mistaken, context: Context): Promise<Refusal> {
  const { refusalOf } = await import('../commands/mistakes/refusal-of.js');
  return refusalOf(mistake, context);
}

/** A refusal whose commands can be run as shown. */
function pasteableRefusal({ text, hint }: Refusal, given: GivenOptions): Refusal {
  const complete = ({ vi, en }: Text): Text => ({ vi: pasteable(vi, given), en: pasteable(en, given) });
  return new Refusal(complete(text), hint === null ? undefined : complete(hint));
}

async function help(words: readonly string[], host: Host, lang: Lang): Promise<number> {
  const { printHelp } = await import('./help.js');
  return printHelp(words, host, lang);
}

/** With `--json` a program reads the reason from stdout, where it expects the result; the sentences stay on stderr. */
async function printFailure(
  error: unknown,
  exitCode: number,
  argv: readonly string[],
  host: Host,
  lang: Lang,
): Promise<void> {
  if (exitCode === INTERRUPTED || !beforeDashes(argv).includes('--json')) return;
  const { failureJson } = await import('../reports/json/failure.js');
  const { text: message, hint } = asRefusal(error) ?? { text: USAGE.fault, hint: null };
  host.stdout.write(`${failureJson({ exitCode, message, hint }, lang)}\n`);
}

/**
 * Reports a user's mistake or a refusal of the system in one sentence; only an error in the program shows its stack,
 * and only with DCS_DEBUG.
 */
export function sayError(error: unknown, host: Host, lang: Lang): number {
  if (error instanceof Interrupted) {
    say(USAGE.interrupted, host, lang);
    return INTERRUPTED;
  }
  const refusal = asRefusal(error);
  if (refusal !== null) {
    say(refusal.text, host, lang);
    const done = writtenBefore(refusal);
    if (done !== null) say(done, host, lang);
    if (refusal.hint !== null) say(refusal.hint, host, lang);
    if (!(error instanceof Refusal)) sayStack(error, host);
    return 2;
  }
  say(USAGE.fault, host, lang);
  sayStack(error, host);
  return 3;
}

function say(text: Text, host: Host, lang: Lang): void {
  host.stderr.write(`${safeOutput(text[lang], { color: false, isTerminal: true })}\n`);
}
