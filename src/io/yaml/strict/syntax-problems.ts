import type { SyntaxReason } from '../../../domain/findings/reading-problem.js';
import { mistakeOf, type ParserError } from './parser-mistakes.js';
import type { Inspection, Stretch } from './inspect-tokens.js';

/** A syntax error in our terms, with its place. */
export interface SyntaxFault extends Stretch {
  readonly reason: SyntaxReason;
}

/** The most faults that are reported; with so many a person starts over anyway. */
const MAX_FAULTS = 20;

/** The most parser errors that are examined: one broken text can have a million. */
const MAX_ERRORS = 500;

/**
 * Translates the parser's errors into faults: each once, at the place that a person has to change, without errors that
 * only follow from another.
 */
export function explainErrors(errors: readonly ParserError[], text: string, inspection: Inspection): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  let before: SyntaxFault | undefined;
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0] || a.pos[1] - b.pos[1]).slice(0, MAX_ERRORS);
  for (const error of sorted) {
    const beside = sorted.filter((other) => other !== error && other.pos[0] === error.pos[0]);
    const fault = explain(error, beside, text, inspection);
    const follows: boolean = before !== undefined && followsFrom(before, fault, text);
    if (!follows) faults.push(fault);
    // Errors that follow have followers too: a single tab makes every line below it wrong.
    before = follows && before !== undefined ? { ...fault, reason: before.reason } : fault;
    if (endsReading(fault, error) || faults.length === MAX_FAULTS) break;
  }
  return faults;
}

/** Whether a fault only follows from the one before: it is on the same line, or just below a misplaced line. */
function followsFrom(before: SyntaxFault, fault: SyntaxFault, text: string): boolean {
  const linesOn = text.slice(before.start, fault.start).split(/\r\n|\n|\r/).length - 1;
  const isMisindented = before.reason === 'bad-indent' || before.reason === 'tab-indent';
  return linesOn === 0 || (linesOn <= LINES_BELOW && isMisindented && fault.reason === 'bad-indent');
}

/** The number of lines below a misplaced line that may be wrong because of it. */
const LINES_BELOW = 3;

/** Whether all later positions are unreliable: after an open quote or bracket, and after text outside the document. */
function endsReading({ reason }: SyntaxFault, error: ParserError): boolean {
  return ENDS_READING.has(reason) || mistakeOf(error) === 'after-value';
}

const ENDS_READING: ReadonlySet<string> = new Set<SyntaxReason>([
  'unclosed-quote',
  'unclosed-bracket',
  'extra-bracket',
]);

function explain(
  error: ParserError,
  beside: readonly ParserError[],
  text: string,
  inspection: Inspection,
): SyntaxFault {
  const [start, end] = error.pos;
  const at = (reason: SyntaxReason, from = start, to = end): SyntaxFault => ({ reason, start: from, end: to });
  const open = (reason: SyntaxReason, places: readonly number[]): SyntaxFault => {
    const place = places.findLast((opened) => opened <= start) ?? start;
    return at(reason, place, place + 1);
  };
  const badIndent = (offset: number): SyntaxFault => {
    const word = wordAt(text, offset);
    return at('bad-indent', word.start, word.end);
  };

  const mistake = mistakeOf(error);
  switch (mistake) {
    case 'bad-escape':
      return at('bad-escape', start, start + 2);
    case 'comment-needs-space':
      return at('comment-needs-space', start, start + 1);
    case 'block-in-brackets':
      return at(text.startsWith('- ', start) ? 'list-beside-key' : 'missing-comma');
    case 'unclosed-quote':
      return open('unclosed-quote', inspection.quotes);
    case 'unclosed-bracket':
      return open('unclosed-bracket', inspection.openBrackets);
    case 'bad-indent':
      return badIndent(start);
    case 'map-as-key': {
      // The value is followed by a deeper line with a colon: that line is the wrong one.
      const over = beside.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
      return over === undefined
        ? at('colon-in-value', start, endOfLine(text, start))
        : badIndent(startOfLine(text, over.pos[1]));
    }
    case 'key-over-lines':
      return missingColon(text, start);
    case 'key-without-colon':
      return missingColon(text, startOfKey(text, start));
    case 'after-value': {
      // The quote of `"abc` is closed by the next quote, some lines below: the text after that one only follows from it.
      const quote = inspection.longQuotes.find(
        (long) => long.end <= start && text.slice(long.end, start).trim() === '',
      );
      if (quote !== undefined) return at('unclosed-quote', quote.start, quote.start + 1);
      const onLine = text.slice(startOfLine(text, start), start);
      return onLine.trim() === '' ? badIndent(start) : at('text-after-value', start, endOfLine(text, start));
    }
    case 'block-header':
    case 'extra-bracket':
    case 'key-too-long':
    case 'list-among-keys':
    case 'list-beside-key':
    case 'missing-comma':
    case 'other':
    case 'reserved-start':
    case 'tab-indent':
      return at(mistake);
  }
}

/** The fault of a line that is not `key: value`. */
function missingColon(text: string, start: number): SyntaxFault {
  const end = endOfLine(text, start);
  const reason = /^[^\s:"'#]+:[^\s/]/.test(text.slice(start, end)) ? 'missing-space-after-colon' : 'missing-colon';
  return { reason, start, end };
}

/** The parser reports a missing `:` after the key; a person looks for the key itself. */
function startOfKey(text: string, offset: number): number {
  const line = startOfLine(text, Math.max(0, /[\r\n]/.test(text[offset] ?? '\n') ? offset - 1 : offset));
  return wordAt(text, line).start;
}

function wordAt(text: string, offset: number): Stretch {
  const start = offset + (/^[ ]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const word = /^\S+/.exec(text.slice(start, endOfLine(text, start)))?.[0] ?? '';
  return { start, end: start + word.length };
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function endOfLine(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[\r\n]/);
  return rest < 0 ? text.length : offset + rest;
}
