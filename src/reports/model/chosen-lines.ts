import { type LineEnd, lineEnds } from '../../locale/joined-words.js';
import { boldWidth, thousandthsOf, twips } from './text-width.js';

/** What a line's end costs, in squares of the width available; a further line costs 1. */
const COST: Readonly<Record<LineEnd, number>> = {
  good: 0,
  plain: 0.05,
  poor: 0.6,
  compound: 1.5,
  'place-kind': 3,
  never: 1000,
};

/** The share of the width that a line fills at most. */
const FULL = 0.98;

/** The words of a text up to a certain one, on their best lines. */
interface Chosen {
  /** The lines before the last one. */
  readonly before: Chosen | null;
  /** The first and the last word of the last line. */
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * The lines of a centred name or title: about equally long, ending where words part, never within the name of a place
 * or before a hyphen. A no-break space keeps its words on one line.
 * @param halfPoints size of the font
 * @param space width of a line, in twips
 */
export function chosenLines(text: string, halfPoints: number, space: number): readonly string[] {
  const room = space * FULL;
  // Several spaces are a blank to be filled in.
  const words = text.trim().split(/(?<! ) (?! )/);
  const width = boldWidth(text, halfPoints);
  if (width <= room || words.length < 2) return [words.join(' ')];
  const widthOf = lineWidths(words, halfPoints);
  const ends = lineEnds(words);
  const fewest = Math.ceil(width / room);
  let best: { readonly lines: Chosen; readonly cost: number } | null = null;
  for (let count = fewest; count <= Math.min(words.length, fewest + 2); count += 1) {
    const share = width / count;
    const lines = divided(words.length, ends, count, (from, to) => {
      const ofLine = widthOf(from, to);
      // A single word that is too long is broken by Word.
      if (ofLine > room && (from < to || words[from]?.includes(' ') === true)) return Infinity;
      return ((ofLine - share) / space) ** 2 * 4;
    });
    if (lines === null) continue;
    const cost = lines.cost + count - fewest;
    if (best === null || cost < best.cost) best = { lines, cost };
  }
  return best === null ? [words.join(' ')] : textsOf(best.lines, words);
}

/** The width of a line from one word to another. Each word is measured once, though thousands of lines are compared. */
function lineWidths(words: readonly string[], halfPoints: number): (from: number, to: number) => number {
  const blank = thousandthsOf(' ');
  // Where each word begins if all are on one line.
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + thousandthsOf(word) + blank);
  return (from, to) => twips((starts[to + 1] ?? 0) - (starts[from] ?? 0) - blank, halfPoints);
}

/** The cheapest division of words into this number of lines; `null` if there is none. */
function divided(
  words: number,
  ends: readonly LineEnd[],
  count: number,
  costOf: (from: number, to: number) => number,
): Chosen | null {
  const all = Array.from({ length: words }, (_, at) => at);
  // For each number of words from the beginning, their best lines.
  let rows = all.map((to): Chosen | null => orNull({ before: null, from: 0, to, cost: costOf(0, to) }));
  for (let line = 2; line <= count; line += 1) {
    const above = rows;
    rows = all.map((to) => {
      let best: Chosen | null = null;
      for (let from = 1; from <= to; from += 1) {
        const [before, end] = [above[from - 1] ?? null, ends[from - 1]];
        if (before === null) continue;
        const cost = before.cost + costOf(from, to) + (end === undefined ? 0 : COST[end]);
        if (cost < (best?.cost ?? Infinity)) best = { before, from, to, cost };
      }
      return best;
    });
  }
  return rows.at(-1) ?? null;
}

function orNull(chosen: Chosen): Chosen | null {
  return chosen.cost === Infinity ? null : chosen;
}

function textsOf({ before, from, to }: Chosen, words: readonly string[]): readonly string[] {
  return [...(before === null ? [] : textsOf(before, words)), words.slice(from, to + 1).join(' ')];
}
