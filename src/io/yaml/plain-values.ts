import { readScalar, withoutBlanks } from './plain-scalars.js';

/** A value, and where the text goes on behind it. */
export interface Scanned {
  readonly value: unknown;
  readonly end: number;
}

/** Escapes that JSON has mean the same in YAML; the others are left to the long way. */
const DOUBLE = /"(?:[^"\\\r\n]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const SINGLE = /'(?:[^'\r\n]|'')*'/y;

/** A text in quotes that ends on its line; `null` where it is not plainly that. */
export function readQuoted(text: string, at: number): Scanned | null {
  const pattern = text[at] === '"' ? DOUBLE : SINGLE;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return null;
  const end = pattern.lastIndex;
  const inner = text.slice(at + 1, end - 1);
  if (pattern === SINGLE) return { value: inner.replaceAll("''", "'"), end };
  return { value: inner.includes('\\') ? (JSON.parse(text.slice(at, end)) as string) : inner, end };
}

/** Words in brackets, without colons and marks: `Phòng A`, `2024-Q1`, `12`. */
const WORDS = /[^\s,[\]{}:#&*!|>'"%@`?-][^,[\]{}:#\r\n]*/y;
const KEY = /(?:([A-Za-z_][\w.-]*)|"([^"\\\r\n]*)"): +/y;
const COMMA = / *, */y;
const BLANKS = / */y;

/** A list or map in brackets that ends on its line; `null` where it is not plainly that. */
export function readBracketed(text: string, at: number, depthLeft: number): Scanned | null {
  if (depthLeft <= 0) return null;
  return text[at] === '[' ? readList(text, at, depthLeft) : readMap(text, at, depthLeft);
}

function readList(text: string, start: number, depthLeft: number): Scanned | null {
  const items: unknown[] = [];
  let at = skip(text, start + 1, BLANKS);
  if (text[at] === ']') return { value: items, end: at + 1 };
  for (;;) {
    const item = readInner(text, at, depthLeft);
    if (item === null) return null;
    items.push(item.value);
    at = skip(text, item.end, BLANKS);
    if (text[at] === ']') return { value: items, end: at + 1 };
    if (text[at] !== ',') return null;
    at = skip(text, at, COMMA);
  }
}

function readMap(text: string, start: number, depthLeft: number): Scanned | null {
  const data: Record<string, unknown> = {};
  let at = skip(text, start + 1, BLANKS);
  if (text[at] === '}') return { value: data, end: at + 1 };
  for (;;) {
    KEY.lastIndex = at;
    const match = KEY.exec(text);
    const key = match?.[1] ?? match?.[2];
    if (key === undefined || data[key] !== undefined) return null;
    if (match?.[1] !== undefined && typeof readScalar(key) !== 'string') return null;
    const inner = readInner(text, KEY.lastIndex, depthLeft);
    if (inner === null) return null;
    data[key] = inner.value;
    at = skip(text, inner.end, BLANKS);
    if (text[at] === '}') return { value: data, end: at + 1 };
    if (text[at] !== ',') return null;
    at = skip(text, at, COMMA);
  }
}

function readInner(text: string, at: number, depthLeft: number): Scanned | null {
  const first = text[at];
  if (first === '"' || first === "'") return readQuoted(text, at);
  if (first === '[' || first === '{') return readBracketed(text, at, depthLeft - 1);
  WORDS.lastIndex = at;
  const words = withoutBlanks(WORDS.exec(text)?.[0] ?? '');
  const value = words === '' ? undefined : readScalar(words);
  return value === undefined ? null : { value, end: at + words.length };
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
