import type { ArgumentSpec, OptionSpec } from '../commands/command.js';
import { nearest } from '../app/find/nearest.js';
import { slugOf } from '../domain/text/fold.js';
import { type Lang, type Text, Refusal } from '../domain/text/text.js';
import { flagsInWords } from '../locale/placeholders.js';
import { HELP, PROGRAM, SHARED_OPTIONS, USAGE } from '../locale/program.js';
import { SUMMARIES } from '../locale/summaries.js';
import { HELP_WORDS, OTHER_VERBS, verbOf, VIETNAMESE_VERBS } from '../locale/verbs.js';
import { wrapText } from '../reports/surface/wrap.js';
import { COMMAND_GROUPS, COMMAND_NAMES, commandNamed } from './command-list.js';
import type { Host } from './host.js';
import { sharedSpecs } from './parse.js';
import { widthOf } from './screen.js';

/** Prints the program's help, or a command's. @returns the exit code */
export async function printHelp(words: readonly string[], host: Host, lang: Lang): Promise<number> {
  const name = words.find((word, i) => !word.startsWith('-') && words[i - 1] !== '--lang');
  if (name === undefined && words.some((word) => word === '--version' || word === '-V')) {
    host.stdout.write(`${host.version}\n`);
    return 0;
  }
  const strange = words.find((word, i) => word.startsWith('-') && !isHelpWord(word) && words[i - 1] !== '--lang');
  if (name === undefined && strange !== undefined) throw new Refusal(USAGE.unknownOption(strange), USAGE.seeHelp(null));
  const width = Math.min(widthOf(host), 100);
  host.stdout.write(await (name === undefined ? programHelp(lang, width) : commandHelp(name, lang, width)));
  // Without any word help is shown, but nothing was done.
  return words.length === 0 || name !== undefined || words.some(isHelpWord) ? 0 : 2;
}

const isHelpWord = (word: string): boolean => word === '--help' || word === '-h' || word.startsWith('--lang');

function programHelp(lang: Lang, width: number): string {
  const lists = COMMAND_GROUPS.map(({ title, commands }) => {
    const rows = commands.map(({ name }): Row => [bothNames(name), SUMMARIES[name][lang]]);
    return section(title, rows, lang, width, 20);
  });
  const usage = `${HELP.usage[lang]} dcs ${HELP.command[lang]} […]`;
  const shared = section(
    HELP.shared,
    [
      [flagsInWords('-C, --plans <dir>')[lang], SHARED_OPTIONS.plans[lang]],
      [flagsInWords('--lang <lang>')[lang], SHARED_OPTIONS.lang[lang]],
      ['--no-color', SHARED_OPTIONS.noColor[lang]],
      ['-h, --help', SHARED_OPTIONS.help[lang]],
      ['-V, --version', SHARED_OPTIONS.version[lang]],
    ],
    lang,
    width,
  );
  const parts = [wrapText(PROGRAM[lang], width), usage, ...lists, shared, wrapText(HELP.item[lang], width)];
  return `${[...parts, wrapText(HELP.more[lang], width)].join('\n\n')}\n`;
}

async function commandHelp(name: string, lang: Lang, width: number): Promise<string> {
  const command = await commandNamed(name);
  if (command === null) throw unknownCommand(name);
  const usage = ['dcs', command.name, ...command.arguments.map((one) => argumentUsage(one, lang)), '[…]'].join(' ');
  const parts = [
    wrapText(SUMMARIES[command.name][lang], width),
    wrapText(`${HELP.usage[lang]} ${usage}`, width),
    ...(command.details === undefined ? [] : [wrapText(command.details[lang], width)]),
    ...listOf(
      HELP.arguments,
      command.arguments.map((one): Row => [argumentUsage(one, lang), one.text[lang]]),
      lang,
      width,
    ),
    ...listOf(
      HELP.options,
      command.options.map((one) => optionRow(one, lang)),
      lang,
      width,
    ),
    ...listOf(
      HELP.shared,
      sharedSpecs(command).map((one) => optionRow(one, lang)),
      lang,
      width,
    ),
    ...(command.examples.length === 0 ? [] : [examplesOf(command.name, command.examples, lang)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Lines to paste. Their addresses are only examples: the plan is not read for a help page. */
function examplesOf(name: string, lines: readonly string[], lang: Lang): string {
  const hasAddress = name !== 'list' && lines.some((line) => /\b[IVX]+\.\d/.test(line));
  const heading = hasAddress ? HELP.examplesOfItems : HELP.examples;
  return [heading[lang], ...lines.map((line) => `  dcs ${line}`)].join('\n');
}

/** `tick, ghi`: a command's name and its Vietnamese one. */
function bothNames(name: string): string {
  const vietnamese = VIETNAMESE_VERBS[name];
  return vietnamese === undefined ? name : `${name}, ${vietnamese}`;
}

/**
 * The error for an unknown command, with names similar to the typed one.
 * @param next the words behind it, which may be the rest of a name of several words: `báo cáo`
 */
export function unknownCommand(name: string, next: readonly string[] = []): Refusal {
  const called = namesCalled([name, ...next]);
  const near = called.length > 0 ? called : nearest(name, [...COMMAND_NAMES, ...Object.values(VIETNAMESE_VERBS)]);
  return new Refusal(USAGE.unknownCommand(name), near.length > 0 ? USAGE.didYouMean(near) : USAGE.seeHelp(null));
}

/** The names of the commands that the first words of a line stand for. */
function namesCalled(words: readonly string[]): readonly string[] {
  for (const count of [3, 2, 1]) {
    const typed = slugOf(words.slice(0, count).join(' '));
    if (HELP_WORDS.has(typed)) return ['--help'];
    const verb = OTHER_VERBS[typed] ?? verbOf(typed);
    if (verb !== null) return [VIETNAMESE_VERBS[verb] ?? verb];
  }
  return [];
}

type Row = readonly [term: string, words: string];

function argumentUsage({ name, required, variadic }: ArgumentSpec, lang: Lang): string {
  const shown = variadic === true ? `${name[lang]}…` : name[lang];
  return required ? `<${shown}>` : `[${shown}]`;
}

function optionRow(option: OptionSpec, lang: Lang): Row {
  const choices = option.choices === undefined ? [] : [`${HELP.choices[lang]}: ${choiceList(option, lang)}`];
  const repeat = option.repeat === true ? [HELP.repeat[lang]] : [];
  const extra = [...choices, ...repeat];
  return [
    flagsInWords(option.flags)[lang],
    extra.length === 0 ? option.text[lang] : `${option.text[lang]} (${extra.join('; ')})`,
  ];
}

/** The values that an option takes, each with its meaning where it has one. */
function choiceList({ choices = [], inWords }: OptionSpec, lang: Lang): string {
  return choices.map((one) => (inWords === undefined ? one : `${one} = ${inWords.words(one)[lang]}`)).join(', ');
}

function listOf(title: Text, rows: readonly Row[], lang: Lang, width: number): string[] {
  return rows.length === 0 ? [] : [section(title, rows, lang, width)];
}

/** Terms in a column of their own if the screen is wide enough, otherwise above their text. */
function section(title: Text, rows: readonly Row[], lang: Lang, width: number, atLeast = 0): string {
  const longest = Math.max(atLeast, ...rows.map(([term]) => term.length)) + 2;
  const stacked = width - longest < 30;
  const lines = rows.map(([term, words]) => {
    const indent = stacked ? 6 : longest + 2;
    const wrapped = wrapText(words, width - indent).split('\n');
    const first = stacked ? `  ${term}\n${' '.repeat(indent)}` : `  ${term.padEnd(longest)}`;
    return first + wrapped.join(`\n${' '.repeat(indent)}`);
  });
  return [title[lang], ...lines].join('\n');
}
