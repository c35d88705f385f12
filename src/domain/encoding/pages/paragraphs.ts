import { isCapitals, markOf, type MarkKind } from '../structure/marks.js';
import { glue } from '../text/join-lines.js';
import { ENDINGS } from '../words/endings.js';
import { LONE_MARK } from '../words/marks.js';
import { PARTS } from '../words/parts.js';
import type { PrintedLine } from './printed-page.js';

/** The left and right edge of the text, in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** A line of the text with its page and column. */
export interface PlacedLine extends PrintedLine {
  readonly page: number;
}

/** A paragraph, with the lines of which it consists. */
export interface PrintedParagraph {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

/** A line this far from the left edge is indented, and this far from the right edge is short; in font sizes. */
const INDENT = 0.6;
/** A line pitch larger than usual by this much separates paragraphs; in font sizes. */
const WIDER = 0.3;

/** Joins lines into paragraphs, by indents, by line pitch, and by whether the next line's first word had room. */
export function paragraphsOf(
  lines: readonly PlacedLine[],
  columnOf: (page: number) => Column,
): readonly PrintedParagraph[] {
  const pitch = usualPitch(lines);
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (
      open !== undefined &&
      goesOn(open, line, { column: columnOf(line.page), before: columnOf(open.at(-1)?.page ?? 0), pitch })
    )
      open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => ({
    text: own.map(({ text }) => text).reduce((text, line) => text + glue(text, line)),
    lines: own,
  }));
}

interface Setting {
  readonly column: Column;
  /** The column of the previous line, which may be on a page of another size. */
  readonly before: Column;
  readonly pitch: number;
}

function goesOn(open: readonly PlacedLine[], line: PlacedLine, setting: Setting): boolean {
  const [first, last] = [open[0], open.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isFirst = open.length === 1;
  if (isFirst && LONE_MARK.test(first.text)) return true;
  if ((isFirst && ENDINGS.typeName.test(first.text)) || beginsPart(line.text)) return false;
  if (Math.abs(line.size - last.size) > 1.2) return false;
  if (isFarBelow(last, line, setting.pitch)) return false;
  if (open.every(({ text }) => isCapitals(text)) && markOf(first.text) === null) {
    // A title in capitals goes on in capitals, however long its lines are; the text below it does not belong to it.
    return isCapitals(line.text) && markOf(line.text) === null && line.isBold === last.isBold;
  }
  const isTitle = isCentred(last, setting.before) && isCentred(line, setting.column);
  if (isTitle && !ENDINGS.finished.test(last.text) && markOf(line.text) === null) return line.isBold === last.isBold;
  if (!isFull(last, line, setting.before)) return ENDINGS.midSentence.test(line.text) && markOf(line.text) === null;
  return isIndentedAsRest(open, line, setting.column) && !beginsPoint(open, line, setting.column);
}

/** Whether a line is the first of a part, whatever stands before it: recipients, an annex, an addressee. */
function beginsPart(text: string): boolean {
  const patterns = [ENDINGS.typeName, ENDINGS.recipients, LONE_MARK, PARTS.attached, PARTS.addressee];
  return patterns.some((pattern) => pattern.test(text));
}

function isFarBelow(last: PlacedLine, line: PlacedLine, pitch: number): boolean {
  if (last.page !== line.page) return false;
  return line.baseline - last.baseline > (pitch + WIDER) * Math.max(line.size, last.size);
}

function isCentred({ left, right, size }: PlacedLine, column: Column): boolean {
  const isShort = left > column.left + size && right < column.right - size;
  return isShort && Math.abs(left + right - column.left - column.right) < size;
}

/** Whether a line is full: it has no room for the next line's first word. */
function isFull(last: PlacedLine, line: PlacedLine, column: Column): boolean {
  const [word = ''] = line.text.split(' ');
  const width = ((line.right - line.left) * (word.length + 1)) / Math.max(line.text.length, 1);
  return last.right + width > column.right - 0.2 * line.size;
}

/** Whether a line is indented like the rest of its paragraph, which may have a hanging indent. */
function isIndentedAsRest(open: readonly PlacedLine[], line: PlacedLine, column: Column): boolean {
  const [first, second] = open;
  const indent = (one: PlacedLine): number => (line.left - one.left) / line.size;
  if (first === undefined) return false;
  if (second !== undefined && second.page === line.page) return Math.abs(indent(second)) < INDENT;
  const isAtEdge = line.left < column.left + INDENT * line.size;
  return isAtEdge || indent(first) > INDENT;
}

/** Marks that may also begin a line in the middle of a sentence: a dash, `Điều 6;`. */
const MAY_BE_IN_SENTENCE: ReadonlySet<MarkKind> = new Set(['dash', 'article', 'decimal', 'number']);

/** Whether a line begins a new point, and its mark is not part of the previous sentence. */
function beginsPoint(open: readonly PlacedLine[], line: PlacedLine, column: Column): boolean {
  const mark = markOf(line.text);
  if (mark === null) return false;
  // A heading is bold, and its first point is not.
  if (open.every(({ isBold }) => isBold) && !line.isBold) return true;
  const isFinished = ENDINGS.finished.test(open.at(-1)?.text ?? '');
  const isIndented = (open[0]?.left ?? 0) > column.left + INDENT * line.size;
  const isRest = isIndented && line.left < column.left + INDENT * line.size;
  if (MAY_BE_IN_SENTENCE.has(mark.kind) && !isFinished) return !isRest && mark.kind !== 'dash';
  return !isRest || isFinished;
}

/** The usual line pitch, in font sizes. */
function usualPitch(lines: readonly PlacedLine[]): number {
  const steps = lines
    .slice(1)
    .flatMap((line, at) => {
      const before = lines[at];
      if (before?.page !== line.page || Math.abs(before.size - line.size) > 0.5) return [];
      return [(line.baseline - before.baseline) / line.size];
    })
    .filter((step) => step > 0.8 && step < 2.5)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.3)] ?? 1.2;
}
