import { type LineEnd, lineEnds } from '../../locale/joined-words.js';
import { boldWidth } from './text-width.js';

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

interface Chosen {
  readonly lines: readonly string[];
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
  if (boldWidth(text, halfPoints) <= room || words.length < 2) return [words.join(' ')];
  const ends = lineEnds(words);
  const fewest = Math.ceil(boldWidth(text, halfPoints) / room);
  let best: Chosen | null = null;
  for (let count = fewest; count <= Math.min(words.length, fewest + 2); count += 1) {
    const share = boldWidth(text, halfPoints) / count;
    const chosen = divided(words, ends, count, (line) => {
      const width = boldWidth(line, halfPoints);
      // A single word that is too long is broken by Word.
      if (width > room && line.includes(' ')) return Infinity;
      return ((width - share) / space) ** 2 * 4;
    });
    if (chosen === null) continue;
    const cost = chosen.cost + count - fewest;
    if (best === null || cost < best.cost) best = { ...chosen, cost };
  }
  return best?.lines ?? [words.join(' ')];
}

/** The cheapest division of words into this number of lines; `null` if there is none. */
function divided(
  words: readonly string[],
  ends: readonly LineEnd[],
  count: number,
  costOf: (line: string) => number,
): Chosen | null {
  // For each number of words from the beginning, their best lines.
  let rows: readonly (Chosen | null)[] = words.map((_, at) => withLine({ lines: [], cost: 0 }, words.slice(0, at + 1)));
  function withLine(before: Chosen | null, line: readonly string[], end?: LineEnd): Chosen | null {
    const text = line.join(' ');
    const cost = (before?.cost ?? Infinity) + costOf(text) + (end === undefined ? 0 : COST[end]);
    return before === null || cost === Infinity ? null : { lines: [...before.lines, text], cost };
  }
  for (let line = 2; line <= count; line += 1) {
    const above = rows;
    rows = words.map((_, at) =>
      above
        .slice(0, at)
        .map((before, last) => withLine(before, words.slice(last + 1, at + 1), ends[last]))
        .reduce((one, other) => (other !== null && other.cost < (one?.cost ?? Infinity) ? other : one), null),
    );
  }
  return rows.at(-1) ?? null;
}
