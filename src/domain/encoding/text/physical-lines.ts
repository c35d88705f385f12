import type { Columns } from './two-columns.js';

/** A line of a text file. */
export interface PhysicalLine {
  /** The text in NFC, trimmed, each run of white space as one space. */
  readonly text: string;
  /** The line's number, from 1. */
  readonly line: number;
  /** Whether an empty line precedes it. */
  readonly isAfterBlank: boolean;
  /** The number of spaces at its beginning. */
  readonly indent: number;
  /** Its texts, if many blanks part them. */
  readonly columns: Columns | null;
  /** Whether a line of many blanks precedes it: the remains of the rule above footnotes. */
  readonly isAfterRule: boolean;
}

/** A line of so many blanks is a drawn rule. */
const RULE = /^[ \t\u00a0]{20,}$/;

/**
 * Splits a text into lines. Empty lines are not returned, but noted at the next one; a page break counts as an empty
 * line.
 */
export function physicalLines(text: string): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let [isAfterBlank, isAfterRule] = [true, false];
  for (const [at, raw] of text
    .normalize('NFC')
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .entries()) {
    const folded = raw.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
    if (folded === '') {
      isAfterBlank = true;
      isAfterRule ||= RULE.test(raw);
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    lines.push({ text: folded, line: at + 1, isAfterBlank, indent, columns: columnsOf(raw, indent), isAfterRule });
    [isAfterBlank, isAfterRule] = [false, false];
  }
  return lines;
}

/** A text that begins so far from the edge is in the right column. */
const RIGHT = 28;
const GAP = /\t+| {3,}/;

/** The two texts of a line that a wide gap parts; `null` if it has one text, or more than two. */
function columnsOf(raw: string, indent: number): Columns | null {
  const texts = raw
    .trim()
    .split(GAP)
    .map((text) => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim());
  const [left = '', right] = texts;
  if (right !== undefined) return texts.length === 2 && !left.startsWith('|') ? [left, right] : null;
  return indent >= RIGHT ? ['', left] : null;
}
