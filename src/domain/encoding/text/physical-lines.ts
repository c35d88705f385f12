/** A line of a text file. */
export interface PhysicalLine {
  /** Without blanks at its ends, inner white space folded, NFC. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Whether an empty line stands before it. */
  readonly isAfterBlank: boolean;
  /** Blanks in front. */
  readonly indent: number;
  /** Whether a line of many blanks precedes it: the remains of the rule above footnotes. */
  readonly isAfterRule: boolean;
}

/** A line of so many blanks is a drawn rule. */
const RULE = /^[ \t\u00a0]{20,}$/;

/** Splits a text into lines; empty ones are kept as a mark of the next one. A page break counts as an empty line. */
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
    lines.push({ text: folded, line: at + 1, isAfterBlank, indent, isAfterRule });
    [isAfterBlank, isAfterRule] = [false, false];
  }
  return lines;
}
