import type { SiteRequest } from '../domain/ports/site-request.js';
import { Refusal, type Text } from '../domain/text/text.js';
import { ENTERED, storableText } from '../locale/entered.js';
import { type FormPart, formParts } from './form-parts.js';

/** A file that was chosen or dropped. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was filled in. A field that is blank counts as not filled in. */
export interface Fields {
  /** The names of all fields that were sent. */
  readonly names: readonly string[];
  /** The typed values of a field, to be shown again. */
  raw(name: string): readonly string[];
  /** As it is stored. @throws Refusal that names the field */
  text(name: string, label: Text): string | undefined;
  /** The same, of one line. */
  line(name: string, label: Text): string | undefined;
  /** All fields with that name, including blank ones, so that the fields of one row keep the same index. */
  lines(name: string, label: Text): readonly string[];
  files(name: string): readonly SentFile[];
}

/** Reads the fields of a submitted form. @returns `null` for a body that no form of the page sends */
export function readFields({ headers, body }: SiteRequest): Fields | null {
  if (body === 'too-large') return null;
  const parts = formParts(headers['content-type'] ?? '', body);
  return parts === null ? null : fieldsOf(parts);
}

function fieldsOf(parts: readonly FormPart[]): Fields {
  const typed = (name: string): readonly string[] =>
    parts
      .filter((part) => part.name === name && part.filename === null)
      .map(({ bytes }) => new TextDecoder().decode(bytes));
  const oneLine = (value: string, label: Text): string => {
    const text = storableText(value, label).trim();
    if (text.includes('\n')) throw new Refusal(ENTERED.oneLine(label));
    return text;
  };
  const unlessBlank = (text: string): string | undefined => (text.trim() === '' ? undefined : text);
  return {
    names: [...new Set(parts.map(({ name }) => name))],
    raw: typed,
    text: (name, label) => unlessBlank(storableText(typed(name)[0] ?? '', label)),
    line: (name, label) => unlessBlank(oneLine(typed(name)[0] ?? '', label)),
    lines: (name, label) => typed(name).map((value) => oneLine(value, label)),
    files: (name) =>
      parts.flatMap((part) =>
        part.name === name && part.filename !== null && part.filename !== ''
          ? [{ name: part.filename, bytes: part.bytes }]
          : [],
      ),
  };
}

/** No fields: a page before anything was filled in. */
export const NO_FIELDS: Fields = fieldsOf([]);
