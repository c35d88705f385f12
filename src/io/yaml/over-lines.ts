/** Records of a file that stand over several lines: maps in lists, the outermost ones alone. */
export interface OverLines {
  /** Where the line of the first begins. */
  readonly at: number;
  /** How many could stand on one line each. */
  readonly plain: number;
  /** How many hold a comment between their lines, which has no place on one. */
  readonly commented: number;
}

const COMMENT = /(?:^|[ \t])#/m;

/**
 * Whether there is a comment between the lines of a record. One behind its last line may stay where it is. Words with a
 * ` #` in them count as one: better a record left alone than words taken for a comment.
 * @param text from the record's first line on, perhaps with blank lines and comments that follow it
 */
export function holdsComment(text: string): boolean {
  return text.includes('#') && COMMENT.test(linesOf(text).slice(0, -1).join('\n'));
}

/** With one more record counted, where it stands over several lines. */
export function withRecord(before: OverLines | null, at: number, text: string): OverLines | null {
  if (text.includes('#') ? linesOf(text).length < 2 : !text.trimEnd().includes('\n')) return before;
  const { at: first, plain, commented } = before ?? { at, plain: 0, commented: 0 };
  return holdsComment(text)
    ? { at: first, plain, commented: commented + 1 }
    : { at: first, plain: plain + 1, commented };
}

/** The lines of a record, without what only follows it. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  while (lines.length > 0 && /^\s*(?:#|$)/.test(lines.at(-1) ?? '')) lines.pop();
  return lines;
}
