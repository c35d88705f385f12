import type { Document } from 'yaml';
import { compose } from './compose.js';
import { type Inspection, inspectTokens } from './inspect-tokens.js';
import { lookAlikesIn } from './look-alikes.js';
import { MAX_DEPTH } from '../fast/fast-reader.js';
import { readTokens } from './read-tokens.js';
import { explainErrors, type SyntaxFault } from './syntax-problems.js';

/** A text that is not YAML, as it was read. */
interface Broken {
  readonly inspection: Inspection;
  readonly errors: Document.Parsed['errors'];
}

/** A mistake, with the character in its place if that looks like a sign of YAML. */
export interface Slip extends SyntaxFault {
  readonly sign?: number;
}

/** The most mistakes that are reported; with so many a person starts over anyway. */
const MAX_SLIPS = 20;
/**
 * The longest text that is read again for each mistake; in a longer one, errors that follow from a mistake are reported
 * too.
 */
const MAX_LENGTH = 256 * 1024;

/**
 * Finds the mistakes of a text that is not YAML. After each mistake the text is read again without its line, so that
 * errors which only follow from it are not reported. Look-alikes are mistakes of their own, reported for their own
 * line.
 */
export function slipsIn(text: string, broken: Broken): readonly Slip[] {
  if (text.length > MAX_LENGTH) return explainErrors(broken.errors, text, broken.inspection);
  const lookAlikes = lookAlikesIn(text, MAX_SLIPS);
  const slips: Slip[] = lookAlikes.map((one) => ({ ...one, sign: text.codePointAt(one.start) ?? 0 }));
  let rest = lookAlikes.reduce((left, { start }) => withoutLine(left, start), text);
  let now: Broken | null = lookAlikes.length === 0 ? broken : readAgain(rest);
  while (now !== null && slips.length < MAX_SLIPS) {
    const [slip] = explainErrors(now.errors, rest, now.inspection);
    if (slip === undefined) break;
    slips.push(slip);
    if (ENDS_READING.has(slip.reason)) break;
    const without = withoutLine(rest, slip.start);
    if (without === rest) break;
    rest = without;
    now = readAgain(rest);
  }
  return slips;
}

/** After an open quote or bracket all positions are unreliable. */
const ENDS_READING: ReadonlySet<string> = new Set(['unclosed-quote', 'unclosed-bracket']);

function readAgain(text: string): Broken | null {
  const tokens = readTokens(text, MAX_DEPTH);
  if ('tooDeep' in tokens) return null;
  const { errors } = compose(tokens, text.length);
  return errors.length === 0 ? null : { inspection: inspectTokens(tokens), errors };
}

/** Replaces a line, and the deeper lines that belong to it, by blanks; all offsets stay. */
function withoutLine(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  let end = lineEnd(text, start);
  let least = leastBelow(text.slice(start, end));
  for (let next = nextLine(text, end); next < text.length && least !== null; next = nextLine(text, end)) {
    const line = text.slice(next, lineEnd(text, next));
    if (line.trim() !== '') {
      const indent = /^\s*/.exec(line)?.[0].length ?? 0;
      if (least === 'as the next line') least = indent;
      if (indent < least) break;
    }
    end = next + line.length;
  }
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/** The least indentation of lines that belong to this one; `null` if none can. */
function leastBelow(line: string): number | 'as the next line' | null {
  const [indent = ''] = /^\s*(?:- +)?/.exec(line) ?? [];
  // The width of a tab or an unusual blank is unknown.
  if (/[^ -]/.test(indent)) return line.trimEnd().endsWith(':') ? 'as the next line' : null;
  return indent.length + 1;
}

function lineEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[\r\n]/);
  return found < 0 ? text.length : from + found;
}

function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}
