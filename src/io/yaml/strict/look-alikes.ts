import type { SyntaxReason } from '../../../domain/findings/reading-problem.js';
import type { Stretch } from './inspect-tokens.js';

/** A sign that Word, a web page or a phone wrote instead of the one that YAML needs. */
export interface LookAlike extends Stretch {
  readonly reason: Extract<SyntaxReason, 'odd-blank' | 'odd-dash' | 'odd-quote' | 'odd-colon'>;
}

const BLANKS = '\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff';
/** Each with the sign itself as its group, where it does the work of YAML's own. */
const PATTERNS: readonly (readonly [LookAlike['reason'], RegExp])[] = [
  ['odd-blank', new RegExp(`^ *([${BLANKS}])`)],
  ['odd-dash', /^ *([\u2010-\u2015\u2212\u2022\u00b7])[ \u00a0]/],
  ['odd-colon', /^ *(?:- )?[\p{L}\p{N}.-]+(\uff1a)/u],
  ['odd-blank', new RegExp(`^ *(?:- )?[\\p{L}\\p{N}.-]+:([${BLANKS}])`, 'u')],
  ['odd-blank', new RegExp(`^ *-([${BLANKS}])`)],
  ['odd-quote', /^ *(?:- )?(?:[\p{L}\p{N}.-]+: )?([\u201c\u201d\u201e\u2018\u00ab])[^\n]*:(?: |$)/u],
];

/** The look-alikes of a text that is no YAML, one a line; in a good text they are but letters. */
export function lookAlikesIn(text: string, most: number): readonly LookAlike[] {
  const found: LookAlike[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (found.length === most) break;
    const match = PATTERNS.map(([reason, pattern]) => ({ reason, at: signAt(pattern, line[0]) })).find(
      ({ at }) => at !== null,
    );
    if (match?.at == null) continue;
    // A byte-order mark at the very start of a file is right.
    const start = line.index + match.at;
    if (start > 0 || text.codePointAt(0) !== 0xfeff) found.push({ reason: match.reason, start, end: start + 1 });
  }
  return found;
}

function signAt(pattern: RegExp, line: string): number | null {
  const match = pattern.exec(line);
  return match?.[1] === undefined ? null : match[0].indexOf(match[1]);
}
