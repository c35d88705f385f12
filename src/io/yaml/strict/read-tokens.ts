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
    if (parser.stack.length <= depthLimit) continue;
    const deepest = collectionsOn(parser.stack)[depthLimit];
    if (deepest !== undefined) return { tooDeep: deepest.offset };
    // By now there are errors enough to show; the rest would only heap up.
    if (parser.stack.length > 3 * depthLimit) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Without what is only nested by a slip: in `a: b: c` the parser puts a map at the indentation of the one around it. */
function collectionsOn(stack: readonly CST.Token[]): readonly CST.Token[] {
  const collections = stack.filter((token) => 'items' in token);
  return collections.filter((token, index) => {
    const context = collections[index - 1];
    return !(token.type === 'block-map' && context?.type === 'block-map' && context.indent >= token.indent);
  });
}
