import { parseTypedDate } from '../../calendar/parse-date.js';
import { scanCitations } from '../../plan/citation.js';
import { parseDocumentNumber, plainNumber } from '../../plan/document-number.js';
import type { Reference } from '../../plan/plan.js';
import { fold, slugOf } from '../../text/fold.js';
import type { SourceNote } from '../source.js';
import { CITED, NOTE_TYPE } from '../words/citations.js';

/** The documents that a plan cites, by key, in the order of first mention. */
export interface References {
  readonly references: Readonly<Record<string, Reference>>;
  /** The key of the document that a footnote cites, by the footnote's mark. */
  readonly keyOfNote: ReadonlyMap<string, string>;
}

interface Cited extends Reference {
  readonly key: string;
}

/**
 * Reads the documents that texts and footnotes cite. @param texts in the order of the document, with the marks of notes
 */
export function readReferences(texts: readonly string[], notes: readonly SourceNote[]): References {
  const found = new Map<string, Reference>();
  const keyOfNote = new Map<string, string>();
  const add = (one: Cited): string => {
    const { key, ...reference } = one;
    const free = freeKey(key, reference, found);
    const before = found.get(free);
    found.set(free, before === undefined ? reference : fuller(before, reference));
    return free;
  };
  const noteOf = new Map(notes.map((note) => [note.mark, note]));
  for (const text of texts) {
    for (const cited of citedIn(text.replace(/\[\^\d+\]/gu, ' '))) add(cited);
    for (const [, mark = ''] of text.matchAll(/\[\^(\d+)\]/gu)) {
      const note = noteOf.get(mark);
      if (note === undefined || keyOfNote.has(mark)) continue;
      const [first, ...others] = citedIn(note.text);
      keyOfNote.set(mark, add(first === undefined ? plainNote(note) : { ...first, citation: note.text }));
      for (const other of others) add(other);
    }
  }
  return { references: Object.fromEntries(found), keyOfNote };
}

function plainNote({ mark, text }: SourceNote): Cited {
  return {
    key: `note-${mark}`,
    type: NOTE_TYPE,
    number: null,
    date: null,
    issuer: null,
    subject: null,
    citation: text,
  };
}

/** The documents that a text cites, in order: by number, and laws by name. */
function citedIn(text: string): readonly Cited[] {
  const numbered = scanCitations(text).map((one) => ({ at: one.start, cited: numberedIn(text, one) }));
  const taken = scanCitations(text);
  const laws = [...text.matchAll(CITED.law)]
    .filter(({ index }) => !taken.some(({ start, end }) => index >= start && index < end))
    .flatMap(({ index, 0: whole, 1: type = '' }) => {
      const cited = lawIn(text, index, index + whole.length, type);
      return cited === null ? [] : [{ at: index, cited }];
    });
  return [...numbered, ...laws].sort((a, b) => a.at - b.at).map(({ cited }) => cited);
}

function numberedIn(text: string, one: ReturnType<typeof scanCitations>[number]): Cited {
  const behind = text.slice(one.end);
  const issuer = partOf(behind, CITED.issuer, CITED.afterIssuer);
  const rest = issuer === null ? behind : behind.slice(issuer.end);
  const subject = CITED.subject.test(rest) ? upTo(rest.trimStart(), CITED.afterSubject) : null;
  const length = one.end + (issuer?.end ?? 0) + (subject === null ? 0 : rest.indexOf(subject) + subject.length);
  return {
    key: keyOfNumber(one.type, one.number ?? ''),
    type: one.type.charAt(0) + one.type.slice(1).toLowerCase(),
    number: one.number,
    date: one.date,
    issuer: issuer?.text ?? null,
    subject,
    citation: text.slice(one.start, length).trim(),
  };
}

function partOf(text: string, begins: RegExp, ends: RegExp): { readonly text: string; readonly end: number } | null {
  const opening = begins.exec(text);
  if (opening === null) return null;
  const name = upTo(text.slice(opening[0].length), ends);
  return name === '' ? null : { text: name, end: opening[0].length + name.length };
}

function upTo(text: string, ends: RegExp): string {
  const end = ends.exec(text);
  return text.slice(0, end?.index ?? text.length).trim();
}

function lawIn(text: string, start: number, from: number, type: string): Cited | null {
  const name = upTo(text.slice(from), CITED.afterLaw);
  if (name === '' || name.length > 150) return null;
  const [, number, day, month, year] = CITED.lawDate.exec(text.slice(from + name.length)) ?? [];
  if (number !== undefined) return null;
  const date = day === undefined ? null : parseTypedDate(`${day}/${month ?? ''}/${year ?? ''}`);
  const citation = text.slice(start, from + name.length);
  return { key: slugOf(citation).slice(0, 60), type, number: null, date, issuer: null, subject: name, citation };
}

/** A key made of type, number and year or issuer: `nd-59-2023`, `ct-33-ttg`, `da-04-tu`, `luat-72-2025`. */
function keyOfNumber(type: string, symbol: string): string {
  const parsed = parseDocumentNumber(symbol);
  if (parsed === null) return slugOf(`${type} ${symbol}`);
  const kind = parsed.type ?? initials(type);
  const last = parsed.year === null ? parsed.org : String(parsed.year);
  return slugOf(`${kind} ${parsed.number} ${last}`);
}

function initials(type: string): string {
  return fold(type) === 'luat'
    ? type
    : type
        .split(' ')
        .map((word) => word.charAt(0))
        .join('');
}

/** The key, with a number added if another document already has it. */
function freeKey(key: string, one: Reference, found: ReadonlyMap<string, Reference>): string {
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? key : `${key}-${n}`;
    const other = found.get(free);
    if (other === undefined || isSame(other, one)) return free;
  }
}

function isSame(a: Reference, b: Reference): boolean {
  const plain = (number: string | null): string | null => (number === null ? null : plainNumber(number));
  const sameDate = a.date === null || b.date === null || a.date === b.date;
  return (
    fold(a.type) === fold(b.type) &&
    plain(a.number) === plain(b.number) &&
    sameDate &&
    (a.number !== null || a.subject === b.subject)
  );
}

/** Combines two mentions of a document: the first one's facts come first, and the longer citation is kept. */
function fuller(a: Reference, b: Reference): Reference {
  return {
    type: a.type,
    number: a.number,
    date: a.date ?? b.date,
    issuer: a.issuer ?? b.issuer,
    subject: a.subject ?? b.subject,
    citation: (b.citation ?? '').length > (a.citation ?? '').length ? b.citation : a.citation,
  };
}
