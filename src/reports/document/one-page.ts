import { FIRST_LINE, SIZE, TEXT_WIDTH } from '../docx/measures.js';
import { boldWidth } from '../docx/text-width.js';

/** How many lines a text takes in the body of a page; reckoned wide, so that a page that is to be one stays one. */
export function linesOf(text: string): number {
  // Words leave some room at the end of each line.
  return Math.ceil((boldWidth(text, SIZE.body) * 1.04 + FIRST_LINE) / TEXT_WIDTH.portrait);
}

/** A text of so many lines at most, cut at a word with an ellipsis. */
export function clipped(text: string, lines: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (linesOf(whole) <= lines) return whole;
  const words = whole.split(' ');
  let count = words.length - 1;
  while (count > 1 && linesOf(`${words.slice(0, count).join(' ')} …`) > lines) count -= 1;
  const cut = words
    .slice(0, count)
    .join(' ')
    .replace(/[,;:.]$/, '');
  // A single word without end is cut within.
  return linesOf(cut) <= lines ? `${cut} …` : `${cut.slice(0, 60 * lines)}…`;
}

/** Paragraphs that are wanted, and how many of a list were left out of them. */
export interface Fitted {
  readonly texts: readonly string[];
  readonly left: number;
}

/** As many of the texts as fit into so many lines, in their order; at least the first. */
export function fitted(texts: readonly string[], lines: number): Fitted {
  const total = texts.reduce((sum, text) => sum + linesOf(text), 0);
  if (total <= lines) return { texts, left: 0 };
  const kept: string[] = [];
  // The line that says how many more there are wants its room too.
  let room = lines - 1;
  for (const text of texts) {
    const needed = linesOf(text);
    if (kept.length > 0 && needed > room) break;
    kept.push(text);
    room -= needed;
  }
  return { texts: kept, left: texts.length - kept.length };
}
