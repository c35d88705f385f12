/**
 * The lines of a text without the blanks around its line ends; empty ones between two others are left out. In one pass:
 * a pattern of blanks around a line end takes the square of the time where there are a hundred thousand blanks.
 */
export function trimmedLines(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/);
  return lines
    .map((line, at) => (at === 0 ? line : line.trimStart()))
    .map((line, at) => (at === lines.length - 1 ? line : line.trimEnd()))
    .filter((line, at) => line !== '' || at === 0 || at === lines.length - 1);
}
