import { normaliseLineEnds } from '../yaml/lines.js';
import type { BlockScalar } from './layout.js';

/** A replacement in a text: `text` replaces the part from `start` up to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line end as the file writes it. */
type LineEnd = '\n' | '\r\n' | '\r';

/** A text with its lines. Offsets count UTF-16 units. */
export class Source {
  /** The text, in which each lone CR is replaced by a line feed; all offsets are the same. */
  readonly text: string;

  constructor(private readonly written: string) {
    this.text = normaliseLineEnds(written);
  }

  /** Where the line of `offset` begins. */
  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the line of `offset` ends, before its line end. */
  lineEnd(offset: number): number {
    const feed = this.text.indexOf('\n', offset);
    if (feed === -1) return this.text.length;
    return feed > offset && this.text[feed - 1] === '\r' ? feed - 1 : feed;
  }

  /** The line end of the line of `offset`; empty on a last line that has none. */
  eolAfter(offset: number): '' | LineEnd {
    const end = this.lineEnd(offset);
    if (end === this.text.length) return '';
    if (this.text[end] === '\r') return '\r\n';
    return this.written[end] === '\r' ? '\r' : '\n';
  }

  /** The line end that is in use around `offset`. */
  eolNear(offset: number): LineEnd {
    const own = this.eolAfter(offset);
    if (own !== '') return own;
    const before = this.written.slice(0, this.lineStart(offset));
    return before.endsWith('\r\n') ? '\r\n' : before.endsWith('\r') ? '\r' : '\n';
  }

  /** How many characters are before `offset` on its line. */
  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** Whether only blanks are before `offset` on its line. */
  startsLine(offset: number): boolean {
    return /^[ \t]*$/.test(this.text.slice(this.lineStart(offset), offset));
  }

  /**
   * Inserts whole lines below the line of `offset`; if the last line has no line end, the new last line has none
   * either.
   */
  insertBelow(offset: number, lines: readonly string[]): Splice {
    const end = this.lineEnd(offset);
    const eol = this.eolAfter(offset);
    if (eol === '') {
      const near = this.eolNear(offset);
      return { start: end, end, text: lines.map((line) => near + line).join('') };
    }
    const at = end + eol.length;
    return { start: at, end: at, text: lines.map((line) => line + eol).join('') };
  }

  /**
   * Removes the lines from that of `from` to that of `to`; the exact reverse of `insertBelow`.
   * @param above the block scalar directly above the removed lines, if there is one: it must not absorb the next lines
   */
  deleteLines(from: number, to: number, above: BlockScalar | null = null): Splice {
    const start = this.lineStart(from);
    const end = this.lineEnd(to) + this.eolAfter(to).length;
    if (this.eolAfter(to) !== '')
      return above === null ? { start, end, text: '' } : this.shield(start, end, from, above);
    const eolBefore = /\r?\n$/.exec(this.text.slice(0, start))?.[0].length ?? 0;
    const keepsBlankBefore = above?.keepsBlanks === true && this.startsLine(start - eolBefore);
    return { start: keepsBlankBefore ? start : start - eolBefore, end, text: '' };
  }

  /**
   * Replaces lines whose removal could add to the block scalar above: blank lines that it would keep move, and an
   * indented comment that would become its content moves to the left.
   */
  private shield(start: number, end: number, from: number, above: BlockScalar): Splice {
    const [, blank = '', indent = '', mark] = /^((?:[ \t]*\r?\n)*)([ \t]*)(#?)/.exec(this.text.slice(end)) ?? [];
    const kept = above.keepsBlanks ? '' : this.written.slice(end, end + blank.length);
    if (mark === '' || indent.length < above.indent) return { start, end: end + blank.length, text: kept };
    return { start, end: end + blank.length + indent.length, text: kept + ' '.repeat(this.column(from)) };
  }
}

/**
 * Carries out all splices.
 * @throws Error if two of them overlap
 */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let done = 0;
  for (const splice of sorted) {
    if (splice.start < done) throw new Error('edits overlap');
    out += text.slice(done, splice.start) + splice.text;
    done = splice.end;
  }
  return out + text.slice(done);
}
