import { FootnoteReferenceRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Line } from '../document/official-document.js';
import { type ReadyTables, readyTables } from './ready-tables.js';

/** How a text is set where it differs from the document's own font. */
export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;

/** Turns lines into runs; knows which footnotes have been marked, and keeps the tables. */
export interface Runs {
  readonly line: (line: Line, look?: Look) => readonly ParagraphChild[];
  readonly tables: ReadyTables;
}

/** A footnote belongs to one mark: where a document marks it again, the number alone is printed. */
export function makeRuns(): Runs {
  const marked = new Set<number>();
  const runs = (part: Inline, look: Look): readonly ParagraphChild[] => {
    if (part.kind === 'text') return textRuns(part.text, { ...look, ...markLook(part.mark) });
    if (marked.has(part.number)) return [new TextRun({ ...look, text: String(part.number), superScript: true })];
    marked.add(part.number);
    return [new FootnoteReferenceRun(part.number)];
  };
  return { line: (line, look = {}) => line.flatMap((part) => runs(part, look)), tables: readyTables() };
}

function markLook(mark: 'bold' | 'italic' | undefined): Look {
  if (mark === undefined) return {};
  return mark === 'bold' ? { bold: true } : { italics: true };
}

/**
 * A text as runs, its line breaks kept. Blanks to be filled in by hand do not break at a line's end, where they would
 * be gone.
 */
export function textRuns(text: string, look: Look = {}, blanks: 'kept' | 'plain' = 'kept'): readonly TextRun[] {
  return linesOfRun(text, blanks).map(
    (line, at) => new TextRun({ ...look, text: line, ...(at === 0 ? {} : { break: 1 }) }),
  );
}

/** The lines of a text as they are set; the first is there even where it is empty. */
export function linesOfRun(text: string, blanks: 'kept' | 'plain' = 'kept'): readonly string[] {
  const [first = '', ...rest] = (blanks === 'kept' ? keepBlanks(text) : text.normalize('NFC')).split(/\s*[\r\n]+\s*/);
  return [first, ...rest.filter((line) => line !== '')];
}

const NO_BREAK_SPACE = '\u00a0';

function keepBlanks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/ {2,}/g, (run) => NO_BREAK_SPACE.repeat(run.length));
}
