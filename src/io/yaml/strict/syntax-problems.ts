import type { SyntaxReason } from '../../../domain/findings/reading-problem.js';
import type { Inspection, Stretch } from './inspect-tokens.js';

/** An error of the `yaml` package. */
interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

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
  return (
    reason === 'unclosed-quote' ||
    reason === 'unclosed-bracket' ||
    error.message.includes('in YAML stream') ||
    error.message.includes('at node end')
  );
}

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

  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at('tab-indent');
    case 'BAD_DQ_ESCAPE':
      return at('bad-escape', start, start + 2);
    case 'BAD_SCALAR_START':
      return at('reserved-start');
    case 'KEY_OVER_1024_CHARS':
      return at('key-too-long');
    case 'BLOCK_IN_FLOW':
      return at(text.startsWith('- ', start) ? 'list-beside-key' : 'missing-comma');
    case 'BAD_INDENT':
      return error.message.startsWith('Flow') ? open('unclosed-bracket', inspection.openBrackets) : badIndent(start);
    case 'BLOCK_AS_IMPLICIT_KEY': {
      if (error.message.includes('sequence')) return at('list-among-keys');
      // The value is followed by a deeper line with a colon: that line is the wrong one.
      const over = beside.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
      return over === undefined
        ? at('colon-in-value', start, endOfLine(text, start))
        : badIndent(startOfLine(text, over.pos[1]));
    }
    case 'MULTILINE_IMPLICIT_KEY':
      return missingColon(text, start);
    case 'MISSING_CHAR':
      return explainMissing(error.message, { at, open, badIndent, text, start, inspection });
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(error.message, { at, badIndent, text, start, inspection });
    default:
      return at('other');
  }
}

interface Ways {
  readonly at: (reason: SyntaxReason, from?: number, to?: number) => SyntaxFault;
  readonly badIndent: (offset: number) => SyntaxFault;
  readonly text: string;
  readonly start: number;
  readonly inspection: Inspection;
}

function explainMissing(
  message: string,
  ways: Ways & { readonly open: (reason: SyntaxReason, places: readonly number[]) => SyntaxFault },
): SyntaxFault {
  const { at, open, badIndent, text, start, inspection } = ways;
  if (message.includes('closing')) return open('unclosed-quote', inspection.quotes);
  if (message.includes('Missing ,')) return at('missing-comma');
  if (message.startsWith('Flow') || message.includes('to end with')) {
    return open('unclosed-bracket', inspection.openBrackets);
  }
  if (message.startsWith('Comments')) return at('comment-needs-space', start, start + 1);
  if (message.startsWith('Sequence item')) return badIndent(start);
  if (message.startsWith('Implicit map keys')) return missingColon(text, startOfKey(text, start));
  return at('other');
}

function explainUnexpected(message: string, { at, badIndent, text, start, inspection }: Ways): SyntaxFault {
  if (message.startsWith('Block scalar header')) return at('block-header');
  if (/flow-\w+-end/.test(message)) return at('extra-bracket');
  if (message.includes('block-seq-ind on same line')) return at('list-beside-key');
  if (message.includes('at node end') || message.includes('in YAML stream')) {
    // The quote of `"abc` is closed by the next quote, some lines below: the text after that one is only a consequence.
    const quote = inspection.longQuotes.find((long) => long.end <= start && text.slice(long.end, start).trim() === '');
    if (quote !== undefined) return at('unclosed-quote', quote.start, quote.start + 1);
    const onLine = text.slice(startOfLine(text, start), start);
    return onLine.trim() === '' ? badIndent(start) : at('text-after-value', start, endOfLine(text, start));
  }
  return at(message.includes('scalar') ? 'missing-comma' : 'other');
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
