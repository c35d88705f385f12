import { detached } from '../../../domain/text/detach.js';
import { readScalar, withoutBlanks } from './scalars.js';

/** A value, and the index after it. */
export interface Scanned {
  readonly value: unknown;
  readonly end: number;
}

/** JSON's escapes have the same meaning in YAML; others are left to the strict reader. */
const DOUBLE = /"(?:[^"\\\r\n]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
/** A character below the blank. */
const CONTROL = /[^\u0020-\u{10ffff}]/u;
const SINGLE = /'(?:[^'\r\n]|'')*'/y;

/** Reads a quoted text that ends on its line; `null` if it is not certain. */
export function readQuoted(text: string, at: number): Scanned | null {
  const pattern = text[at] === '"' ? DOUBLE : SINGLE;
  pattern.lastIndex = at;
  if (!pattern.test(text)) return null;
  const end = pattern.lastIndex;
  const inner = text.slice(at + 1, end - 1);
  if (pattern === SINGLE) return { value: inner.replaceAll("''", "'"), end };
  if (!inner.includes('\\')) return { value: inner, end };
  // JSON has no control characters in a text.
  return CONTROL.test(inner) ? null : { value: JSON.parse(text.slice(at, end)) as string, end };
}

/** Words in brackets; a colon or a mark inside a word, as in `https://a.vn/b#c`, has no meaning. */
const WORDS = /[^\s,[\]{}:#&*!|>'"%@`?-][^,[\]{}:#\r\n]*/y;
const MORE_WORDS = /(?::(?=[^\s,[\]{}])|(?<=\S)#|[^,[\]{}:#\r\n])*/y;
const KEY = /[A-Za-z_][\w.-]*(?=: )|"[^"\\\r\n]*"(?=: )/y;

/** Reads a list or map in brackets that ends on its line; `null` if it is not certain. */
export function readBracketed(text: string, at: number, depthLeft: number): Scanned | null {
  if (depthLeft <= 0) return null;
  return text.charCodeAt(at) === BRACKET ? readList(text, at, depthLeft) : readMap(text, at, depthLeft);
}

function readList(text: string, start: number, depthLeft: number): Scanned | null {
  const items: unknown[] = [];
  let at = skipSpaces(text, start + 1);
  if (text.charCodeAt(at) === BRACKET_END) return { value: items, end: at + 1 };
  for (;;) {
    const item = readInner(text, at, depthLeft);
    if (item === null) return null;
    items.push(item.value);
    at = skipSpaces(text, item.end);
    const code = text.charCodeAt(at);
    if (code === BRACKET_END) return { value: items, end: at + 1 };
    if (code !== COMMA) return null;
    at = skipSpaces(text, at + 1);
  }
}

function readMap(text: string, start: number, depthLeft: number): Scanned | null {
  const data: Record<string, unknown> = {};
  let at = skipSpaces(text, start + 1);
  if (text.charCodeAt(at) === BRACE_END) return { value: data, end: at + 1 };
  let last = BEFORE_KEYS;
  for (;;) {
    const key = nextKey(last, text, at);
    // Duplicate keys, and names that every object has, are left to the strict reader.
    if (key === null || data[key.name] !== undefined) return null;
    const inner = readInner(text, skipSpaces(text, at + key.text.length), depthLeft);
    if (inner === null) return null;
    data[key.name] = inner.value;
    last = key;
    at = skipSpaces(text, inner.end);
    const code = text.charCodeAt(at);
    if (code === BRACE_END) return { value: data, end: at + 1 };
    if (code !== COMMA) return null;
    at = skipSpaces(text, at + 1);
  }
}

/** A key with its colon as written, and its name; `next` is the key that followed it last time. */
interface Key {
  readonly text: string;
  readonly name: string;
  next: Key | null;
}

const BEFORE_KEYS: Key = { text: '', name: '', next: null };

/** The most keys that are remembered; an office's files have fewer, a hostile file has no limit. */
const MAX_KNOWN = 500;

const known = new Map<string, Key>();

/**
 * Reads the key at an index; `null` if it is not certain. Records of one kind have the same keys in the same order,
 * thousands of times, so that testing for the expected key is faster than parsing one.
 */
function nextKey(last: Key, text: string, at: number): Key | null {
  if (last.next !== null && text.startsWith(last.next.text, at)) return last.next;
  KEY.lastIndex = at;
  if (!KEY.test(text)) return null;
  const written = text.slice(at, KEY.lastIndex);
  const kept = known.get(written);
  if (kept !== undefined) return (last.next = kept);
  const name = written.startsWith('"') ? written.slice(1, -1) : written;
  if (name === written && typeof readScalar(name) !== 'string') return null;
  const key: Key = { text: `${detached(written)}: `, name: detached(name), next: null };
  if (known.size < MAX_KNOWN) {
    known.set(detached(written), key);
    last.next = key;
  }
  return key;
}

function readInner(text: string, at: number, depthLeft: number): Scanned | null {
  const first = text.charCodeAt(at);
  if (first === QUOTE || first === APOSTROPHE) return readQuoted(text, at);
  if (first === BRACKET || first === BRACE) return readBracketed(text, at, depthLeft - 1);
  WORDS.lastIndex = at;
  if (!WORDS.test(text)) return null;
  let end = WORDS.lastIndex;
  const next = text.charCodeAt(end);
  if (next === COLON || next === HASH) {
    MORE_WORDS.lastIndex = end;
    if (MORE_WORDS.test(text)) end = MORE_WORDS.lastIndex;
  }
  const words = withoutBlanks(text.slice(at, end));
  const value = readScalar(words);
  return value === undefined ? null : { value, end: at + words.length };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK) at += 1;
  return at;
}

const [BLANK, COMMA, COLON, HASH, QUOTE, APOSTROPHE] = [0x20, 0x2c, 0x3a, 0x23, 0x22, 0x27];
const [BRACKET, BRACKET_END, BRACE, BRACE_END] = [0x5b, 0x5d, 0x7b, 0x7d];
