import type { SourceNote } from '../source.js';
import { SUPERSCRIPTS } from '../words/marks.js';
import type { PhysicalLine } from './physical-lines.js';

/** The text without its footnotes; their marks are written as `[^3]`. */
export interface WithoutNotes {
  readonly lines: readonly PhysicalLine[];
  readonly notes: readonly SourceNote[];
}

/** `[1] text` at the end of a document, `[^1]: text` in Markdown. */
const BRACKETED = /^\[\^?(\d{1,3})\]:?(?:\s*(?=\S)|$)/u;
/** `1 text` below a rule; the number may be alone on its line, with the text on the next. */
const NUMBERED = /^(\d{1,3})(?:\s+(?=\S)|$)/u;

/** Separates footnotes from the lines of the text, in any of their forms. */
export function takeNotes(all: readonly PhysicalLine[]): WithoutNotes {
  const notes: SourceNote[] = [];
  const kept: PhysicalLine[] = [];
  const width = noteWidth(all);
  let isAfterNote = false;
  for (let at = 0; at < all.length;) {
    const line = all[at];
    if (line === undefined) break;
    const found = noteAt(line, notes.length + 1, isAfterNote);
    isAfterNote = found !== null;
    if (found === null) {
      kept.push(line);
      at += 1;
      continue;
    }
    const end = noteEnd(all, at, found, width);
    const parts = [found.rest, ...all.slice(at + 1, end).map(({ text }) => text)].filter((part) => part !== '');
    notes.push({ mark: found.number, text: parts.join(' '), at: { line: line.line } });
    at = end;
  }
  return { lines: withMarks(kept, new Set(notes.map(({ mark }) => mark))), notes };
}

interface FoundNote {
  readonly number: string;
  readonly rest: string;
  readonly isBracketed: boolean;
}

/** The footnote that begins with a line. @param wanted the next number */
function noteAt(line: PhysicalLine, wanted: number, isAfterNote: boolean): FoundNote | null {
  const bracketed = BRACKETED.exec(line.text);
  const found = bracketed ?? NUMBERED.exec(line.text);
  if (found === null) return null;
  // Alone on its line it may be a mark in the text, unless the note’s text stands below it.
  if (bracketed?.[0] === line.text && !line.isAfterBlank) return null;
  const isNext = (isAfterNote || line.isAfterRule) && Number(found[1]) === wanted;
  if (bracketed === null && !isNext) return null;
  return { number: found[1] ?? '', rest: line.text.slice(found[0].length), isBracketed: bracketed !== null };
}

/** The index of a footnote's last line. */
function noteEnd(all: readonly PhysicalLine[], start: number, found: FoundNote, width: number): number {
  const { number, rest, isBracketed } = found;
  let end = rest === '' ? start + 2 : start + 1;
  for (let next = all[end]; next !== undefined; next = all[end]) {
    const last = all[end - 1];
    if (last === undefined || next.isAfterRule || BRACKETED.test(next.text)) break;
    if (Number(NUMBERED.exec(next.text)?.[1] ?? 0) === Number(number) + 1) break;
    const [word = ''] = next.text.split(' ');
    const taken = last.text.length + 1 + word.length;
    const isMidSentence = /^[\p{Ll}\d]/u.test(next.text) && !/[.;]$/.test(last.text);
    const goesOn = isBracketed ? !next.isAfterBlank : taken > width * (isMidSentence ? 0.8 : 1);
    if (!goesOn) break;
    end += 1;
  }
  return end;
}

/** The width of footnote lines, which have more characters because they are smaller. */
function noteWidth(all: readonly PhysicalLine[]): number {
  const lengths = all
    .map(({ text }) => text.length)
    .filter((length) => length < 200)
    .sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length * 0.98)] ?? 0) - 4;
}

/** Replaces the marks of notes in the text: `[1]`, a raised number, a number alone on its line. */
function withMarks(lines: readonly PhysicalLine[], known: ReadonlySet<string>): readonly PhysicalLine[] {
  if (known.size === 0) return lines;
  const out: PhysicalLine[] = [];
  let wanted = 1;
  for (const line of lines) {
    const before = out.at(-1);
    if (before !== undefined && line.text === String(wanted) && known.has(line.text)) {
      out[out.length - 1] = { ...before, text: `${before.text}[^${line.text}]` };
      wanted += 1;
    } else if (before !== undefined && /^[,;.:)]/.test(line.text) && /\[\^\d+\]$/.test(before.text)) {
      out[out.length - 1] = { ...before, text: before.text + line.text };
    } else out.push({ ...line, text: printedMarks(line.text, known) });
  }
  return out;
}

function printedMarks(text: string, known: ReadonlySet<string>): string {
  const bracketed = text.replace(/\[(\d{1,3})\]/gu, (printed, number: string) =>
    known.has(number) ? `[^${number}]` : printed,
  );
  return withRaisedMarks(bracketed, (number) => (known.has(number) ? number : null));
}

const RAISED = new RegExp(`[${SUPERSCRIPTS}]+`, 'gu');

/** Replaces raised numbers by marks of notes: `[^3]`. @param markOf `null` for a number that is no note's: `m²` */
export function withRaisedMarks(text: string, markOf: (number: string) => string | null): string {
  return text.replace(RAISED, (printed) => {
    const mark = markOf(plainDigits(printed));
    return mark === null ? printed : `[^${mark}]`;
  });
}

/** Replaces raised digits by plain ones. */
export function plainDigits(text: string): string {
  return Array.from(text, (char) => {
    const digit = SUPERSCRIPTS.indexOf(char);
    return digit === -1 ? char : String(digit);
  }).join('');
}
