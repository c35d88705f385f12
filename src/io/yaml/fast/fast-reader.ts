import { needsNoUnicodeCheck } from '../../../domain/text/unicode-check.js';
import { type OverLines, withRecord } from '../over-lines.js';
import { LinePrefix, NOT_PLAIN, readPrefix } from './line-prefix.js';
import { readScalar, withoutBlanks } from './scalars.js';
import { readBracketed, readQuoted, type Scanned } from './values.js';

/** The data; or the line (from 1) at which the text needs the strict reader. */
export type FastResult =
  { readonly data: unknown; readonly overLines: OverLines | null } | { readonly stoppedAt: number };

/** The most nested collections; deeper ones are refused, so that recursion over the data cannot overflow the stack. */
export const MAX_DEPTH = 64;

/** Characters that readers of YAML interpret differently. */
const AMBIGUOUS = /[\t\x85\u2028\u2029\uFEFF]/;

/** Nearly all values: words up to the end of the line, without signs that may have a meaning in YAML. */
const ONLY_WORDS = /[^:#\r\n]*[^:#\r\n ](?=\r?\n)/y;

/**
 * Reads YAML as programs and careful people write it: block maps and lists, values on one line, literal text.
 * Everything else is left to the strict reader, which decides what it means or what is wrong. So this reader need not
 * know all of YAML; it only must be certain of what it accepts.
 * @param text the output of normaliseLineEnds
 */
export function readFast(text: string): FastResult {
  const reader = new FastReader(text);
  try {
    if (!needsNoUnicodeCheck(text) && AMBIGUOUS.test(text)) bail();
    return { data: reader.read(), overLines: reader.overLines };
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    return { stoppedAt: reader.line() };
  }
}

function bail(): never {
  throw NOT_PLAIN;
}

type Data = Record<string, unknown>;

class FastReader {
  /** The current line: its start, its prefix, and how far it has been read. */
  private start = 0;
  private readonly prefix = new LinePrefix();
  private at = 0;
  private depth = 0;
  private isInRecord = false;
  /** The records over several lines that were found so far. */
  overLines: OverLines | null = null;

  constructor(private readonly text: string) {}

  read(): unknown {
    this.lineFrom(0);
    if (this.prefix.indent !== 0 || this.prefix.isItem) bail();
    const data = this.map(0);
    return this.prefix.isEnd ? data : bail();
  }

  /** The number of the current line, from 1. */
  line(): number {
    let line = 1;
    for (let at = this.text.indexOf('\n'); at >= 0 && at < this.start; at = this.text.indexOf('\n', at + 1)) line += 1;
    return line;
  }

  /** Moves to the first line from here that is neither blank nor only a comment. */
  private lineFrom(from: number): void {
    const { text } = this;
    this.start = from;
    let at = this.skipSpaces(from);
    while (at < text.length && (this.endsAt(at) || text.charCodeAt(at) === HASH)) {
      this.start = this.nextLine(at);
      at = this.skipSpaces(this.start);
    }
    if (at < text.length) readPrefix(text, this.start, at, this.prefix);
    else this.prefix.end();
    this.at = this.start + this.prefix.length;
  }

  /** Reads a block map whose keys are in one column; the first key may follow a dash. */
  private map(column: number): Data {
    if ((this.depth += 1) > MAX_DEPTH) bail();
    const data: Data = {};
    do {
      const { key } = this.prefix;
      // Duplicate keys, and names that every object has, are left to the strict reader.
      if (key === null || data[key] !== undefined) bail();
      data[key] = this.value(column, column);
    } while (this.prefix.indent === column && !this.prefix.isItem);
    this.depth -= 1;
    return data;
  }

  /** Reads a block list whose dashes are in one column. */
  private list(column: number): unknown[] {
    if ((this.depth += 1) > MAX_DEPTH) bail();
    const items: unknown[] = [];
    do {
      const { key, inner } = this.prefix;
      items.push(key === null ? this.value(column, Infinity) : this.record(inner));
    } while (this.prefix.indent === column && this.prefix.isItem);
    this.depth -= 1;
    return items;
  }

  /** Reads a map after a dash, with its keys on separate lines. */
  private record(column: number): Data {
    if (this.isInRecord) return this.map(column);
    this.isInRecord = true;
    const from = this.start;
    const data = this.map(column);
    this.isInRecord = false;
    this.overLines = withRecord(this.overLines, from, this.text.slice(from, this.start));
    return data;
  }

  /**
   * Reads the value after a key or a dash.
   * @param column of the key or dash; the value is indented more
   * @param listColumn the least column of the dashes of a list below a key
   */
  private value(column: number, listColumn: number): unknown {
    const { text } = this;
    const at = this.skipSpaces(this.at);
    const code = text.charCodeAt(at);
    if (this.endsAt(at) || (code === HASH && text.charCodeAt(at - 1) === BLANK)) {
      this.lineFrom(this.nextLine(at));
      return this.below(column, listColumn);
    }
    const value = code === BAR ? this.literal(at, column) : this.inLine(at, code);
    // An indented next line would continue the value.
    if (this.prefix.indent > column) bail();
    return value;
  }

  /** Reads the value in the lines below a key. */
  private below(column: number, listColumn: number): unknown {
    const { indent, isItem } = this.prefix;
    if (indent >= listColumn && isItem) return this.list(indent);
    // A dash without a value is rare, and readers interpret the next line differently.
    if (listColumn === Infinity) bail();
    return indent > column ? this.map(indent) : null;
  }

  /** Reads a value that ends on its line. */
  private inLine(at: number, code: number): unknown {
    const value = this.scan(at, code);
    // Only blanks and a comment may follow.
    const behind = this.skipSpaces(this.at);
    const hasComment = behind > this.at && this.text.charCodeAt(behind) === HASH;
    if (!hasComment && !this.endsAt(behind)) bail();
    this.lineFrom(this.nextLine(behind));
    return value;
  }

  /** Reads the value that begins here, and moves after it. */
  private scan(at: number, code: number): unknown {
    const { text } = this;
    if (code === QUOTE || code === APOSTROPHE) return this.consume(readQuoted(text, at));
    if (code === BRACKET || code === BRACE) return this.consume(readBracketed(text, at, MAX_DEPTH - this.depth));
    ONLY_WORDS.lastIndex = at;
    const isWords = ONLY_WORDS.test(text);
    const end = isWords ? ONLY_WORDS.lastIndex : this.lineEnd(at);
    // Searches this line only: searching to the end of the text would be repeated for every line.
    const line = text.slice(at, end);
    const comment = isWords ? -1 : line.indexOf(' #');
    const value = readScalar(isWords ? line : withoutBlanks(comment < 0 ? line : line.slice(0, comment)));
    this.at = end;
    return value === undefined ? bail() : value;
  }

  private consume(scanned: Scanned | null): unknown {
    if (scanned === null) bail();
    this.at = scanned.end;
    return scanned.value;
  }

  /** Reads literal text in the lines below a bar, which are indented more than their key. */
  private literal(bar: number, column: number): string {
    const { text } = this;
    const strips = text.charCodeAt(bar + 1) === DASH;
    const behind = this.skipSpaces(bar + (strips ? 2 : 1));
    if (!this.endsAt(behind) && !(text.charCodeAt(behind) === HASH && text.charCodeAt(behind - 1) === BLANK)) bail();
    const lines: string[] = [];
    let inner = -1;
    let from = this.nextLine(behind);
    while (from < text.length) {
      const end = this.lineEnd(from);
      const first = Math.min(this.skipSpaces(from), end);
      if (first < end) {
        if (inner < 0) inner = first - from;
        if (first - from < inner) break;
      } else if (inner < 0) bail();
      lines.push(text.slice(Math.min(from + inner, end), end));
      from = this.nextLine(end);
    }
    if (inner <= column || !text.endsWith('\n')) bail();
    this.lineFrom(from);
    const whole = lines.join('\n').replace(/\n+$/, '');
    return strips ? whole : `${whole}\n`;
  }

  private skipSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === BLANK) at += 1;
    return at;
  }

  /** Whether a line ends here. */
  private endsAt(at: number): boolean {
    const code = at < this.text.length ? this.text.charCodeAt(at) : LINE_END;
    return code === LINE_END || code === RETURN;
  }

  /** The end of the current line. */
  private lineEnd(at: number): number {
    const found = this.text.indexOf('\n', at);
    if (found < 0) return this.text.length;
    return this.text.charCodeAt(found - 1) === RETURN && found > at ? found - 1 : found;
  }

  /** The start of the next line. */
  private nextLine(at: number): number {
    if (this.text.charCodeAt(at) === LINE_END) return at + 1;
    const found = this.text.indexOf('\n', at);
    return found < 0 ? this.text.length : found + 1;
  }
}

const [LINE_END, RETURN, BLANK, HASH, DASH, BAR] = [0x0a, 0x0d, 0x20, 0x23, 0x2d, 0x7c];
const [QUOTE, APOSTROPHE, BRACKET, BRACE] = [0x22, 0x27, 0x5b, 0x7b];
