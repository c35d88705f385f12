import { type CST, Lexer, Parser } from 'yaml';

/**
 * The tokens of a text, or where the nesting of its collections first goes beyond the limit: then reading stops at once,
 * for the parser takes ever longer with depth, and whatever walks its result would run out of stack.
 */
export function readTokens(text: string, depthLimit: number): CST.Token[] | { readonly tooDeep: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depthLimit) {
      const deepest = parser.stack.filter((token) => 'items' in token)[depthLimit];
      if (deepest !== undefined) return { tooDeep: deepest.offset };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
