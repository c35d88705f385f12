import { fold } from '../text/fold.js';
import { looksLikeFigure } from './parse-figure.js';

/** A figure in a line of a list. */
export interface ListedFigure {
  readonly line: number;
  /** The texts that may name the indicator: one text, or the cells before the value in a table's row. */
  readonly names: readonly string[];
  readonly value: string;
}

/** A list of figures, as a person types or pastes it. */
export interface FigureList {
  readonly figures: readonly ListedFigure[];
  /** The value for every figure that is not in the list (`còn lại = 0`); `null` if the list gives none. */
  readonly rest: string | null;
  /** The number of the line with a table's heading, which is skipped; `null` if there is none. */
  readonly heading: number | null;
  /** The numbers of lines without a value in a table. */
  readonly blank: readonly number[];
}

/**
 * Reads a list of figures, one per line: `tiep-dan.luot 12`, `tiep-dan.luot = 12`, or rows copied from a table, whose
 * last cell is the value. Empty lines and lines that begin with # are ignored.
 */
export function readFigureList(text: string): FigureList {
  const figures: ListedFigure[] = [];
  const blank: number[] = [];
  let heading: number | null = null;
  let rest: string | null = null;
  for (const [i, typed] of text.split(/\r\n|[\r\n]/).entries()) {
    if (typed.trim() === '' || typed.trim().startsWith('#')) continue;
    const cells = typed.split(/[\t;|]/).map((cell) => cell.trim());
    const { names, value } = cells.length > 1 ? inCells(cells) : inWords(typed);
    const isHeading = cells.length > 1 && figures.length === 0 && !looksLikeFigure(value);
    if (cells.length > 1 && value === '') blank.push(i + 1);
    else if (isHeading) heading ??= i + 1;
    else if (names.some(isRest)) rest = value;
    else figures.push({ line: i + 1, names, value });
  }
  return { figures, rest, heading, blank };
}

/** Whether a name means every figure that was not entered: `còn lại`, `các chỉ tiêu còn lại`. */
function isRest(name: string): boolean {
  return /^(?:(?:cac|nhung|tat ca|moi)? ?(?:chi tieu|so lieu|so)? ?)?con lai$/.test(fold(name));
}

/** Finds the words at the end of a line that give all remaining figures a value: `còn lại = 0`. */
export function restAtEnd(words: readonly string[]): { readonly from: number; readonly value: string } | null {
  for (let from = 0; from < words.length; from += 1) {
    const { names, value } = inWords(words.slice(from).join(' '));
    if (names.some(isRest)) return { from, value };
  }
  return null;
}

function inCells(cells: readonly string[]): Omit<ListedFigure, 'line'> {
  return { names: cells.slice(0, -1).filter((cell) => cell !== ''), value: cells.at(-1) ?? '' };
}

function inWords(typed: string): Omit<ListedFigure, 'line'> {
  const [, before, after] = /^(.*?)\s*[=:]\s*(.*)$/.exec(typed) ?? [];
  if (before !== undefined && after !== undefined) return { names: [before.trim()], value: after.trim() };
  const words = typed.trim().split(/\s+/);
  const at = valueAt(words);
  return { names: [words.slice(0, at).join(' ')], value: words.slice(at).join(' ') };
}

/** The index of the first word of the value at the end of a line; the value may be grouped: `1 234`. */
export function valueAt(words: readonly string[]): number {
  let at = words.length - 1;
  while (/^\d{3}$/.test(words[at] ?? '') && /^\d{1,3}$/.test(words[at - 1] ?? '')) at -= 1;
  return at;
}
