import { printRoman } from '../../domain/text/roman.js';
import { fullCitation, noteMarks } from '../../domain/plan/citation.js';
import type { Reference } from '../../domain/plan/plan.js';
import type { Inline, Line, Note } from './official-document.js';
import { pointLabel } from '../../locale/document.js';

/** Plain words. */
export function words(text: string): Line {
  return [{ kind: 'text', text }];
}

/** A bold part of a line. */
export function bold(text: string): Inline {
  return { kind: 'text', text, mark: 'bold' };
}

/** An italic part of a line. */
export function italic(text: string): Inline {
  return { kind: 'text', text, mark: 'italic' };
}

/** The words of a line without its footnotes. */
export function wordsOf(line: Line): string {
  return line.map((part) => (part.kind === 'text' ? part.text : '')).join('');
}

/** Numbers a document's footnotes during layout. */
export interface Notes {
  /** A verbatim text with its note marks turned into numbers. */
  readonly line: (text: string) => Line;
  /** The notes numbered so far. */
  readonly all: () => readonly Note[];
}

/**
 * Footnotes in the order of first appearance, each with the full citation of its document. A mark without a document
 * stays as written, so that no text is lost.
 * @param cited documents cited in full before the first note, which need no note
 */
export function collectNotes(
  references: Readonly<Record<string, Reference>>,
  cited: ReadonlySet<Reference> = new Set(),
): Notes {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size + 1);
    return numbers.size;
  };
  return {
    line: (text) => {
      const parts: Inline[] = [];
      let from = 0;
      for (const { key, start, end } of noteMarks(text)) {
        const reference = references[key];
        if (reference === undefined) continue;
        if (start > from) parts.push({ kind: 'text', text: text.slice(from, start) });
        if (!cited.has(reference)) parts.push({ kind: 'note', number: numberOf(key) });
        from = end;
      }
      if (from < text.length || parts.length === 0) parts.push({ kind: 'text', text: text.slice(from) });
      return parts;
    },
    all: () =>
      [...numbers].map(([key, number]) => {
        const reference = references[key];
        return { number, text: reference === undefined ? key : fullCitation(reference) };
      }),
  };
}

/** The label of a heading of a report: `I.`, `1.`, `a)`. @param at its place among its siblings, from 0 */
export function headingLabel(level: 1 | 2 | 3, at: number): string {
  if (level === 1) return `${printRoman(at + 1)}.`;
  return level === 2 ? `${at + 1}.` : pointLabel(at);
}
