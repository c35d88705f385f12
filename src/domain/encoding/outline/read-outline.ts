import { plainParagraph, type SourceDocument, type SourceParagraph } from '../source.js';
import { type Mark, type MarkKind, markOf } from '../structure/marks.js';
import { OUTLINES } from '../words/outlines.js';
import { PARTS } from '../words/parts.js';

/** A heading of a superior's outline, in its own words. */
export interface AskedHeading {
  readonly text: string;
  readonly children: readonly AskedHeading[];
}

/** The outline of a document, or the reason why it has none. */
export type ReadOutline =
  | {
      readonly kind: 'outline';
      readonly headings: readonly AskedHeading[];
      /** The number of lines with instructions for filling in a heading. */
      readonly hints: number;
    }
  | { readonly kind: 'no-outline'; readonly reason: 'empty' | 'other-type' | 'no-headings' | 'no-report' };

/** The depth of each mark of a heading; a dash marks an instruction instead. */
const RANKS: Readonly<Partial<Record<MarkKind, number>>> = { section: 1, article: 1, number: 2, decimal: 3, letter: 4 };

/** The deepest level of headings that a report prints. */
const MAX_DEPTH = 3;

interface DraftHeading {
  readonly text: string;
  readonly rank: number;
  readonly children: DraftHeading[];
}

/**
 * Reads an outline from a text file: each line is a paragraph, unless it begins with a small letter and so continues
 * the line above. (A plan's lines are joined by their length, which would join a heading to the instruction below it.)
 */
export function outlineText(text: string): SourceDocument {
  const lines: { text: string; readonly line: number }[] = [];
  for (const [at, one] of text.split(/\r\n?|\n/u).entries()) {
    const line = one.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const before = lines.at(-1);
    if (line === '') continue;
    if (before !== undefined && /^\p{Ll}/u.test(line) && markOf(line) === null) before.text += ` ${line}`;
    else lines.push({ text: line, line: at + 1 });
  }
  const blocks = lines.map((one) => plainParagraph(one.text, one.line));
  return { kind: 'text', blocks, notes: [], furniture: [] };
}

/** Reads the numbered headings of a document that prescribes the content of a report. */
export function readOutline({ blocks }: SourceDocument): ReadOutline {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  if (paragraphs.length === 0) return { kind: 'no-outline', reason: 'empty' };
  const title = paragraphs.findIndex(({ text }) => OUTLINES.title.test(text));
  // An outline that is attached to a plan or a letter comes after it.
  if (title === -1 && paragraphs.slice(0, 15).some(({ text }) => OUTLINES.otherType.test(text))) {
    return { kind: 'no-outline', reason: 'other-type' };
  }
  const end = paragraphs.findIndex(({ text }, at) => at > title && PARTS.recipients.test(text));
  const within = paragraphs.slice(title + 1, end === -1 ? undefined : end);
  const { roots, hints } = treeOf(within);
  if (roots.length < 2) return { kind: 'no-outline', reason: 'no-headings' };
  if (!roots.some(({ text }) => OUTLINES.about.test(text))) return { kind: 'no-outline', reason: 'no-report' };
  return { kind: 'outline', headings: roots.map((root) => asked(root, 1)), hints };
}

function treeOf(paragraphs: readonly SourceParagraph[]): { roots: readonly DraftHeading[]; hints: number } {
  const roots: DraftHeading[] = [];
  const open: DraftHeading[] = [];
  let hints = 0;
  for (const paragraph of paragraphs) {
    const mark = headingMark(paragraph);
    if (mark === null) {
      if (roots.length > 0) hints += 1;
      continue;
    }
    const rank = rankOf(mark);
    while ((open.at(-1)?.rank ?? 0) >= rank) open.pop();
    const heading: DraftHeading = { text: headingText(mark.rest), rank, children: [] };
    (open.at(-1)?.children ?? roots).push(heading);
    open.push(heading);
  }
  return { roots, hints };
}

function headingMark({ text, number }: SourceParagraph): Mark | null {
  const found = number === null ? markOf(text) : markOf(`${number} ${text}`);
  if (found === null || RANKS[found.kind] === undefined) return null;
  const mark = number === null ? found : { ...found, rest: text };
  return headingText(mark.rest) === '' ? null : mark;
}

/** The rank of a mark: `1.2.3` is below `1.2`. */
function rankOf({ kind, printed }: Mark): number {
  return (RANKS[kind] ?? 0) + (kind === 'decimal' ? (printed.split('.').length - 2) / 10 : 0);
}

/** The heading without instructions in brackets or after a colon, note marks, and final punctuation. */
function headingText(text: string): string {
  return text
    .replace(/\[\^[^\]]*\]/gu, '')
    .replace(/\s*\([^()]*\)?\s*[.:;]?$/u, '')
    .replace(/:\s+\S.*$/u, '')
    .replace(/[\s.:;,…]+$/u, '')
    .trim();
}

/** Headings deeper than a report prints are moved up to its last level. */
function asked({ text, children }: DraftHeading, depth: number): AskedHeading {
  if (depth < MAX_DEPTH) return { text, children: children.map((child) => asked(child, depth + 1)) };
  return { text, children: [] };
}
