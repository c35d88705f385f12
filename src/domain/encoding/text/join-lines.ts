import { markOf, type MarkKind } from '../structure/marks.js';
import { DUTY_LABELS } from '../words/duty-labels.js';
import { ENDINGS } from '../words/endings.js';
import { LONE_MARK } from '../words/marks.js';
import { PARTS } from '../words/parts.js';
import type { PhysicalLine } from './physical-lines.js';

/**
 * How a text separates paragraphs. `blocks`: by empty lines. `lines`: each line is a paragraph. `wrapped`: lines are
 * filled, and only a short line ends a paragraph; empty lines mean nothing.
 */
export type Layout = 'blocks' | 'lines' | 'wrapped';

/** The layout of a text, judged by the number of empty lines and the lengths of the others. */
export function layoutOf(lines: readonly PhysicalLine[]): Layout {
  const gaps = lines.slice(1);
  if (gaps.length === 0) return 'blocks';
  const blank = gaps.filter(({ isAfterBlank }) => isAfterBlank).length / gaps.length;
  const long = lines.filter(({ text }) => text.length > 160).length;
  if (long / lines.length > 0.1) return 'lines';
  if (blank > 0.85) {
    const goOn = gaps.filter(({ text }) => /^\p{Ll}/u.test(text) && markOf(text) === null).length / gaps.length;
    return goOn > 0.15 ? 'wrapped' : 'lines';
  }
  return blank < 0.12 && lines.length > 20 ? 'wrapped' : 'blocks';
}

/** A paragraph, and the line at which it begins. */
export interface Joined {
  readonly text: string;
  readonly line: number;
}

/** Joins lines into paragraphs. */
export function joinLines(lines: readonly PhysicalLine[], layout: Layout): readonly Joined[] {
  const width = usualWidth(lines);
  const joined: OpenParagraph[] = [];
  for (const [at, line] of lines.entries()) {
    const open = joined.at(-1);
    if (open !== undefined && goesOn(open, line, { layout, width, next: lines[at + 1] })) addLine(open, line);
    else joined.push({ parts: [line.text], start: line.text, end: line.text, line: line.line, last: line });
  }
  return joined.map(({ parts, line }) => ({ text: parts.join(''), line }));
}

/**
 * A paragraph that may continue. Only its start and end are examined, so that a long one costs no more for each line.
 */
interface OpenParagraph {
  readonly parts: string[];
  /** The first `LOOKED_AT` characters, or more. */
  start: string;
  end: string;
  readonly line: number;
  last: PhysicalLine;
}

/** Longer than any name, mark or ending that the patterns match. */
const LOOKED_AT = 300;

function addLine(open: OpenParagraph, line: PhysicalLine): void {
  const added = glue(open.end, line.text);
  open.parts.push(added);
  if (open.start.length < LOOKED_AT) open.start += added;
  open.end = (open.end + added).slice(-LOOKED_AT);
  open.last = line;
}

interface LineContext {
  readonly layout: Layout;
  readonly width: number;
  readonly next: PhysicalLine | undefined;
}

function goesOn(open: OpenParagraph, line: PhysicalLine, context: LineContext): boolean {
  if (LONE_MARK.test(open.start)) return true;
  if (ENDINGS.typeName.test(open.start) || ENDINGS.typeName.test(line.text) || ENDINGS.recipients.test(line.text))
    return false;
  if (LONE_MARK.test(line.text)) return false;
  const mark = markOf(line.text);
  if (mark !== null) {
    return MAY_BE_IN_SENTENCE.has(mark.kind) && isMarkOfSentence(open, line, context);
  }
  if (PARTS.attached.test(line.text)) return false;
  const isUnfinished = !ENDINGS.finished.test(open.end);
  if (ENDINGS.midSentence.test(line.text) && (isUnfinished || /^\p{Ll}/u.test(line.text))) {
    return isUnfinished || !line.isAfterBlank || context.layout === 'wrapped';
  }
  if (context.layout === 'lines') return false;
  if (context.layout === 'blocks') return !line.isAfterBlank;
  return isFull(open.last, line, context.width);
}

/** Marks with which a line within a sentence may begin: a dash, `Điều 6;`. */
const MAY_BE_IN_SENTENCE: ReadonlySet<MarkKind> = new Set(['dash', 'article', 'decimal']);

/**
 * Whether the mark at the beginning of a line is part of the sentence before: that sentence is unfinished, and its line
 * was full (`giai đoạn 2026` | `- 2030`), or no other such mark follows after an empty line, or it begins with a small
 * letter where empty lines part the paragraphs.
 */
function isMarkOfSentence(
  { start, end, last }: OpenParagraph,
  line: PhysicalLine,
  { width, next, layout }: LineContext,
): boolean {
  if (ENDINGS.finished.test(end) || isLabelled(line.text)) return false;
  if (!line.isAfterBlank) {
    if (layout === 'blocks' && /^[-–]\s*\p{Ll}/u.test(line.text)) return markOf(start)?.kind !== 'dash';
    if (/\d$/.test(end) && /^[-–]\s*\d/.test(line.text)) return true;
    return last.text.length >= width * 0.75 && !/^[-–—]\S/.test(line.text);
  }
  if (!/^[-–—]/.test(line.text)) return false;
  const isAlone = next === undefined || markOf(next.text)?.kind !== 'dash';
  return start.length > 250 && isAlone && markOf(start) !== null;
}

/** Whether a label of a duty follows the mark: `- Thời gian: …` is no part of a sentence. */
function isLabelled(text: string): boolean {
  const said = text.replace(/^[-–—]\s*/u, '');
  return said !== text && Object.values(DUTY_LABELS).some((label) => label.test(said));
}

/**
 * Whether a line is full: it has no room for the next line's first word. Letters differ in width, so a line that ends
 * in the middle of a sentence counts as full sooner than one that ends a sentence.
 */
function isFull(last: PhysicalLine, line: PhysicalLine, width: number): boolean {
  const [word = ''] = line.text.split(' ');
  const taken = last.text.replace(/\[\^\d+\]/g, '').length + 1 + word.length;
  return taken > width * (/[.!?…]$/.test(last.text) ? 0.88 : 0.82);
}

/** The usual number of characters in a full line. */
function usualWidth(lines: readonly PhysicalLine[]): number {
  const lengths = lines.map(({ text }) => text.replace(/\[\^\d+\]/g, '').length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Appends a line to a paragraph; a document number that was split at the end of the line is joined without a space. */
export function glue(end: string, text: string): string {
  const isCut = ENDINGS.cutSymbol.test(end) && ENDINGS.symbolGoesOn.test(text);
  const isCutWithin = ENDINGS.cutWithinSymbol.test(end) && ENDINGS.lettersGoOn.test(text);
  return isCut || isCutWithin ? text : ` ${text}`;
}
