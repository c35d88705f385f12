/** A Markdown document's words, with the markup taken out again: body and footnotes as two streams. */
export interface ReadBack {
  readonly body: string;
  readonly notes: string;
}

/** Undoes what `documentToMarkdown` writes; footnote marks stay as `[^1]`. */
export function readBack(markdown: string): ReadBack {
  const lines = markdown.split('\n');
  const isNote = (line: string): boolean => /^\[\^\d+\]: /.test(line);
  return {
    body: lines
      .filter((line) => !isNote(line))
      .map(readLine)
      .join(' '),
    notes: lines
      .filter(isNote)
      .map((line) => unmarked(line.replace(/^\[\^(\d+)\]: /, '$1 ')))
      .join(' '),
  };
}

function readLine(line: string): string {
  if (/^\|[ :|-]+\|$/.test(line)) return '';
  if (line.startsWith('| ')) return cellsOf(line).join(' ');
  return unmarked(line.replace(/^#+ |^> /, '').replace(/\\$/, ''));
}

/** The texts of a table's row. */
export function cellsOf(row: string): readonly string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => unmarked(cell.trim().replaceAll('<br> ', '\n')));
}

/** Emphasis and escapes taken out. */
export function unmarked(text: string): string {
  return text
    .replace(/(\\.)|\*/g, (_, escaped: string | undefined) => escaped ?? '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
