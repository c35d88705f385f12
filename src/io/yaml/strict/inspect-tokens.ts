import type { CST } from 'yaml';
import type { ForbiddenConstruct } from '../../../domain/findings/reading-problem.js';

/** A part of the text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The findings in the tokens of a text, before it is composed into a document. */
export interface Inspection {
  readonly forbidden: readonly (Stretch & { readonly construct: ForbiddenConstruct })[];
  /** Quoted texts that cover several lines. */
  readonly longQuotes: readonly Stretch[];
  /** The offsets of all quoted texts, and of all brackets that are never closed. */
  readonly quotes: readonly number[];
  readonly openBrackets: readonly number[];
}

interface Step {
  readonly token: CST.Token | CST.SourceToken | null | undefined;
  readonly isKey: boolean;
}

const FORBIDDEN = new Map<string, ForbiddenConstruct>([
  ['directive', 'directive'],
  ['anchor', 'anchor'],
  ['alias', 'alias'],
  ['tag', 'tag'],
  ['explicit-key-ind', 'complex-key'],
]);

const CLOSING = new Set(['flow-map-end', 'flow-seq-end']);

/** Looks at every token once. */
export function inspectTokens(tokens: readonly CST.Token[]): Inspection {
  const forbidden: (Stretch & { construct: ForbiddenConstruct })[] = [];
  const longQuotes: Stretch[] = [];
  const quotes: number[] = [];
  const openBrackets: number[] = [];
  let documents = 0;

  const forbid = (construct: ForbiddenConstruct, start: number, length: number): void => {
    forbidden.push({ construct, start, end: start + length });
  };
  const stack: Step[] = tokens.map((token) => ({ token, isKey: false })).reverse();

  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { token, isKey } = step;
    if (token === null || token === undefined) continue;
    const construct = FORBIDDEN.get(token.type);
    if (construct !== undefined && 'source' in token) forbid(construct, token.offset, token.source.length);

    if (token.type === 'document') {
      documents += 1;
      if (documents === 2) forbid('several-documents', token.offset, 3);
      push(stack, token.start);
      push(stack, [token.value]);
    } else if (token.type === 'scalar') {
      if (isKey && token.source === '<<') forbid('merge-key', token.offset, 2);
    } else if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      quotes.push(token.offset);
      if (/[\r\n]/.test(token.source)) {
        longQuotes.push({ start: token.offset, end: token.offset + token.source.length });
      }
    } else if (token.type === 'block-scalar') {
      push(stack, token.props);
    } else if ('items' in token) {
      if (isKey) forbid('complex-key', token.offset, 1);
      if (token.type === 'flow-collection' && !token.end.some(({ type }) => CLOSING.has(type))) {
        openBrackets.push(token.offset);
      }
      for (const item of [...token.items].reverse()) {
        stack.push({ token: item.value, isKey: false });
        push(stack, item.sep ?? []);
        stack.push({ token: item.key, isKey: true });
        push(stack, item.start);
      }
    }
  }
  return { forbidden, longQuotes, quotes, openBrackets };
}

function push(stack: Step[], tokens: readonly (CST.Token | CST.SourceToken | undefined)[]): void {
  for (const token of [...tokens].reverse()) stack.push({ token, isKey: false });
}
