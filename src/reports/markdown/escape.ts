/** Marks of CommonMark, GFM and pandoc, all of which may be escaped. Quotes too, as pandoc would make them curly. */
const MARKS = /[\\`*_[\]<>#|~^$@{}&"']/g;
/** `...` and `--` that pandoc would turn into one sign, and addresses that GFM would link. */
const SEQUENCES = /\.(?=\.\.)|-(?=-)|:(?=\/\/)|(?<=\bwww)\./gi;
const LINE_START = /^(?=[-+=%:(])/;
const LIST_LABEL = /^(\d{1,9}|\p{L}|[IVXLCDMivxlcdm]+)([.)])(?=\s|$)/u;
const NO_BREAK_SPACE = '\u00a0';

/**
 * Escapes a text within a line, so that none of it is read as markup. Runs of spaces become no-break spaces: Markdown
 * would show them as one, and hide a blank to be filled in by hand.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(MARKS, String.raw`\$&`)
    .replace(SEQUENCES, String.raw`\$&`)
    .replace(/ {2,}/g, (run) => NO_BREAK_SPACE.repeat(run.length));
}

/** Escapes the start of a line that would not be read as a paragraph, above all as a list item (`1.`, `a)`). */
export function escapeLineStart(escaped: string): string {
  return escaped.replace(LINE_START, '\\').replace(LIST_LABEL, String.raw`$1\$2`);
}

/** The lines of a typed text, each trimmed. */
export function linesIn(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).map((line) => line.trim());
}
