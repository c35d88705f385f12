import { readScalar } from './scalars.js';

/**
 * The beginning of a line: spaces, an optional dash, an optional key with its colon. One object is reused for all
 * lines.
 */
export class LinePrefix {
  /** The length, up to the key's colon or to the value after the dash. */
  length = 0;
  /** The column of the first character that is not blank; -1 at the end of the text. */
  indent = 0;
  /** Whether that character is the dash of a list. */
  isItem = false;
  /** The column of the content after the dash; without a dash, the same as `indent`. */
  inner = 0;
  /** `null` if there is no key. */
  key: string | null = null;

  /** Sets all fields. */
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

  /** Marks the end of the text. */
  end(): void {
    this.set(0, -1, false, -1, null);
  }
}

const MAX_KEY = 1000;

/**
 * Reads the prefix of a line that is neither blank nor a comment.
 * @param first the position of the first character that is not blank
 * @throws {NOT_PLAIN} if the key is ambiguous
 */
export function readPrefix(text: string, start: number, first: number, into: LinePrefix): void {
  let at = first;
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
  // YAML requires a key's colon within 1,024 characters.
  if (end + 1 - at > MAX_KEY) throw NOT_PLAIN;
  const key = colon < 0 ? text.slice(at + 1, end - 1) : plainKey(text.slice(at, colon));
  into.set(end + 1 - start, indent, isItem, inner, key);
}

/** A key in quotes; a plain key has letters, digits and `_ . -`. The strict reader takes all others. */
const QUOTED_KEY = /(?:"[^"\\\n]*"|'[^'\n]*'):(?=[ \r\n]|$)/y;

/** The position of the colon after a key in quotes; -1 where there is none. */
function quotedKeyEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first !== QUOTE && first !== APOSTROPHE) return -1;
  QUOTED_KEY.lastIndex = at;
  return QUOTED_KEY.test(text) ? QUOTED_KEY.lastIndex - 1 : -1;
}

/**
 * The name of a plain key. A number or a word with a meaning is accepted only in the form in which it would be printed.
 */
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

/** Thrown if a text needs the strict reader; created once, because its stack is never read. */
export const NOT_PLAIN = new Error('not plain');

const [BLANK, DASH, QUOTE, APOSTROPHE] = [0x20, 0x2d, 0x22, 0x27];
