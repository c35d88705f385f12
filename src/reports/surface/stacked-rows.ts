import { displayWidth, wrapText } from './wrap.js';

/**
 * A table too wide for the screen: a row's subject on a line of its own, and below it one cell a line, after its
 * column's heading. Only empty cells are left out.
 * @param rows the lines of each cell
 */
export function stackedRows(
  heads: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  screen: number,
): string {
  // A column without a heading holds addresses, which belong to the name beside them.
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

/** Cells aligned with the parts of their heading stay aligned if both do not fit on one line. */
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
