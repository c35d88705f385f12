/**
 * The lines of a text, trimmed; empty lines between others are removed. It reads the text once: a pattern for blanks
 * around a line end would take quadratic time on a hundred thousand blanks.
 */
export function trimmedLines(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/);
  return lines
    .map((line, at) => (at === 0 ? line : line.trimStart()))
    .map((line, at) => (at === lines.length - 1 ? line : line.trimEnd()))
    .filter((line, at) => line !== '' || at === 0 || at === lines.length - 1);
}
