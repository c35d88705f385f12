import { commandWord } from '../domain/text/command-word.js';

/** The options of a command line that choose folder, plan, year and unit. */
export interface GivenOptions {
  readonly plans: string | null;
  readonly plan?: string | null;
  readonly year: number | null;
  readonly unit: string | null;
}

/** Commands about one unit: when shown, they repeat `-u` if it was given. */
export const UNIT_COMMANDS = [
  ...[
    'assign',
    'action',
    'own',
    'skip',
    'plan',
    'confirm',
    'tick',
    'correct',
    'undo',
    'status',
    'today',
    'finish',
    'list',
    'show',
    'why',
    'figure',
  ],
  ...['raise', 'write', 'report', 'submit', 'export', 'import', 'open'],
] as const;

/** Commands about a folder; `help`, `explain`, `schema` and `completion` use no folder. */
const FOLDER_COMMANDS = [
  ...['init', 'roll', 'due', 'review', 'answer', 'carry', 'outline', 'letter', 'brief', 'check', 'doctor'],
] as const;

const COMMAND = new RegExp(`\\bdcs (${[...UNIT_COMMANDS, ...FOLDER_COMMANDS].join('|')})(?![\\w-])([^\\n]*)`, 'g');

/**
 * A sentence whose commands can be run as shown in the same folder: the given options for folder, plan, year and unit are
 * added.
 */
export function pasteable(sentence: string, given: GivenOptions | undefined): string {
  if (given === undefined) return sentence;
  const { plan = null } = given;
  if (given.plans === null && plan === null && given.year === null && given.unit === null) return sentence;
  return sentence.replace(COMMAND, (_, name: string, rest: string) => {
    const options = [
      ...(given.plans === null || / -C /.test(rest) ? [] : ['-C', commandWord(given.plans)]),
      ...(plan === null || / --plan /.test(rest) ? [] : ['--plan', commandWord(plan)]),
      ...(given.year === null || / --year /.test(rest) ? [] : ['--year', String(given.year)]),
      ...(given.unit === null || !takesUnit(name) || / (?:-u|--all|--each) ?/.test(rest)
        ? []
        : ['-u', commandWord(given.unit)]),
    ];
    return `dcs ${[name, ...options].join(' ')}${pasteable(rest, given)}`;
  });
}

function takesUnit(name: string): boolean {
  return (UNIT_COMMANDS as readonly string[]).includes(name);
}
