import { Command as Parser, CommanderError, Option } from 'commander';
import type { Command, OptionSpec } from '../commands/command.js';
import { nearest } from '../app/find/nearest.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import { type DateContext, readTypedDate } from '../domain/calendar/parse-date.js';
import { flagsInWords } from '../locale/placeholders.js';
import { commandLine } from '../domain/text/command-word.js';
import { optionsCalled } from '../locale/option-names.js';
import { SHARED_OPTIONS, USAGE } from '../locale/program.js';
import { Refusal } from '../domain/text/text.js';
import { wrongDateWords } from '../locale/typed-date.js';
import { beforeDashes } from './command-name.js';
import { gate } from './gate.js';
import { misplacedWord, type TypedLine } from './misplaced.js';
import { assertNothingStray, operandsOf } from './stray-words.js';

/** The options that mean the same everywhere, after parsing. */
export interface SharedValues {
  readonly plans: string | null;
  readonly plan: string | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly asOf: CalendarDate | null;
  readonly json: boolean;
  readonly color: boolean;
}

export interface ParsedLine {
  readonly shared: SharedValues;
  readonly args: readonly string[];
  readonly options: Record<string, unknown>;
}

/** The shared options a command takes, as option specs; every command takes the folder, plan, year and language. */
export function sharedSpecs(command: Command): readonly OptionSpec[] {
  const has = new Set(command.shared);
  return [
    { flags: '-C, --plans <dir>', text: SHARED_OPTIONS.plans, takes: 'path' },
    ...(hasOwnPlan(command) ? [] : [{ flags: '--plan <name>', text: SHARED_OPTIONS.plan }]),
    { flags: '--year <year>', text: SHARED_OPTIONS.year },
    ...(has.has('unit') ? [{ flags: '-u, --unit <id>', text: SHARED_OPTIONS.unit, completes: 'unit' } as const] : []),
    ...(has.has('asOf') ? [{ flags: '--as-of <date>', text: SHARED_OPTIONS.asOf }] : []),
    ...(has.has('json') ? [{ flags: '--json', text: SHARED_OPTIONS.json }] : []),
    { flags: '--lang <lang>', text: SHARED_OPTIONS.lang },
    { flags: '--no-color', text: SHARED_OPTIONS.noColor },
  ];
}

/** Whether a command has a `--plan` of its own, which may name a file. */
const hasOwnPlan = ({ options }: Command): boolean => options.some(({ flags }) => flags.startsWith('--plan '));

/** The ending of a file's name. */
const FILE = /\.[\p{L}\d]{2,5}$/u;

/**
 * Parses the words after a command's name.
 * @param today the day from which `hôm qua` is counted
 * @returns the values, or `help` for `--help`
 * @throws Refusal for a mistake in the line
 */
export function parseCommandLine(command: Command, typed: readonly string[], today: CalendarDate): ParsedLine | 'help' {
  const specs = [...command.options, ...sharedSpecs(command)];
  const words = withoutEqualsSign(typed, specs);
  const parser = new Parser(command.name)
    .exitOverride()
    .helpOption(false)
    .configureOutput({ writeErr: () => undefined });
  for (const [i, { required, variadic }] of command.arguments.entries()) {
    const name = variadic === true ? `${i}...` : String(i);
    parser.argument(required ? `<${name}>` : `[${name}]`);
  }
  for (const spec of specs) parser.addOption(toOption(spec));
  if (beforeDashes(words).some((word) => word === '--help' || word === '-h')) return 'help';
  assertNothingStray(command, specs, words);
  const operands = operandsOf(specs, words).map(({ word }) => word);
  const line: TypedLine = { command, specs, words, operands, today };
  try {
    parser.parse([...words], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? mistake(error, line) : error;
  }
  const misplaced = misplacedWord(line);
  if (misplaced !== null) throw misplaced;
  const { args, options: values } = gate(command, specs, { args: parser.args, options: parser.opts() });
  const { plans, plan, year, unit, asOf, json, color, ...others } = values;
  const named = asText(plan);
  const isFile = named !== null && hasOwnPlan(command) && FILE.test(named);
  // The language was read first; it is no option of the command.
  const options = Object.fromEntries(Object.entries(others).filter(([name]) => name !== 'lang'));
  if (isFile) options['plan'] = named;
  return {
    shared: {
      plans: asText(plans),
      plan: isFile ? null : named,
      year: asYear(asText(year)),
      unit: asText(unit),
      asOf: asDate(asText(asOf), { year: asYear(asText(year)), today }),
      json: json === true,
      color: color !== false,
    },
    args,
    options,
  };
}

/** `-o=file` as `-ofile`: commander takes the sign for the first letter of the value. */
function withoutEqualsSign(words: readonly string[], specs: readonly OptionSpec[]): readonly string[] {
  const short = new Set(
    specs.flatMap(({ flags }) => (flags.includes('<') ? (/^-[a-zA-Z](?=,)/.exec(flags) ?? []) : [])),
  );
  const end = beforeDashes(words).length;
  const isGiven = (word: string, at: number): boolean => at < end && short.has(word.slice(0, 2)) && word[2] === '=';
  return words.map((word, at) => (isGiven(word, at) ? word.slice(0, 2) + word.slice(3) : word));
}

function toOption(spec: OptionSpec): Option {
  const option = new Option(spec.flags);
  if (spec.repeat === true) {
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  }
  if (spec.choices !== undefined && spec.repeat !== true) {
    option.choices([...spec.choices]);
    const among = option.parseArg;
    option.argParser((value: string, before: unknown) => among?.(choiceNamed(value, spec), before));
  }
  return option;
}

/** The choice meant by a typed value, in the files' word or people's; any other value is returned unchanged. */
function choiceNamed(value: string, { choices = [], inWords }: OptionSpec): string {
  return choices.includes(value) ? value : (inWords?.read(value) ?? value);
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function asDate(typed: string | null, context: DateContext): CalendarDate | null {
  if (typed === null) return null;
  const read = readTypedDate(typed, context);
  if (read.kind !== 'date') throw new Refusal(wrongDateWords(read, typed));
  return read.date;
}

function asYear(typed: string | null): number | null {
  if (typed === null) return null;
  if (!/^\d{4}$/.test(typed)) throw new Refusal(USAGE.badYear(typed));
  return Number(typed);
}

/** The flags that a Vietnamese name means, whose words may have been typed apart: `--ghi chú` is `--note`. */
function calledBy(typed: string, words: readonly string[], flags: readonly string[]): readonly string[] {
  const from = words.indexOf(typed);
  const names = from < 0 ? [typed] : [3, 2, 1].map((count) => words.slice(from, from + count).join(' '));
  return names.map((name) => optionsCalled(name, flags)).find((called) => called.length > 0) ?? [];
}

/** Rewords Commander's error. Its message has the option or value in quotes. */
function mistake(error: CommanderError, line: TypedLine): Refusal {
  const { command, specs, operands } = line;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const help = USAGE.seeHelp(command.name);
  switch (error.code) {
    case 'commander.unknownOption': {
      const flags = specs.flatMap(({ flags: text }) => text.match(/--[a-z-]+/g) ?? []);
      const called = calledBy(quoted, line.words, flags);
      const near = called.length > 0 ? called : nearest(quoted, flags);
      return new Refusal(USAGE.unknownOption(quoted), near.length > 0 ? USAGE.didYouMean(near) : help);
    }
    case 'commander.missingArgument': {
      const missing = command.arguments[Number(quoted)]?.name ?? { vi: quoted, en: quoted };
      return new Refusal(USAGE.missingArgument(missing), help);
    }
    case 'commander.optionMissingArgument':
      return new Refusal(USAGE.missingValue(flagsInWords(quoted)), help);
    case 'commander.invalidArgument': {
      const spec = specs.find(({ flags }) => flags === quoted);
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
      return new Refusal(
        USAGE.notAllowed(flagsInWords(quoted), value, spec?.choices ?? [], spec?.inWords?.words),
        help,
      );
    }
    case 'commander.excessArguments': {
      const misplaced = misplacedWord(line);
      if (misplaced !== null) return misplaced;
      const { length } = command.arguments;
      const whole = commandLine([command.name, ...operands.slice(0, length - 1), operands.slice(length - 1).join(' ')]);
      return new Refusal(USAGE.excessArguments(operands.slice(length)), length === 0 ? help : USAGE.inQuotes(whole));
    }
    default:
      return new Refusal({ vi: error.message, en: error.message }, help);
  }
}
