import { displayWidth, wrapText } from './wrap.js';

/**
 * A table that the screen has no room for: what a row is about on a line of its own, and under it a line a cell, behind
 * its column's heading. Nothing is left out but what is empty.
 * @param rows the lines of each cell
 */
export function stackedRows(
  heads: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  screen: number,
): string {
  // A column without a heading holds addresses, which go with the name beside them.
  const named = heads.findIndex((head) => head !== '');
  return rows
    .flatMap((row) => [
      indented(
        row
          .slice(0, named + 1)
          .map(oneText)
          .filter(isFilled)
          .join('  '),
        '',
        screen,
      ),
      ...heads.slice(named + 1).flatMap((head, at) => {
        const text = oneText(row[named + 1 + at] ?? []);
        return isFilled(text) ? labelled(head, text, screen) : [];
      }),
    ])
    .join('\n');
}

/** Cells that stand under the parts of their heading keep doing so where both do not fit on one line. */
function labelled(head: string, text: string, screen: number): readonly string[] {
  const line = `  ${head}: ${text}`;
  return displayWidth(line) <= screen ? [line] : [indented(head, '  ', screen), indented(text, '  ', screen)];
}

function indented(text: string, by: string, screen: number): string {
  return wrapText(text, screen - by.length).replace(/^/gm, by);
}

function oneText(lines: readonly string[]): string {
  return lines.filter(isFilled).join('; ');
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
