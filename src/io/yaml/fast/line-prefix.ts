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

/** A plain key: ASCII letters, digits, `_`, and the one other letter of official addresses; within it `.` and `-` too. */
const PLAIN_KEY = /[\w\u0111][\w\u0111.-]*(?=:(?:[ \r\n]|$))/y;

/** The position of a plain key's colon; -1 where there is no plain key. */
function plainKeyEnd(text: string, from: number): number {
  PLAIN_KEY.lastIndex = from;
  return PLAIN_KEY.test(text) ? PLAIN_KEY.lastIndex : -1;
}

/** Thrown where a text needs the strict reader; made once, for its stack is never read. */
export const NOT_PLAIN = new Error('not plain');

const [BLANK, DASH, QUOTE, APOSTROPHE] = [0x20, 0x2d, 0x22, 0x27];
