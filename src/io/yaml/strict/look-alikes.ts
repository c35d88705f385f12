import type { SyntaxReason } from '../../../domain/findings/reading-problem.js';
import { ODD_BLANKS, ODD_COLONS } from '../../../domain/text/odd-colon.js';
import type { Stretch } from './inspect-tokens.js';

/** A character that Word, a web page or a phone wrote instead of the sign that YAML needs. */
export interface LookAlike extends Stretch {
  readonly reason: Extract<
    SyntaxReason,
    'odd-blank' | 'odd-dash' | 'odd-quote' | 'odd-colon' | 'odd-comma' | 'odd-bracket' | 'words-after-hash'
  >;
}

/** Each with the sign itself as its group, where it does the work of YAML's own. */
const PATTERNS: readonly (readonly [LookAlike['reason'], RegExp])[] = [
  ['odd-blank', new RegExp(`^ *([${ODD_BLANKS}])`)],
  ['odd-dash', /^ *([\u2010-\u2015\u2212\u2022\u00b7])[ \u00a0]/],
  ['odd-colon', new RegExp(`^ *(?:- )?[\\p{L}\\p{N}.-]+?([${ODD_COLONS}])`, 'u')],
  ['odd-blank', new RegExp(`^ *(?:- )?[\\p{L}\\p{N}.-]+:([${ODD_BLANKS}])`, 'u')],
  ['odd-blank', new RegExp(`^ *-([${ODD_BLANKS}])`)],
  ['odd-bracket', /^ *(?:- )?(?:[\p{L}\p{N}.-]+: )?([\uff5b\uff3b])/u],
  ['odd-quote', /^ *(?:- )?(?:[\p{L}\p{N}.-]+: )?([\u201c\u201d\u201e\u2018\u00ab])[^\n]*:(?: |$)/u],
];

/** The longest line that is searched: a longer one is not a record that a person typed. */
const MAX_RECORD = 10_000;

/** A record on one line, after its bracket; quoted words are skipped. */
const RECORD = /^ *(?:- )?(?:[\p{L}\p{N}.-]+: )?[{[]/u;
const IN_RECORD: readonly (readonly [LookAlike['reason'], RegExp])[] = [
  ['words-after-hash', /^(?:(?! #).)*[^\s,{[\]}] +(#)/],
  ['odd-comma', new RegExp(`([\uff0c\u3001\uff1b])[ \u00a0\u3000]*[a-z][a-z0-9-]*[:${ODD_COLONS}]`)],
  ['odd-blank', new RegExp(`[,{] *([${ODD_BLANKS}]+)[a-z][a-z0-9-]*:`)],
  ['odd-blank', new RegExp(`[,{] *[a-z][a-z0-9-]*:([${ODD_BLANKS}])`)],
  ['odd-colon', new RegExp(`[,{] *[a-z][a-z0-9-]*([${ODD_COLONS}])`)],
  ['odd-bracket', /([\uff5d\uff3d])(?= *(?:[\]}]|$))/],
  ['odd-quote', /: ([\u201c\u201d\u201e\u2018\u00ab])[^,]*: /],
];

/** The look-alikes of a text that is not YAML, one for each line; in a valid text they are ordinary letters. */
export function lookAlikesIn(text: string, max: number): readonly LookAlike[] {
  const found: LookAlike[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (found.length === max) break;
    const match =
      firstOf(PATTERNS, line[0]) ??
      (line[0].length <= MAX_RECORD && RECORD.test(line[0]) ? firstOf(IN_RECORD, withoutQuoted(line[0])) : undefined);
    if (match?.at == null) continue;
    // A byte order mark at the start of a file is correct.
    const start = line.index + match.at;
    if (start > 0 || text.codePointAt(0) !== 0xfeff) found.push({ reason: match.reason, start, end: start + 1 });
  }
  return found;
}

function firstOf(
  patterns: typeof PATTERNS,
  line: string,
): { readonly reason: LookAlike['reason']; readonly at: number | null } | undefined {
  return patterns.map(([reason, pattern]) => ({ reason, at: signAt(pattern, line) })).find(({ at }) => at !== null);
}

/** A line whose quoted words are replaced by letters without meaning; all offsets stay. */
function withoutQuoted(line: string): string {
  return line.replace(/"(?:\\.|[^"\\])*"|(?<=[,:{[] *)'[^']*'/g, (words) => 'x'.repeat(words.length));
}

function signAt(pattern: RegExp, line: string): number | null {
  const match = pattern.exec(line);
  const sign = match?.[1];
  if (match === null || sign === undefined) return null;
  const [found] = match;
  return match.index + (found.endsWith(sign) ? found.length - sign.length : found.indexOf(sign));
}
