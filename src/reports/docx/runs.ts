import type { Inline, Line } from '../model/official-document.js';
import { trimmedLines } from '../../domain/text/trimmed-lines.js';
import { blanksIn } from '../model/gaps.js';
import { element, escaped } from '../model/xml.js';
import { NO_BREAK_HYPHEN, unbroken } from './unbroken.js';

/** A text's differences from its paragraph's style; the size in half-points. */
export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  /** In yellow, for text to be filled in. */
  readonly highlight?: boolean;
}

/** Turns a line into runs, and remembers which footnotes have been marked. */
export type LineXml = (line: Line) => string;

/** A footnote has one mark: further marks in the document refer to it, so that Word counts them too. */
export function lineWriter(): LineXml {
  const marked = new Set<number>();
  const inline = (part: Inline): string => {
    if (part.kind === 'text') return runsXml(part.text, markLook(part.mark));
    if (marked.has(part.number)) return noteReference(part.number);
    marked.add(part.number);
    const bookmark = { 'w:id': part.number };
    const start = element('w:bookmarkStart', { ...bookmark, 'w:name': bookmarkOf(part.number) });
    const mark = noteRun(element('w:footnoteReference', { 'w:id': part.number }));
    return start + mark + element('w:bookmarkEnd', bookmark);
  };
  return (line) => line.map(inline).join('');
}

/** A field with the number of a note that was marked before; Word updates it when notes are added. */
function noteReference(number: number): string {
  const field = (kind: string): string => noteRun(element('w:fldChar', { 'w:fldCharType': kind }));
  const code = `<w:instrText xml:space="preserve"> NOTEREF ${bookmarkOf(number)} \\f \\h </w:instrText>`;
  return field('begin') + noteRun(code) + field('separate') + noteRun(textXml(String(number))) + field('end');
}

function noteRun(content: string): string {
  return `<w:r><w:rPr>${NOTE_STYLE}</w:rPr>${content}</w:r>`;
}

/** Names that begin with a line are hidden from Word's list of bookmarks. */
function bookmarkOf(number: number): string {
  return `_Note${number}`;
}

/** A note's number, in the text and before the note. */
export const NOTE_STYLE = element('w:rStyle', { 'w:val': 'FootnoteReference' });

function markLook(mark: 'bold' | 'italic' | 'gap' | undefined): Look {
  switch (mark) {
    case 'bold':
      return { bold: true };
    case 'italic':
      return { italics: true };
    case 'gap':
      return { highlight: true };
    case undefined:
      return {};
  }
}

/** A text whose blanks are highlighted in a draft. @param blanks see `runsXml` */
export function draftRuns(text: string, draft: string | null | undefined, blanks: 'kept' | 'plain'): string {
  return blanksIn(text, draft)
    .map((part) => (part.kind === 'text' ? runsXml(part.text, markLook(part.mark), blanks) : ''))
    .join('');
}

/** A text as runs, its line breaks kept. */
export function runsXml(text: string, look: Look = {}, blanks: 'kept' | 'plain' = 'kept'): string {
  const properties = runProperties(look);
  return linesOfRun(text, blanks)
    .map((line, at) => `<w:r>${properties}${at === 0 ? '' : '<w:br/>'}${textXml(line)}</w:r>`)
    .join('');
}

/**
 * The lines of a text, at least one. Blanks to be filled in by hand use no-break spaces, because spaces at a line's
 * end are not shown.
 */
function linesOfRun(text: string, blanks: 'kept' | 'plain'): readonly string[] {
  const [first = '', ...rest] = trimmedLines(blanks === 'kept' ? unbroken(keepBlanks(text)) : text.normalize('NFC'));
  return [first, ...rest.filter((line) => line !== '')];
}

const NO_BREAK_SPACE = '\u00a0';

function keepBlanks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/ {2,}/g, (run) => NO_BREAK_SPACE.repeat(run.length));
}

const TEXT = '<w:t xml:space="preserve">';

/** A line's text; non-breaking hyphens are elements of their own. */
function textXml(line: string): string {
  return line
    .split(NO_BREAK_HYPHEN)
    .map((part) => `${TEXT}${escaped(part)}</w:t>`)
    .join('<w:noBreakHyphen/>');
}

/** The properties of runs or of a style; empty if they are the style's own. */
export function runProperties({ bold = false, italics = false, size, highlight = false }: Look): string {
  const properties = [
    bold ? '<w:b/><w:bCs/>' : '',
    italics ? '<w:i/><w:iCs/>' : '',
    size === undefined ? '' : element('w:sz', { 'w:val': size }) + element('w:szCs', { 'w:val': size }),
    highlight ? element('w:highlight', { 'w:val': 'yellow' }) : '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}
