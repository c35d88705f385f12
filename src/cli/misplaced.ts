import type { Command, OptionSpec } from '../commands/command.js';
import type { CalendarDate } from '../domain/calendar/date.js';
import { yearOf } from '../domain/calendar/date.js';
import { usualCalendar } from '../domain/calendar/calendar.js';
import { parseTypedDate } from '../domain/calendar/parse-date.js';
import { parseTypedPeriod } from '../domain/calendar/parse-typed-period.js';
import { parseDocumentNumber } from '../domain/plan/document-number.js';
import { fold } from '../domain/text/fold.js';
import { commandLine } from '../domain/text/command-word.js';
import { Refusal } from '../domain/text/text.js';
import { typedStatus } from '../locale/status-named.js';
import { MISPLACED, type SortOfWord } from '../locale/misplaced.js';

/** The options that take a word of each sort, the most likely first. */
const TAKEN_BY: Readonly<Record<Exclude<SortOfWord, 'item'>, readonly string[]>> = {
  date: ['--date', '--as-of', '--due', '--time'],
  period: ['--period', '--from', '--time'],
  file: ['--file', '--output', '--template'],
  number: ['--number'],
  unit: ['--unit'],
  status: ['--status'],
};

const FILE = /\.(?:docx?|xlsx?|pdf|md|html?|json|csv|txt|odt|ods|jpe?g|png|zip)$/iu;
const ADDRESS = /^(?:[ivx]+|\d+)(?:[.-](?:\d{1,2}|\p{L}|dd))+$/iu;
/** Three numbers, or two parted by a stroke, or words: two with a full stop are an address. */
const DATE = /^\D*\d+\D+\d+\D+\d{2,4}$|\/|^hom |ngay|mung/;

/** A command's line. */
export interface TypedLine {
  readonly command: Command;
  readonly specs: readonly OptionSpec[];
  /** The words behind the command's name. */
  readonly words: readonly string[];
  /** Those of them that belong to no option. */
  readonly operands: readonly string[];
  readonly today: CalendarDate;
}

/**
 * The mistake of a word that stands where an argument should, and belongs behind an option: `report q1`,
 * `tick II.7 10/3/2024`, `status trung-tam-a`. Its answer is the whole line as it should be.
 * @returns `null` where no word is of such a sort
 */
export function misplacedWord({ command, specs, words, operands, today }: TypedLine): Refusal | null {
  // A dash that Word made of an option's hyphens is the mistake then.
  if (operands.some((word) => /^[\u2010-\u2015\u2212]/.test(word))) return null;
  const flags = specs.flatMap(({ flags: text }) => /--[a-z-]+/.exec(text)?.[0] ?? []);
  const given = new Set(words.map((word) => word.split('=')[0]));
  for (const [at, word] of operands.entries()) {
    if (!mayBeMisplaced(command, operands, at)) continue;
    const isStatus = operands.length > 1 && command.arguments[0]?.completes === 'item' && typedStatus(word) !== null;
    const sort = isStatus ? 'status' : sortOf(word, today, command.arguments.length === 0 && operands.length === 1);
    if (sort === 'item')
      return new Refusal(MISPLACED.word(word, sort, null), MISPLACED.show(commandLine(['show', word])));
    if (sort === null) continue;
    const takers = /^\d{4}$/.test(word) ? [...TAKEN_BY[sort], '--year'] : TAKEN_BY[sort];
    const flag = takers.find((one) => flags.includes(one) && !given.has(one));
    if (flag === undefined) continue;
    const others = words.filter((_, i) => i !== words.indexOf(word));
    return new Refusal(
      MISPLACED.word(word, sort, flag),
      MISPLACED.line(commandLine([command.name, ...others, flag, word])),
    );
  }
  return null;
}

/**
 * Whether the word may be at the wrong place: the command takes no more words there, or takes an item, a heading or a
 * text, and no such value has the looks of a day, a period or a file.
 */
function mayBeMisplaced({ arguments: wanted }: Command, operands: readonly string[], at: number): boolean {
  const last = wanted.at(-1);
  const argument = wanted[at] ?? (last?.variadic === true ? last : undefined);
  const word = operands[at] ?? '';
  if (argument === undefined) return true;
  const { completes, variadic = false, takes } = argument;
  if (completes === 'indicator') {
    return (at === 0 || at === operands.length - 1) && /\p{L}/u.test(word) && !FILE.test(word);
  }
  if (completes === 'item' || completes === 'heading') return !ADDRESS.test(word);
  // A text is its writer's; but nobody raises “q1” as a difficulty.
  return completes === undefined && variadic && takes !== 'path' && operands.length === 1;
}

function sortOf(word: string, today: CalendarDate, isAlone: boolean): SortOfWord | null {
  if (FILE.test(word)) return 'file';
  if (DATE.test(fold(word)) && parseTypedDate(word, { year: yearOf(today), today }) !== null) return 'date';
  const period = parseTypedPeriod(word, usualCalendar(yearOf(today)));
  if (period !== null && (/\p{L}/u.test(word) || /^\d{4}$/.test(word))) return 'period';
  if (!isAlone) return null;
  if (parseDocumentNumber(word) !== null) return 'number';
  return ADDRESS.test(word) ? 'item' : 'unit';
}
