import { readScalar } from './scalars.js';

/** The beginning of a line: spaces, perhaps a dash, perhaps a key with its colon. */
export interface LinePrefix {
  /** The whole prefix, up to the key's colon or to the value behind the dash. */
  readonly text: string;
  /** The column of its first character that is no blank; -1 where the text has ended. */
  readonly indent: number;
  /** Whether that is the dash of a list. */
  readonly isItem: boolean;
  /** The column of the content behind the dash; without a dash, that of the line. */
  readonly inner: number;
  /** `null` where there is none. */
  readonly key: string | null;
}

/** The prefix before the first line. */
export const BEFORE_ALL: LinePrefix = { text: '', indent: 0, isItem: false, inner: 0, key: null };
export const AFTER_ALL: LinePrefix = { text: '', indent: -1, isItem: false, inner: -1, key: null };

const MAX_KEY = 1000;

function endsKey(text: string, behindColon: number): boolean {
  const code = behindColon < text.length ? text.charCodeAt(behindColon) : LINE_END;
  return code === BLANK || code === LINE_END || code === RETURN;
}

/**
 * What a line begins with that is neither blank nor a comment.
 * @throws {NOT_PLAIN} where the key is ambiguous
 */
export function readPrefix(text: string, start: number): LinePrefix {
  let at = start;
  while (text.charCodeAt(at) === BLANK) at += 1;
  const indent = at - start;
  const isItem = text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === BLANK;
  if (isItem) {
    at += 1;
    while (text.charCodeAt(at) === BLANK) at += 1;
  }
  const inner = at - start;
  const colon = plainKeyEnd(text, at);
  const read = colon < 0 ? quotedKey(text, at) : { key: plainKey(text.slice(at, colon)), end: colon + 1 };
  if (read === null) return { text: text.slice(start, at), indent, isItem, inner, key: null };
  // YAML wants a key's colon within 1,024 characters.
  if (read.end - at > MAX_KEY) throw NOT_PLAIN;
  return { text: text.slice(start, read.end), indent, isItem, inner, key: read.key };
}

/** A key in quotes; a plain key has letters, digits and `_ . -`. The strict reader takes all others. */
const QUOTED_KEY = /(?:"([^"\\\n]*)"|'([^'\n]*)'):(?=[ \r\n]|$)/y;

function quotedKey(text: string, at: number): { readonly key: string; readonly end: number } | null {
  QUOTED_KEY.lastIndex = at;
  const match = QUOTED_KEY.exec(text);
  return match === null ? null : { key: match[1] ?? match[2] ?? '', end: QUOTED_KEY.lastIndex };
}

/** Keys are texts; a number or a word with a meaning is a key only in the form in which it would be printed. */
function plainKey(key: string): string {
  if (String(readScalar(key)) !== key) throw NOT_PLAIN;
  return key;
}

/** The position of a plain key's colon; -1 where there is no plain key. */
function plainKeyEnd(text: string, from: number): number {
  let at = from;
  while (isOfKey(text.charCodeAt(at), at > from)) at += 1;
  return at > from && text.charCodeAt(at) === COLON && endsKey(text, at + 1) ? at : -1;
}

/** ASCII letters, digits, `_`, and the one other letter of official addresses; within a key `.` and `-` too. */
function isOfKey(code: number, within: boolean): boolean {
  if (code >= 0x61) return code <= 0x7a || code === 0x111;
  if (code >= 0x41) return code <= 0x5a || code === 0x5f;
  return (code >= 0x30 && code <= NINE) || (within && (code === 0x2d || code === 0x2e));
}

/** Thrown where a text needs the strict reader; made once, for its stack is never read. */
export const NOT_PLAIN = new Error('not plain');

const [NINE, COLON, LINE_END, RETURN, BLANK, DASH] = [0x39, 0x3a, 0x0a, 0x0d, 0x20, 0x2d];
