import { type CST, Lexer, Parser } from 'yaml';

/**
 * Reads the tokens of a text, or finds where the nesting exceeds the limit. Then reading stops, because the parser gets
 * slower with depth, and recursion over the result would overflow the stack.
 */
export function readTokens(text: string, depthLimit: number): CST.Token[] | { readonly tooDeep: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length <= depthLimit) continue;
    const deepest = collectionsOn(parser.stack)[depthLimit];
    if (deepest !== undefined) return { tooDeep: deepest.offset };
    // There are enough errors to show; more would only take memory.
    if (parser.stack.length > 3 * depthLimit) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/**
 * The collections without those that are nested by mistake: in `a: b: c` the parser adds a map at the same indentation.
 */
function collectionsOn(stack: readonly CST.Token[]): readonly CST.Token[] {
  const collections = stack.filter((token) => 'items' in token);
  return collections.filter((token, index) => {
    const context = collections[index - 1];
    return !(token.type === 'block-map' && context?.type === 'block-map' && context.indent >= token.indent);
  });
}
