import type { SourceNote } from '../source.js';
import { plainDigits, withRaisedMarks } from '../text/footnotes.js';
import { SUPERSCRIPTS } from '../words/marks.js';
import type { PlacedLine } from './paragraphs.js';

/** The font size of footnotes is at most this part of the text's. */
const SMALL = 0.87;
const RAISED_NUMBER = new RegExp(`^([${SUPERSCRIPTS}]{1,3}|\\d{1,3}(?=\\s))\\s*`, 'u');

/** A page’s text with marks such as `[^3]`, and the page's notes. */
export interface PageWithNotes {
  readonly lines: readonly PlacedLine[];
  readonly notes: readonly SourceNote[];
}

/**
 * Takes the footnotes from the bottom of the pages. If numbering restarts on each page, they are renumbered throughout.
 * @param size of the letters of the text
 */
export function takePageNotes(pages: readonly (readonly PlacedLine[])[], size: number): readonly PageWithNotes[] {
  const found = pages.map((lines) => notesAtFoot(lines, size));
  const numbers = found.flatMap(({ notes }) => notes.map(({ number }) => number));
  const areCounted = new Set(numbers).size === numbers.length;
  let count = 0;
  return found.map(({ lines, notes }) => {
    const marks = new Map(notes.map(({ number }) => [number, areCounted ? number : String((count += 1))]));
    return {
      lines: lines.map((line) => ({
        ...line,
        text: withRaisedMarks(line.text, (number) => marks.get(number) ?? null),
      })),
      notes: notes.map(({ number, text, line }) => ({
        mark: marks.get(number) ?? number,
        text,
        at: { line: 0, page: line.page },
      })),
    };
  });
}

interface FootNote {
  readonly number: string;
  readonly text: string;
  readonly line: PlacedLine;
}

function notesAtFoot(
  lines: readonly PlacedLine[],
  size: number,
): { lines: readonly PlacedLine[]; notes: readonly FootNote[] } {
  const start = footStart(lines, size);
  const notes: FootNote[] = [];
  for (const line of lines.slice(start)) {
    const number = numberOf(line.text);
    const open = notes.at(-1);
    if (number !== null && (open === undefined || Number(number) === Number(open.number) + 1))
      notes.push({ number, text: line.text.replace(RAISED_NUMBER, ''), line });
    else if (open !== undefined) notes[notes.length - 1] = { ...open, text: `${open.text} ${line.text}` };
  }
  return { lines: lines.slice(0, start), notes };
}

/** The line where a page's footnotes begin: it starts with a number, and all lines below it are small too. */
function footStart(lines: readonly PlacedLine[], size: number): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || line.size > SMALL * size) break;
    if (numberOf(line.text) !== null) start = at;
  }
  return start;
}

function numberOf(text: string): string | null {
  const found = RAISED_NUMBER.exec(text)?.[1];
  return found === undefined ? null : plainDigits(found);
}
