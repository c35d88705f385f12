import { readBracketed, readQuoted, type Scanned } from './plain-values.js';
import { plainKeyEnd } from './plain-keys.js';
import { readScalar, withoutBlanks } from './plain-scalars.js';

/** The data; or the line (from 1) from which on the text has to be read the long way. */
export type PlainResult = { readonly data: unknown } | { readonly stoppedAt: number };

/** Collections in collections; deeper ones are refused, so that nothing that walks the data runs out of stack. */
export const MAX_DEPTH = 64;

const MAX_KEY = 1000;

/** Characters that readers of YAML take for different things. */
const AMBIGUOUS = /[\t\x85\u2028\u2029\uFEFF]/;

/** A key in quotes; one without has letters, digits and `_ . -`. Others are left to the long way. */
const QUOTED_KEY = /(?:"([^"\\\n]*)"|'([^'\n]*)'):(?=[ \r\n]|$)/y;

/**
 * Reads YAML as programs and careful people write it: block maps and lists, values on one line, literal text. Whatever is
 * not plainly that is left to the long way, which decides what it means or what is wrong with it. So nothing here has to
 * know all of YAML, only to be sure of what it takes.
 * @param text made parsable
 * @param isUsual whether it is known to hold nothing ambiguous
 */
export function readPlainly(text: string, isUsual = false): PlainResult {
  const reader = new PlainReader(text);
  try {
    if (!isUsual && AMBIGUOUS.test(text)) give();
    return { data: reader.read() };
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    return { stoppedAt: reader.line() };
  }
}

/** Thrown where a text is not plain; made once, for nobody looks at where it comes from. */
const NOT_PLAIN = new Error('not plain');

function give(): never {
  throw NOT_PLAIN;
}

type Data = Record<string, unknown>;

class PlainReader {
  /** Where the line that is looked at begins, its first character that is no blank, and its line end. */
  private start = 0;
  private at = 0;
  private end = -1;
  /** The column of `at`; -1 when the text is at its end. */
  private indent = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  read(): unknown {
    this.nextLine();
    if (this.indent !== 0) give();
    const data = this.map(0);
    return this.atEnd() ? data : give();
  }

  private atEnd(): boolean {
    return this.indent < 0;
  }

  /** The line (from 1) that is looked at. */
  line(): number {
    let line = 1;
    for (let at = this.text.indexOf('\n'); at >= 0 && at < this.start; at = this.text.indexOf('\n', at + 1)) line += 1;
    return line;
  }

  /** Goes to the next line that is neither blank nor a comment alone. */
  private nextLine(): void {
    const { text } = this;
    for (;;) {
      this.start = this.end + 1;
      if (this.start >= text.length) {
        this.indent = -1;
        return;
      }
      const end = text.indexOf('\n', this.start);
      this.end = end < 0 ? text.length : end;
      let at = this.start;
      while (text.charCodeAt(at) === BLANK) at += 1;
      const code = at < this.end ? text.charCodeAt(at) : RETURN;
      if (code === HASH || code === RETURN) continue;
      this.at = at;
      this.indent = at - this.start;
      return;
    }
  }

  /** A block map whose keys stand in a column. */
  private map(column: number): Data {
    if ((this.depth += 1) > MAX_DEPTH) give();
    const data: Data = {};
    while (this.indent === column) {
      if (this.isDash()) break;
      const key = this.key();
      // A key that is there, or that every object knows, is for the long way to tell.
      if (data[key] !== undefined) give();
      data[key] = this.value(column, column);
    }
    this.depth -= 1;
    return data;
  }

  /** A block list whose dashes stand in a column. */
  private list(column: number): unknown[] {
    if ((this.depth += 1) > MAX_DEPTH) give();
    const items: unknown[] = [];
    while (this.indent === column && this.isDash()) {
      let at = this.at + 1;
      while (this.text.charCodeAt(at) === BLANK) at += 1;
      this.at = at;
      const inner = at - this.start;
      if (this.hasKey(at)) {
        this.indent = inner;
        items.push(this.map(inner));
      } else items.push(this.value(column, Infinity));
    }
    this.depth -= 1;
    return items;
  }

  private isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && this.text.charCodeAt(this.at + 1) === BLANK;
  }

  private key(): string {
    const { text, at } = this;
    const end = plainKeyEnd(text, at);
    if (end < 0) return this.quotedKey();
    // YAML asks for a key's colon within so many characters.
    if (end - at > MAX_KEY) give();
    this.at = end + 1;
    const key = text.slice(at, end);
    // Keys are text; where the text is a number or a word that means something, only as it would be printed.
    const isName = end - at > 5 && text.charCodeAt(at) > NINE;
    return isName || String(readScalar(key)) === key ? key : give();
  }

  private quotedKey(): string {
    QUOTED_KEY.lastIndex = this.at;
    const match = QUOTED_KEY.exec(this.text);
    if (match === null || QUOTED_KEY.lastIndex - this.at > MAX_KEY) give();
    this.at = QUOTED_KEY.lastIndex;
    return match[1] ?? match[2] ?? '';
  }

  private hasKey(at: number): boolean {
    QUOTED_KEY.lastIndex = at;
    return plainKeyEnd(this.text, at) >= 0 || QUOTED_KEY.test(this.text);
  }

  /**
   * What follows a key or a dash.
   * @param column of the key or dash: what belongs to it stands further in
   * @param listColumn the least column in which a list below a key may have its dashes
   */
  private value(column: number, listColumn: number): unknown {
    const { text } = this;
    let { at } = this;
    while (text.charCodeAt(at) === BLANK) at += 1;
    const code = at < this.end ? text.charCodeAt(at) : RETURN;
    if (code === RETURN || (code === HASH && text.charCodeAt(at - 1) === BLANK)) return this.below(column, listColumn);
    if (code === BAR) return this.literal(at, column);
    const scanned: Scanned | null =
      code === QUOTE || code === APOSTROPHE
        ? readQuoted(text, at)
        : code === BRACKET || code === BRACE
          ? readBracketed(text, at, MAX_DEPTH - this.depth)
          : this.plain(at);
    if (scanned === null) give();
    this.expectEnd(scanned.end);
    this.nextLine();
    // A line further in would go on with the value.
    if (this.indent > column) give();
    return scanned.value;
  }

  /** What stands in the lines below a key. */
  private below(column: number, listColumn: number): unknown {
    this.nextLine();
    if (this.indent >= listColumn && this.isDash()) return this.list(this.indent);
    // A dash with nothing behind it is rare, and readers differ about what follows.
    if (listColumn === Infinity) give();
    return this.indent > column ? this.map(this.indent) : null;
  }

  /** Words up to the end of the line, or to a comment. */
  private plain(at: number): Scanned {
    let end = this.end;
    if (this.text.charCodeAt(end - 1) === RETURN) end -= 1;
    // Within the line alone: a search to the end of the text would be made anew for every line.
    const line = this.text.slice(at, end);
    const comment = line.indexOf(' #');
    const value = readScalar(withoutBlanks(comment < 0 ? line : line.slice(0, comment)));
    return { value: value === undefined ? give() : value, end };
  }

  /** Nothing may follow a value but blanks and a comment. */
  private expectEnd(from: number): void {
    const { text } = this;
    let at = from;
    while (text.charCodeAt(at) === BLANK) at += 1;
    const code = at < this.end ? text.charCodeAt(at) : RETURN;
    if (code !== RETURN && !(code === HASH && at > from)) give();
  }

  /** Text that stands as it is, in the lines below a bar, further in than what it belongs to. */
  private literal(at: number, column: number): string {
    const { text } = this;
    const strips = text.charCodeAt(at + 1) === DASH;
    this.expectEnd(at + (strips ? 2 : 1));
    const lines: string[] = [];
    let inner = -1;
    let from = this.end + 1;
    while (from < text.length) {
      const found = text.indexOf('\n', from);
      if (found < 0) give();
      const end = text.charCodeAt(found - 1) === RETURN && found > from ? found - 1 : found;
      let first = from;
      while (first < end && text.charCodeAt(first) === BLANK) first += 1;
      if (first < end) {
        if (inner < 0) inner = first - from;
        if (first - from < inner) break;
      } else if (inner < 0) give();
      lines.push(text.slice(Math.min(from + inner, end), end));
      from = found + 1;
    }
    if (inner <= column) give();
    this.end = from - 1;
    this.nextLine();
    if (this.indent > column) give();
    const whole = lines.join('\n').replace(/\n+$/, '');
    return strips ? whole : `${whole}\n`;
  }
}

const NINE = 0x39;
const [RETURN, BLANK, HASH, DASH, BAR] = [0x0d, 0x20, 0x23, 0x2d, 0x7c];
const [QUOTE, APOSTROPHE, BRACKET, BRACE] = [0x22, 0x27, 0x5b, 0x7b];
