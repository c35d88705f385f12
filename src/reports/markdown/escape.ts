/** Marks of CommonMark, GFM and pandoc; all may be escaped. Quotes too: pandoc would make them curly. */
const MARKS = /[\\`*_[\]<>#|~^$@{}&"']/g;
/** `...` and `--` that pandoc would turn into one sign, and addresses that GFM would link. */
const SEQUENCES = /\.(?=\.\.)|-(?=-)|:(?=\/\/)|(?<=\bwww)\./gi;
const LINE_START = /^(?=[-+=%:(])/;
const LIST_LABEL = /^(\d{1,9}|\p{L}|[IVXLCDMivxlcdm]+)([.)])(?=\s|$)/u;
const NO_BREAK_SPACE = '\u00a0';

/**
 * A text within a line, so that nothing of it is taken for markup and it reads back as it is. Runs of blanks become
 * no-break spaces: Markdown would show them as one, and a blank to be filled in by hand would be gone.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(MARKS, String.raw`\$&`)
    .replace(SEQUENCES, String.raw`\$&`)
    .replace(/ {2,}/g, (run) => NO_BREAK_SPACE.repeat(run.length));
}

/** What would make a line something else than a paragraph, a list item (`1.`, `a)`) above all, taken out of force. */
export function escapeLineStart(escaped: string): string {
  return escaped.replace(LINE_START, '\\').replace(LIST_LABEL, String.raw`$1\$2`);
}

/** Lines of a text that a person typed, each trimmed. */
export function linesIn(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).map((line) => line.trim());
}
