import type { Command, OptionSpec } from '../../commands/command.js';
import type { Context } from '../../commands/context.js';

import { SUMMARIES } from '../../locale/summaries.js';
import { verbOf, VIETNAMESE_VERBS } from '../../locale/verbs.js';
import { commandNameIn } from '../command-name.js';
import { LANGS } from '../language.js';
import { sharedSpecs } from '../parse.js';
import { operandsOf } from '../stray-words.js';
import { type Candidate, plain, valuesOf } from './values.js';

/** The candidates for the last word, which is being typed. */
export async function candidatesFor(
  words: readonly string[],
  commands: readonly Command[],
  context: Context,
): Promise<readonly Candidate[]> {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const named = commandNameIn(before);
  if (named === null || named.name === 'help') {
    return commands.flatMap(({ name }) =>
      [name, VIETNAMESE_VERBS[name] ?? []].flat().map((word) => ({ word, meaning: SUMMARIES[name][context.lang] })),
    );
  }
  const verb = verbOf(named.name) ?? named.name;
  const command = commands.find(({ name }) => name === verb);
  if (command === undefined) return [];
  const specs = [...command.options, ...sharedSpecs(command)];
  const option = optionAwaiting(before.at(-1) ?? '', specs);
  if (option !== undefined) return optionValues(option, context);
  if (current.startsWith('-')) {
    return specs.flatMap(({ flags, text }) => flagsOf(flags).map((word) => ({ word, meaning: text[context.lang] })));
  }
  return argumentValues(
    command,
    operandsOf(specs, named.rest).map(({ word }) => word),
    context,
  );
}

function flagsOf(flags: string): readonly string[] {
  return flags.match(/--?[a-zA-Z][a-z-]*/g) ?? [];
}

/** The option that takes the word behind it as its value. */
function optionAwaiting(word: string, specs: readonly OptionSpec[]): OptionSpec | undefined {
  return specs.find(({ flags }) => flags.includes('<') && flagsOf(flags).includes(word));
}

async function optionValues(
  { choices, inWords, flags, completes }: OptionSpec,
  context: Context,
): Promise<readonly Candidate[]> {
  if (choices !== undefined) {
    return choices.map((word) => ({ word, meaning: inWords?.words(word)[context.lang] ?? '' }));
  }
  const sort = completes ?? (flags.includes('<period>') ? 'period' : undefined);
  if (sort !== undefined) return valuesOf(sort, context);
  const names = flagsOf(flags);
  if (names.includes('--lang')) return plain(LANGS);
  const folders = context.findWorkspace()?.listPlans() ?? [];
  if (names.includes('--plan')) return plain(folders.map(({ name }) => name));
  return names.includes('--year') ? plain([...new Set(folders.map(({ year }) => String(year)))]) : [];
}

/** The values of the argument that the next word is. */
async function argumentValues(
  command: Command,
  operands: readonly string[],
  context: Context,
): Promise<readonly Candidate[]> {
  const last = command.arguments.at(-1);
  const argument = command.arguments[operands.length] ?? (last?.variadic === true ? last : undefined);
  if (argument?.completes === undefined) return [];
  const values = await valuesOf(argument.completes, context);
  // Behind a figure's name comes its number.
  const isNumber = argument.completes === 'indicator' && values.some(({ word }) => word === operands.at(-1));
  return isNumber ? [] : values;
}
