import { readScalar } from './scalars.js';

/** The beginning of a line: spaces, perhaps a dash, perhaps a key with its colon. One for a whole text, line after line. */
export class LinePrefix {
  /** How long it is, up to the key's colon or to the value behind the dash. */
  length = 0;
  /** The column of its first character that is no blank; -1 where the text has ended. */
  indent = 0;
  /** Whether that is the dash of a list. */
  isItem = false;
  /** The column of the content behind the dash; without a dash, that of the line. */
  inner = 0;
  /** `null` where there is none. */
  key: string | null = null;

  /** Makes it what a line begins with. */
  set(length: number, indent: number, isItem: boolean, inner: number, key: string | null): void {
    this.length = length;
    this.indent = indent;
    this.isItem = isItem;
    this.inner = inner;
    this.key = key;
  }

  /** Whether the text has ended. */
  get isEnd(): boolean {
    return this.indent < 0;
  }

  /** Makes it that of no line: the text has ended. */
  end(): void {
    this.set(0, -1, false, -1, null);
  }
}

const MAX_KEY = 1000;

function endsKey(text: string, behindColon: number): boolean {
  const code = behindColon < text.length ? text.charCodeAt(behindColon) : LINE_END;
  return code === BLANK || code === LINE_END || code === RETURN;
}

/**
 * Reads what a line begins with that is neither blank nor a comment.
 * @throws {NOT_PLAIN} where the key is ambiguous
 */
export function readPrefix(text: string, start: number, into: LinePrefix): void {
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
  const end = colon < 0 ? quotedKeyEnd(text, at) : colon;
  if (end < 0) {
    into.set(inner, indent, isItem, inner, null);
    return;
  }
  // YAML wants a key's colon within 1,024 characters.
  if (end + 1 - at > MAX_KEY) throw NOT_PLAIN;
  const key = colon < 0 ? text.slice(at + 1, end - 1) : plainKey(text.slice(at, colon));
  into.set(end + 1 - start, indent, isItem, inner, key);
}

/** A key in quotes; a plain key has letters, digits and `_ . -`. The strict reader takes all others. */
const QUOTED_KEY = /(?:"[^"\\\n]*"|'[^'\n]*'):(?=[ \r\n]|$)/y;

/** The position of the colon behind a key in quotes; -1 where there is none. */
function quotedKeyEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first !== QUOTE && first !== APOSTROPHE) return -1;
  QUOTED_KEY.lastIndex = at;
  return QUOTED_KEY.test(text) ? QUOTED_KEY.lastIndex - 1 : -1;
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

const [NINE, COLON, LINE_END, RETURN, BLANK, DASH, QUOTE, APOSTROPHE] = [
  0x39, 0x3a, 0x0a, 0x0d, 0x20, 0x2d, 0x22, 0x27,
];
