import type { PlacedFinding } from '../../domain/findings/finding.js';
import { displayWidth } from '../surface/wrap.js';
import { visible } from '../surface/visible.js';

/** The line of a finding as shown, and the place of the carets below it. */
export interface Excerpt {
  readonly line: string;
  /** Spaces before the carets, in columns. */
  readonly indent: number;
  /** Width of the carets in columns, at least one. */
  readonly length: number;
}

const CUT = '…';
const UNITS_A_COLUMN = 6;
/** The share of the width left before the place in a line that is cut. */
const CONTEXT = 0.4;

/**
 * The line of a finding, with the place marked by display width; cut around the place where it is wider than `width`.
 * Control characters are shown as escapes.
 */
export function excerptOf({ lineText, region }: PlacedFinding, width: number): Excerpt {
  const from = Math.min(region.column - 1, lineText.length);
  const sameLine = region.endLine === region.line;
  const to = sameLine ? Math.min(region.endColumn - 1, lineText.length) : lineText.trimEnd().length;
  const end = Math.max(from, to);
  const room = Math.max(width, 12);
  // A line may be a megabyte long, so only as much is read as can be shown, with several marks for some letters.
  const max = room * UNITS_A_COLUMN;
  const before = pieces(lineText.slice(Math.max(0, from - max), from));
  const marked = pieces(lineText.slice(from, Math.min(end, from + max)));
  const after = pieces(lineText.slice(end, end + max));
  if (widthOf(before) + widthOf(marked) + widthOf(after) <= room) return excerpt(before, marked, after);

  const head = lastThatFit(before, Math.max(Math.floor(room * CONTEXT), room - widthOf(marked) - widthOf(after)));
  const lead = head.length < before.length ? [CUT, ...head] : head;
  const body = firstThatFit(marked, room - widthOf(lead) - 1);
  const tail = body.length < marked.length ? [] : firstThatFit(after, room - widthOf(lead) - widthOf(body) - 1);
  const cut = body.length + tail.length < marked.length + after.length;
  return excerpt(lead, body, cut ? [...tail, CUT] : tail);
}

function excerpt(before: readonly string[], marked: readonly string[], after: readonly string[]): Excerpt {
  return {
    line: [...before, ...marked, ...after].join('').trimEnd(),
    indent: widthOf(before),
    length: Math.max(1, widthOf(marked)),
  };
}

/** Splits a text into units that must not be cut: a letter with its accents, an escape. */
function pieces(text: string): readonly string[] {
  // Created only when needed: a segmenter takes longer than most commands.
  clusters ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(clusters.segment(text), ({ segment }) => visible(segment));
}

let clusters: Intl.Segmenter | undefined;

function widthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + displayWidth(part), 0);
}

function firstThatFit(parts: readonly string[], width: number): readonly string[] {
  let used = 0;
  const end = parts.findIndex((part) => (used += displayWidth(part)) > width);
  return end < 0 ? parts : parts.slice(0, end);
}

function lastThatFit(parts: readonly string[], width: number): readonly string[] {
  return [...firstThatFit([...parts].reverse(), width - 1)].reverse();
}
