import { type OverLines, withRecord } from '../over-lines.js';
import { LinePrefix, NOT_PLAIN, readPrefix } from './line-prefix.js';
import { readScalar, withoutBlanks } from './scalars.js';
import { readBracketed, readQuoted, type Scanned } from './values.js';

/** The data; or the line (from 1) from which on the text has to be read the long way. */
export type FastResult =
  { readonly data: unknown; readonly overLines: OverLines | null } | { readonly stoppedAt: number };

/** Collections in collections; deeper ones are refused, so that nothing that walks the data runs out of stack. */
export const MAX_DEPTH = 64;

/** Characters that readers of YAML interpret differently. */
const AMBIGUOUS = /[\t\x85\u2028\u2029\uFEFF]/;

/** Nearly all values: words up to the end of their line, without a sign that may mean something to YAML. */
const ONLY_WORDS = /[^:#\r\n]*[^:#\r\n ](?=\r?\n)/y;

/**
 * Reads YAML as programs and careful people write it: block maps and lists, values on one line, literal text. Whatever is
 * not plainly that is left to the long way, which decides what it means or what is wrong with it. So nothing here has to
 * know all of YAML, only to be sure of what it takes.
 * @param text made normaliseLineEnds
 */
export function readFast(text: string): FastResult {
  const reader = new FastReader(text);
  try {
    if (AMBIGUOUS.test(text)) bail();
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
  /** The current line: its start, its prefix, and how far it is read. */
  private start = 0;
  private readonly prefix = new LinePrefix();
  private at = 0;
  private depth = 0;
  private isInRecord = false;
  /** The records over several lines that were read so far. */
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

  /** Goes to the first line from here on that is neither blank nor a comment alone. */
  private lineFrom(from: number): void {
    const { text } = this;
    this.start = from;
    let at = this.skipSpaces(from);
    while (at < text.length && (this.endsAt(at) || text.charCodeAt(at) === HASH)) {
      this.start = this.nextLine(at);
      at = this.skipSpaces(this.start);
    }
    if (at < text.length) readPrefix(text, this.start, this.prefix);
    else this.prefix.end();
    this.at = this.start + this.prefix.length;
  }

  /** A block map whose keys stand in a column; the first of them perhaps behind a dash. */
  private map(column: number): Data {
    if ((this.depth += 1) > MAX_DEPTH) bail();
    const data: Data = {};
    do {
      const { key } = this.prefix;
      // A key that is there, or that every object knows, is for the long way to tell.
      if (key === null || data[key] !== undefined) bail();
      data[key] = this.value(column, column);
    } while (this.prefix.indent === column && !this.prefix.isItem);
    this.depth -= 1;
    return data;
  }

  /** A block list whose dashes stand in a column. */
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

  /** A map behind a dash, its keys in lines of their own. */
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
   * What follows a key or a dash.
   * @param column of the key or dash: what belongs to it stands further in
   * @param listColumn the least column in which a list below a key may have its dashes
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
    // A line further in would go on with the value.
    if (this.prefix.indent > column) bail();
    return value;
  }

  /** The value in the lines below a key. */
  private below(column: number, listColumn: number): unknown {
    const { indent, isItem } = this.prefix;
    if (indent >= listColumn && isItem) return this.list(indent);
    // A dash with nothing behind it is rare, and readers differ about what follows.
    if (listColumn === Infinity) bail();
    return indent > column ? this.map(indent) : null;
  }

  /** A value that ends on its line. */
  private inLine(at: number, code: number): unknown {
    const value = this.scan(at, code);
    // Nothing may follow but blanks and a comment.
    const behind = this.skipSpaces(this.at);
    const hasComment = behind > this.at && this.text.charCodeAt(behind) === HASH;
    if (!hasComment && !this.endsAt(behind)) bail();
    this.lineFrom(this.nextLine(behind));
    return value;
  }

  /** The value that begins here, the reader behind it. */
  private scan(at: number, code: number): unknown {
    const { text } = this;
    if (code === QUOTE || code === APOSTROPHE) return this.consume(readQuoted(text, at));
    if (code === BRACKET || code === BRACE) return this.consume(readBracketed(text, at, MAX_DEPTH - this.depth));
    ONLY_WORDS.lastIndex = at;
    const isWords = ONLY_WORDS.test(text);
    const end = isWords ? ONLY_WORDS.lastIndex : this.lineEnd(at);
    // Within the line alone: a search to the end of the text would be made anew for every line.
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

  /** Text that stands as it is, in the lines below a bar, further in than what it belongs to. */
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

  /** Where the line ends that this is in. */
  private lineEnd(at: number): number {
    const found = this.text.indexOf('\n', at);
    if (found < 0) return this.text.length;
    return this.text.charCodeAt(found - 1) === RETURN && found > at ? found - 1 : found;
  }

  /** Where the next line begins. */
  private nextLine(at: number): number {
    if (this.text.charCodeAt(at) === LINE_END) return at + 1;
    const found = this.text.indexOf('\n', at);
    return found < 0 ? this.text.length : found + 1;
  }
}

const [LINE_END, RETURN, BLANK, HASH, DASH, BAR] = [0x0a, 0x0d, 0x20, 0x23, 0x2d, 0x7c];
const [QUOTE, APOSTROPHE, BRACKET, BRACE] = [0x22, 0x27, 0x5b, 0x7b];
