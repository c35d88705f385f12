import type { Lang, Text } from '../domain/text.js';
import { USAGE } from '../locale/program.js';
import { Refusal } from '../locale/refusal.js';
import { safeOutput } from '../reports/terminal/visible.js';
import { commandNamed } from './command-list.js';
import { makeContext } from './context.js';
import type { Host } from './host.js';
import { languageOf } from './language.js';
import { commandNameIn } from './command-name.js';
import { parseCommandLine } from './parse.js';

/** Finds the command, loads it alone, parses, runs. @returns the exit code */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  let lang: Lang = 'vi';
  try {
    lang = languageOf(argv, host.env);
    return await dispatch(argv, host, lang);
  } catch (error) {
    return sayError(error, host, lang);
  }
}

async function dispatch(argv: readonly string[], host: Host, lang: Lang): Promise<number> {
  const named = commandNameIn(argv);
  if (named === null || named.name === 'help') return help(named === null ? argv : named.rest, host, lang);
  const command = await commandNamed(named.name);
  if (command === null) throw (await import('./help.js')).unknownCommand(named.name);
  const parsed = parseCommandLine(command, named.rest);
  if (parsed === 'help') return help([command.name], host, lang);
  const last: Text[] = [];
  const context = makeContext(parsed.shared, host, lang, last);
  try {
    return await command.run(context, parsed.args, parsed.options);
  } finally {
    last.forEach((text) => {
      context.say(text);
    });
  }
}

async function help(words: readonly string[], host: Host, lang: Lang): Promise<number> {
  const { printHelp } = await import('./help.js');
  return printHelp(words, host, lang);
}

/** A user's mistake is said in a sentence; only a fault of ours shows where it comes from, and only when asked. */
function sayError(error: unknown, host: Host, lang: Lang): number {
  const say = (text: Text): void => {
    host.stderr.write(`${safeOutput(text[lang], { color: false, isTerminal: true })}\n`);
  };
  if (error instanceof Refusal) {
    say(error.text);
    if (error.hint !== null) say(error.hint);
    return 2;
  }
  say(USAGE.fault);
  if (host.env['DCS_DEBUG'] !== undefined) {
    host.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
  return 3;
}
