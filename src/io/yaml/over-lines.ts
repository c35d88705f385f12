/** The records of a file that cover several lines: maps in lists, only the outermost ones. */
export interface OverLines {
  /** The offset of the first one's line. */
  readonly at: number;
  /** How many of them fit on one line. */
  readonly plain: number;
  /** How many contain a comment between their lines, which cannot be on one line. */
  readonly commented: number;
}

const COMMENT = /(?:^|[ \t])#/m;

/**
 * Whether there is a comment between the lines of a record; one after its last line may stay. Words that contain ` #`
 * are treated as a comment too: it is safer to leave a record than to mistake a comment.
 * @param text from the record's first line, possibly with blank lines and comments after it
 */
export function holdsComment(text: string): boolean {
  return text.includes('#') && COMMENT.test(linesOf(text).slice(0, -1).join('\n'));
}

/** Adds a record to the counts if it covers several lines. */
export function withRecord(before: OverLines | null, at: number, text: string): OverLines | null {
  if (text.includes('#') ? linesOf(text).length < 2 : !text.trimEnd().includes('\n')) return before;
  const { at: first, plain, commented } = before ?? { at, plain: 0, commented: 0 };
  return holdsComment(text)
    ? { at: first, plain, commented: commented + 1 }
    : { at: first, plain: plain + 1, commented };
}

/** The lines of a record, without the lines that only follow it. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  while (lines.length > 0 && /^\s*(?:#|$)/.test(lines.at(-1) ?? '')) lines.pop();
  return lines;
}
