import type { Document } from 'yaml';
import { compose } from './compose.js';
import { type Inspection, inspectTokens } from './inspect-tokens.js';
import { lookAlikesIn } from './look-alikes.js';
import { MAX_DEPTH } from '../fast/fast-reader.js';
import { readTokens } from './read-tokens.js';
import { explainErrors, type SyntaxFault } from './syntax-problems.js';

/** A text that is no YAML, as it was read. */
interface Broken {
  readonly inspection: Inspection;
  readonly errors: Document.Parsed['errors'];
}

/** A slip, and the sign that stands there where it looks like one of YAML's. */
export interface Slip extends SyntaxFault {
  readonly sign?: number;
}

/** After so many slips a person starts over anyway. */
const MAX_SLIPS = 20;
/** Each slip costs another reading; in a longer text the errors that follow from a slip are reported too. */
const MAX_LENGTH = 256 * 1024;

/**
 * The slips of a text that is no YAML: after each the reading goes on as if the line that has it were not there, so
 * that nothing is told that only follows from another slip. Signs that look like YAML's own are slips by themselves,
 * told on their own line.
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

/** Behind an open quote or bracket nothing is where it seems to be. */
const ENDS_READING: ReadonlySet<string> = new Set(['unclosed-quote', 'unclosed-bracket']);

function readAgain(text: string): Broken | null {
  const tokens = readTokens(text, MAX_DEPTH);
  if ('tooDeep' in tokens) return null;
  const { errors } = compose(tokens, text.length);
  return errors.length === 0 ? null : { inspection: inspectTokens(tokens), errors };
}

/** The text with a line, and the lines further in that belong to it, made blank; nothing else changes its place. */
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

/** How far in a line below has to stand to belong to this one; `null` where nothing can. */
function leastBelow(line: string): number | 'as the next line' | null {
  const [indent = ''] = /^\s*(?:- +)?/.exec(line) ?? [];
  // How far in a tab or an odd blank stands nobody knows.
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
