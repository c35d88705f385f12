import { commandWord } from '../domain/text/command-word.js';

/** The options of a command line that decide which folder, year and unit it speaks of. */
export interface GivenOptions {
  readonly plans: string | null;
  readonly year: number | null;
  readonly unit: string | null;
}

/** Commands that speak of one unit: what is shown of them needs `-u` where it was given. */
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
    'list',
    'show',
    'why',
    'figure',
  ],
  ...['raise', 'write', 'report', 'submit', 'export', 'import'],
] as const;

/** The others; `help`, `explain`, `schema` and `completion` speak of no folder. */
const FOLDER_COMMANDS = ['init', 'due', 'review', 'answer', 'brief', 'check'] as const;

const COMMAND = new RegExp(`\\bdcs (${[...UNIT_COMMANDS, ...FOLDER_COMMANDS].join('|')})(?![\\w-])([^\\n]*)`, 'g');

/** A sentence whose commands run as they stand, in the same folder: with what was given for folder, year and unit. */
export function pasteable(sentence: string, given: GivenOptions | undefined): string {
  if (given === undefined) return sentence;
  if (given.plans === null && given.year === null && given.unit === null) return sentence;
  return sentence.replace(COMMAND, (_, name: string, rest: string) => {
    const options = [
      ...(given.plans === null || / -C /.test(rest) ? [] : ['-C', commandWord(given.plans)]),
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
