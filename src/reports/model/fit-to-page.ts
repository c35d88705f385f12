import { FIRST_LINE, SIZE, TEXT_WIDTH } from './page-measures.js';
import { boldWidth } from './text-width.js';

/**
 * The lines that a text takes in the body of a page; estimated generously, so that a one-page document stays on one
 * page.
 */
export function linesOf(text: string): number {
  // Lines end at a word, so they are not quite full.
  return Math.max(1, Math.ceil((boldWidth(text, SIZE.body) * 1.04 + FIRST_LINE) / TEXT_WIDTH.portrait));
}

/** The height of a paragraph in lines, with the 6 pt below it. */
export function roomOf(text: string): number {
  return linesOf(text) + 0.35;
}

/** The lines that a text takes in a cell of a table. @param width of the cell's text, in twips */
export function linesInCell(text: string, width: number): number {
  return Math.max(1, Math.ceil((boldWidth(text, SIZE.table) * 1.04) / width));
}

/** The height of a table's row in lines of the body. @param lines of its tallest cell */
export function roomOfRow(lines: number): number {
  return lines * 0.87 + 0.3;
}

/** A text of at most so many lines, cut at a word with an ellipsis. */
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
  // A single very long word is cut inside.
  return linesOf(cut) <= lines ? `${cut} …` : `${cut.slice(0, 60 * lines)}…`;
}

/** The paragraphs that fit, and how many were left out. */
export interface Fitted {
  readonly texts: readonly string[];
  readonly left: number;
}

/** As many of the texts as fit into the room, in their order; at least the first. @param room in lines */
export function fitted(texts: readonly string[], room: number): Fitted {
  if (texts.reduce((sum, text) => sum + roomOf(text), 0) <= room) return { texts, left: 0 };
  const kept: string[] = [];
  // The line that counts the rest needs room too.
  let left = room - roomOf('');
  for (const text of texts) {
    if (kept.length > 0 && roomOf(text) > left) break;
    kept.push(text);
    left -= roomOf(text);
  }
  return { texts: kept, left: texts.length - kept.length };
}
